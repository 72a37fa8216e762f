/** The segmenter's WASM: its package hides the file from bundlers. It goes in beside the scripts and is loaded by its address. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

export const segmenterFile = {
  absoluteSrc: join(dirname(createRequire(import.meta.url).resolve('jieba-wasm')), '../web/jieba_rs_wasm_bg.wasm'),
  relativeDest: 'jieba_rs_wasm_bg.wasm',
};

/** Otherwise the bundler inlines 4 MB of it, twice. */
export const segmenterByAddress = (): Plugin => ({
  name: 'segmenter-by-address',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('jieba_rs_wasm.js')
      ? code.replace(
          "new URL('jieba_rs_wasm_bg.wasm', import.meta.url)",
          "(() => { throw new Error('the segmenter needs its address'); })()",
        )
      : undefined,
});
