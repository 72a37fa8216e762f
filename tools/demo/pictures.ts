/** Pictures of the extension at work: the page with its badge, the real popup, the side panel. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPopup, openSidePanel, type Running, type Surface } from '../browser/extension';
import { badgeOf } from '../browser/state';

/** Saves the pictures in `folder` and returns their paths. */
export async function takePictures(running: Running, page: Page, tabId: number, folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const save = (name: string, picture: Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, picture);
    return path;
  };
  const badge = await badgeOf(running, tabId);
  const ofPage = save(`page-badge-${badge || 'none'}.png`, await page.screenshot());
  const popup = await openPopup(running);
  await settled(popup);
  const ofPopup = save('popup.png', await popup.screenshot());
  await popup.evaluate('window.close()');
  const panel = await openSidePanel(running, page);
  await settled(panel);
  const ofPanel = save('sidepanel.png', await panel.screenshot());
  return [ofPage, ofPopup, ofPanel];
}

/** Waits until the surface shows more than its skeleton. */
const settled = (surface: Surface): Promise<void> =>
  surface.evaluate(`new Promise((done, fail) => {
    const ready = () => document.querySelector('[aria-busy=true]') === null && document.body.innerText.trim().length > 40;
    const late = setTimeout(() => fail(new Error('the surface stayed empty for 20 s')), 20000);
    (function look() { if (ready()) { clearTimeout(late); requestAnimationFrame(() => setTimeout(done, 200)); } else setTimeout(look, 50); })();
  })`);
