import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContentScript } from '../lib/browser/content-script';
import { world } from '../lib/browser/page-tools';

const start = () => {
  // One that was here before, as when the extension was updated.
  world.stopMingyin?.();
  world.stopMingyin = startContentScript(window, browser.runtime);
};

// No content script of WXT's: those announce themselves to the page by an event, and end when the page sends it back.
export default defineUnlistedScript(() => {
  // A page that is made ready before anybody asked for it is not read until it is shown.
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
