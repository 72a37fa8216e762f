import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './tools/build/manifest';
import { noCode } from './tools/build/no-code';
import { noMarkup } from './tools/build/no-markup';
import { pdfjsFiles } from './tools/build/pdfjs';
import { segmenterByAddress, segmenterFile } from './tools/build/segmenter';
import { traditionalMessages, traditionalWording } from './tools/build/traditional';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: manifestFor,
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: ['<all_urls>'], js: ['content-script.js'], run_at: 'document_idle' }];
    },
    'build:publicAssets': (_wxt, assets) => {
      assets.push(segmenterFile, traditionalMessages(), ...pdfjsFiles());
    },
  },
  vite: () => ({ plugins: [preact(), noMarkup(), noCode(), traditionalWording(), segmenterByAddress()] }),
});
