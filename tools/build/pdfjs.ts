/** What pdf.js loads by address: its worker, and the tables of the encodings of Chinese files, simplified and traditional. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { withoutCodeFromText } from './no-code';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const chinese = /^(?:(?:Uni|Adobe-)?(?:GB|CNS)|B5|ETen|ETHK|HK|LICENSE)/;

export const pdfjsFiles = (): ResolvedPublicFile[] => [
  {
    contents: withoutCodeFromText(readFileSync(join(folder, 'legacy/build/pdf.worker.min.mjs'), 'utf8')),
    relativeDest: 'pdf/pdf.worker.mjs',
  },
  ...readdirSync(join(folder, 'cmaps'))
    .filter((name) => chinese.test(name))
    .map((name) => ({ absoluteSrc: join(folder, 'cmaps', name), relativeDest: `pdf/cmaps/${name}` })),
];
