import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const segmenter = join(dirname(createRequire(import.meta.url).resolve('jieba-wasm')), '../web/jieba_rs_wasm_bg.wasm');

export default defineConfig({
  imports: false,
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '116',
    permissions: ['storage', 'contextMenus', 'sidePanel', 'activeTab', 'scripting'],
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      explain: { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_explain__' },
    },
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
  },
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: ['<all_urls>'], js: ['content-script.js'], run_at: 'document_idle' }];
    },
    // The package hides its .wasm from bundlers; it goes in beside the scripts and is loaded by its address.
    'build:publicAssets': (_wxt, assets) => {
      assets.push({ absoluteSrc: segmenter, relativeDest: 'jieba_rs_wasm_bg.wasm' });
    },
  },
  vite: () => ({
    plugins: [
      preact(),
      {
        name: 'segmenter-by-address',
        enforce: 'pre',
        // Otherwise the bundler inlines 4 MB of it, twice.
        transform: (code: string, id: string) =>
          id.includes('jieba_rs_wasm.js')
            ? code.replace(
                "new URL('jieba_rs_wasm_bg.wasm', import.meta.url)",
                "(() => { throw new Error('the segmenter needs its address'); })()",
              )
            : undefined,
      },
    ],
  }),
});
