import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/attend';
import { isLeftAlone, settingsKey } from '../lib/browser/sites';

async function leftAlone(host: string): Promise<boolean> {
  const stored = (await browser.storage.local.get(settingsKey))[settingsKey] as { sites?: string[] } | undefined;
  return isLeftAlone(host, stored?.sites ?? []);
}

export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  main: (ctx) => {
    ctx.onInvalidated(attend(window, browser.runtime, leftAlone));
  },
});
