import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { eagerEngine } from './tools/build/eager';
import { manifestFor } from './tools/build/manifest';
import { noCode } from './tools/build/no-code';
import { noMarkup } from './tools/build/no-markup';
import { pdfjsFiles } from './tools/build/pdfjs';
import { segmenterByAddress, segmenterFile } from './tools/build/segmenter';
import { traditionalMessages, traditionalWording } from './tools/build/traditional';
import { withoutExamples } from './tools/build/without-examples';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: manifestFor,
  hooks: {
    'build:manifestGenerated': ({ config: { browser } }, manifest) => {
      manifest.content_scripts = [
        { matches: ['<all_urls>'], js: ['ahead-script.js'], run_at: 'document_start' },
        { matches: ['<all_urls>'], js: ['content-script.js'], run_at: 'document_idle' },
      ];
      // By an address that is made up for each session: no page can know it. Firefox does without.
      if (browser !== 'firefox')
        manifest.web_accessible_resources = [{ resources: ['page-tools.js'], matches: ['<all_urls>'], use_dynamic_url: true }];
    },
    'build:publicAssets': (_wxt, assets) => {
      assets.push(segmenterFile, traditionalMessages(), ...pdfjsFiles());
    },
  },
  vite: () => ({ plugins: [preact(), noMarkup(), noCode(), traditionalWording(), segmenterByAddress(), withoutExamples(), eagerEngine()] }),
});
