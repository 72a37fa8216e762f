/** A tab's page as the worker reaches it. */

import type { Answer } from '../page/answer';
import { browser, sendToPage } from './api';
import { Unanswered } from './messages';
import { script as toolsScript } from './page-tools';
import { received } from './sent';

const script = 'content-script.js';
/** Milliseconds. A page that is busy is waited for; the reader is told so meanwhile. */
const patience = 60_000;

/** Pages that were open before the extension was have no script yet; the click on the icon allows to give them one. */
async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script] });
    return true;
  } catch {
    return false; // The browser's own pages and the store: the reader is told so.
  }
}

/** Gives a page the tools that its content script asks for. */
export async function giveTools(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [toolsScript] });
}

/** A page that does not answer in time. */
class Silence extends Error {}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Silence(`the page did not answer within ${patience / 1000} s`)), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The visit of the tab's page, or null where no extension may read it. */
export async function visit(tabId: number): Promise<string | null> {
  const ask = () => inTime(sendToPage(tabId)('visit'));
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Silence) throw error;
    return (await inject(tabId)) ? ask() : null;
  }
}

/** The visit of the page that is in the tab now, null where no script of ours answers: what was known of another page is out. */
export async function present(tabId: number): Promise<string | null> {
  try {
    return await inTime(sendToPage(tabId)('visit'));
  } catch (error) {
    if (error instanceof Unanswered) return null;
    throw error;
  }
}

export const read = async (tabId: number, how: { anyway: boolean }): Promise<Answer> =>
  received(await inTime(sendToPage(tabId)('read', how)));

/** What a question is about; `frame`: it was asked in a frame. */
export const target = async (tabId: number, asked: { by: 'pointer' | 'keyboard'; frame: boolean }): Promise<string> =>
  (await sendToPage(tabId)('target', asked)).text;

/** The address of the PDF that a tab shows where no script may come, as in Firefox, which shows it in a page of its own; null where none. */
export async function pdfIn(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  return url && URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname) ? url : null;
}

/** Whether the tab is in a private window; one that has closed meanwhile leaves nothing behind either. */
export const isPrivate = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => true,
  );
