/** A picture of one view of the surface with a policy that was read now. */
import type { Browser, Page } from '@playwright/test';
import type { Settings } from '../../lib/browser/settings';
import type { Analysis } from '../../lib/model';
import type { Shown } from './shown';

export interface View {
  view: Shown['view'];
  size: { width: number; height: number };
  /** Words of the clause that is explained. */
  focus?: string;
  act?: (page: Page) => Promise<void>;
}

/** The picture as PNG in base64. */
export async function takeView(
  browser: Browser,
  address: string,
  analysis: Analysis,
  language: Settings['language'],
  { view, size, focus: words, act }: View,
): Promise<string> {
  const settings: Settings = { language, theme: 'light', type: 'normal', badge: true, highlight: 'teal', sites: [], remember: true };
  const clause = words ? analysis.clauses.findIndex(({ kind, text }) => kind === 'sentence' && text.includes(words)) : -1;
  if (words && clause < 0) throw new Error(`no sentence has ${words}`);
  const focus = words ? { clauses: [clause], text: analysis.clauses[clause]!.text } : null;
  const shown: Shown = { view, settings, state: { kind: 'ready', tabId: 1, url: analysis.url, title: analysis.title, analysis, focus } };
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2 });
  await page.addInitScript((all) => Object.assign(window, { shown: all }), shown);
  await page.goto(address);
  await page.waitForSelector('main');
  await act?.(page);
  await page.waitForTimeout(300);
  const picture = await page.screenshot();
  await page.close();
  return picture.toString('base64');
}

/** Scrolls the panel's text to the chapter that holds these words: only what is near the window is drawn. */
export async function showChapter(page: Page, words: string): Promise<void> {
  await page.getByRole('tab').nth(1).click();
  const chapter = page.locator('.chapter', { hasText: words }).first();
  for (let turns = 0; (await chapter.count()) === 0; turns++) {
    if (turns > 200) throw new Error(`the text does not show ${words}`);
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(50);
  }
  await chapter.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 60));
  await page.getByRole('button', { name: words }).first().hover();
}

/** No part of the page holds the keyboard's focus. */
export const blur = (page: Page): Promise<void> => page.evaluate(() => (document.activeElement as HTMLElement).blur());
