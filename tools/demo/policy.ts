/** The policy that is shown: the bundled sample, a file of the reader's own, or an address. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { serve } from '../browser/serve';
import { textPage } from '../browser/text-page';

export interface Shown {
  url: string;
  close(): Promise<void>;
}

/** Throws in plain words where the file can't be read. */
export async function showPolicy(policy = 'samples/sample-policy.html'): Promise<Shown> {
  if (/^https?:\/\//.test(policy)) return { url: policy, close: async () => undefined };
  const name = basename(policy, extname(policy));
  const path = `/${encodeURIComponent(name)}.html`;
  const site = await serve({ [path]: { body: bodyOf(policy, name) } });
  return { url: site.url(path), close: site.close };
}

function bodyOf(file: string, name: string): string | Buffer {
  const bytes = readFileSync(file);
  return /\.html?$/i.test(file) ? bytes : textPage(bytes.toString('utf8'), name);
}
