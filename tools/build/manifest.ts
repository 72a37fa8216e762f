/** The manifest: one for all, and what only one family of browsers asks for. */
import type { UserManifest } from 'wxt';

const everywhere: UserManifest = {
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'zh_CN',
  action: { default_title: '__MSG_name__' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
    explain: { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_explain__' },
  },
  // Nothing but the extension's own files; `connect-src` leaves the one request for the file that a tab shows, docs/decisions/0003.
  content_security_policy: {
    extension_pages:
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' http: https: file:; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'",
  },
};

const permissions = ['storage', 'contextMenus', 'activeTab', 'scripting'];

const chromium: UserManifest = {
  // From here on addresses that are made up for each session are kept.
  minimum_chrome_version: '130',
  permissions: [...permissions, 'sidePanel', 'offscreen'],
  // Private windows have a worker and a store of their own, which go with them.
  incognito: 'split',
};

const firefox: UserManifest = {
  permissions,
  browser_specific_settings: {
    gecko: {
      id: '{6d1f0c52-8a3e-4b7c-9f24-51c7e0a9d3b8}',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

export const manifestFor = ({ browser }: { browser: string }): UserManifest => ({
  ...everywhere,
  ...(browser === 'firefox' ? firefox : chromium),
});
