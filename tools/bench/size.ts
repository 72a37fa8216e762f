/** How much is shipped. Run after `wxt zip`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built } from '../browser/extension';
import type { Figure } from './measure';

export function sizeFigures(): Figure[] {
  const script = readFileSync(join(built, 'content-script.js'));
  const packed = gzipSync(script, { level: 9 }).length;
  const output = join(built, '..');
  const zip = readdirSync(output).find((file) => file.endsWith('-chrome.zip'));
  if (!zip) throw new Error('no zip under .output: wxt zip makes it');
  const zipped = statSync(join(output, zip)).size;
  const segmenter = gzipSync(readFileSync(join(built, 'jieba_rs_wasm_bg.wasm')), { level: 9 }).length;
  return [
    {
      name: 'content script, gz',
      value: packed / 1_000,
      unit: 'kB',
      ratio: { to: 'its size unpacked', value: packed / script.length },
      most: 12,
    },
    {
      name: 'extension, zip',
      value: zipped / 1_000_000,
      unit: 'MB',
      ratio: { to: `the segmenter in it (${(segmenter / 1_000_000).toFixed(2)} MB gz)`, value: zipped / segmenter },
      most: 4,
    },
  ];
}
