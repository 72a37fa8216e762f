/** A tab's page as the worker reaches it. */
import { browser, sendToPage } from './api';
import type { Answer } from './protocol';

const script = 'content-script.js';
const patience = { visit: 1_500, read: 15_000 };

/** Pages that were open before the extension was have no script yet; the click on the icon allows to give them one. */
async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script] });
    return true;
  } catch {
    return false; // The browser's own pages and the store: the reader is told so.
  }
}

/** A page that does not answer in time. */
class Silence extends Error {}

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Silence(`the page did not answer within ${milliseconds / 1000} s`)), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The visit of the tab's page, or null where no extension may read it. */
export async function visit(tabId: number): Promise<string | null> {
  const ask = () => within(patience.visit, sendToPage(tabId)('visit'));
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Silence) throw error;
    return (await inject(tabId)) ? ask() : null;
  }
}

export const read = (tabId: number, how: { anyway: boolean }): Promise<Answer> => within(patience.read, sendToPage(tabId)('read', how));

export const target = (tabId: number, by: 'pointer' | 'keyboard'): Promise<{ text: string }> => sendToPage(tabId)('target', { by });
