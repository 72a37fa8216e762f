/** A folder as a zip whose bytes depend on nothing but its files: sorted, of one date, of one compression. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** The oldest that the format knows. */
const date = new Date(Date.UTC(1980, 0, 1));

export async function pack(folder: string, files: string[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const file of files.map((name) => name.replaceAll('\\', '/')).toSorted())
    zip.file(file, readFileSync(join(folder, file)), { date, createFolders: false, unixPermissions: 0o644 });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'UNIX' });
}
