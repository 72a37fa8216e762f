import { browser } from './api';

/** Opens a tab for another one, and ties it to that where the browser keeps such ties: on a phone Firefox refuses to hear of them. */
export async function openFrom(opener: number | undefined, tab: { url: string; active?: boolean }): Promise<number> {
  if (opener !== undefined) {
    try {
      return (await browser.tabs.create({ ...tab, openerTabId: opener })).id!;
    } catch (error) {
      console.warn(error);
    }
  }
  return (await browser.tabs.create(tab)).id!;
}
