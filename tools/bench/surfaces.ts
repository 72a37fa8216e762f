/** How soon what the reader waits for is there, in the built extension: the icon's figure, from a stopped worker first, and the popup's card. */
import { openPopup } from '../browser/extension';
import type { Figure } from './measure';
import { badgeTime, emptyTime, medianOf, openPolicy, paintOf, promised, type Rig, rigUp, stopAll } from './rig';

const runs = 5;

/** From the request to the paint, the opening of the window included. */
async function popupTime(rig: Rig): Promise<number> {
  await rig.page.bringToFront();
  const asked = Date.now();
  const popup = await openPopup(rig.running);
  const painted = await popup.evaluate<number>(paintOf('.popup .head, .popup .scroll'));
  await popup.evaluate('setTimeout(() => window.close())');
  await rig.page.waitForTimeout(300);
  return painted - asked;
}

export async function* surfaceFigures(): AsyncGenerator<Figure> {
  const rig = await rigUp();
  try {
    const empty = await medianOf(runs, () => emptyTime(rig));
    const cold = async (path: string) => {
      await rig.page.goto(rig.site.url('/empty.html'));
      await stopAll(rig);
      return badgeTime(rig, path);
    };
    const times: [name: string, wanted: number, most: number | null, run: () => Promise<number>][] = [
      ['figure on the icon, worker stopped', 250, 25, () => cold('/privacy.html')],
      ['the same, English', 250, 25, () => cold('/en/privacy.html')],
      ['the same, worker there', 150, 15, () => badgeTime(rig, '/privacy.html')],
      // What comes later is read when it has been quiet for a quarter of a second.
      ['the same, text drawn by a script', 500, null, () => badgeTime(rig, '/later/privacy.html')],
    ];
    for (const [name, wanted, most, run] of times) yield promised(name, await medianOf(runs, run), wanted, empty, most);
    await openPolicy(rig, '/privacy.html');
    yield promised('popup, from the request to the card', await medianOf(runs, () => popupTime(rig)), 300, empty, 15);
  } finally {
    await rig.close();
  }
}
