/** How much is shipped. Run after `wxt zip`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built } from '../browser/extension';
import type { Figure } from './measure';

function weigh(file: string): { size: number; packed: number } {
  const script = readFileSync(join(built, file));
  return { size: script.length, packed: gzipSync(script, { level: 9 }).length };
}

export function sizeFigures(): Figure[] {
  const script = weigh('content-script.js');
  const tools = weigh('page-tools.js');
  const output = join(built, '..');
  const zip = readdirSync(output).find((file) => file.endsWith('-chrome.zip'));
  if (!zip) throw new Error('no zip under .output: wxt zip makes it');
  const zipped = statSync(join(output, zip)).size;
  const segmenter = gzipSync(readFileSync(join(built, 'jieba_rs_wasm_bg.wasm')), { level: 9 }).length;
  return [
    {
      name: 'content script, gz',
      value: script.packed / 1_000,
      unit: 'kB',
      ratio: { to: 'its size unpacked', value: script.packed / script.size },
      most: 12,
    },
    {
      name: 'what a page that may be a policy gets besides, gz',
      value: tools.packed / 1_000,
      unit: 'kB',
      ratio: { to: 'the content script', value: tools.packed / script.packed },
      most: null,
    },
    {
      name: 'extension with pdf.js, zip',
      value: zipped / 1_000_000,
      unit: 'MB',
      ratio: { to: `the segmenter in it (${(segmenter / 1_000_000).toFixed(2)} MB gz)`, value: zipped / segmenter },
      // pdf.js in it; without it 5 MB.
      most: 7,
    },
  ];
}
