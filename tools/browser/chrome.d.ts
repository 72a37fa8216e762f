/** In functions that are evaluated inside the extension. */
declare const chrome: typeof import('wxt/browser').browser;
