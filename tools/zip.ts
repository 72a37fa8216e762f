/**
 * npm run zip
 *
 * The packages for the stores under .output/store: Chrome, Edge, Firefox, and the sources that Firefox's reviewers build
 * from. The same sources give the same bytes; the SHA-256 of each is printed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from './zip/pack';

const out = '.output/store';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());

/** What is kept under version control. */
const sources = (): string[] => execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);

async function write(name: string, folder: string, files: string[]): Promise<void> {
  const bytes = await pack(folder, files);
  const path = join(out, `mingyin-${version}-${name}.zip`);
  writeFileSync(path, bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${path}  ${(bytes.length / 1024).toFixed(0)} kB`);
}

mkdirSync(out, { recursive: true });
for (const browser of ['chrome', 'edge', 'firefox']) {
  execFileSync('npx', ['wxt', 'build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = `.output/${browser}-mv3`;
  await write(browser, folder, filesIn(folder));
}
await write('sources', '.', sources());
