import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContentScript } from '../lib/browser/content-script';
import { isLeftAlone, settingsKey } from '../lib/browser/sites';

async function leftAlone(host: string): Promise<boolean> {
  const stored = (await browser.storage.local.get(settingsKey))[settingsKey] as { sites?: string[] } | undefined;
  return isLeftAlone(host, stored?.sites ?? []);
}

// No content script of WXT's: those announce themselves to the page by an event, and end when the page sends it back.
export default defineUnlistedScript(() => {
  startContentScript(window, browser.runtime, leftAlone);
});
