import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/attend';

export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  main: (ctx) => {
    ctx.onInvalidated(attend(window, browser.runtime));
  },
});
