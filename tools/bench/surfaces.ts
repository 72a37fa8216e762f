/** How soon what the reader waits for is there, in the built extension: the icon's figure, from a stopped worker first, and the popup's card. */
import { openPopup } from '../browser/extension';
import { type Figure, median } from './measure';
import { badgeTime, bare, openPolicy, paintOf, promised, type Rig, rigUp, stopAll } from './rig';

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

/** Of a worker that was stopped. */
async function coldTime(rig: Rig, path: string): Promise<number> {
  await rig.page.goto(rig.site.url('/empty.html'));
  await stopAll(rig);
  return badgeTime(rig, path);
}

/** Each against a bare extension that goes the same way: the browser, the processes and the messages are the same, and so is the machine. */
export async function* surfaceFigures(): AsyncGenerator<Figure> {
  const [rig, other] = [await rigUp(), await rigUp(bare)];
  const against = async (name: string, wanted: number, most: number | null, time: (rig: Rig) => Promise<number>): Promise<Figure> => {
    const times: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
    for (let i = 0; i <= runs; i++) {
      times.ours.push(await time(rig));
      times.bare.push(await time(other));
    }
    const [ours, its] = [median(times.ours.slice(1)), median(times.bare.slice(1))];
    return promised(name, ours, wanted, { name: 'a bare extension going the same way', value: its }, most);
  };
  try {
    yield await against('figure on the icon, worker stopped', 250, 12, (rig) => coldTime(rig, '/privacy.html'));
    yield await against('the same, English', 250, 12, (rig) => coldTime(rig, '/en/privacy.html'));
    yield await against('the same, worker there', 150, 10, (rig) => badgeTime(rig, '/privacy.html'));
    // What comes later is read when it has been quiet for a quarter of a second.
    yield await against('the same, text drawn by a script', 500, null, (rig) => badgeTime(rig, '/later/privacy.html'));
    await openPolicy(rig, '/privacy.html');
    await other.page.goto(other.site.url('/privacy.html'));
    yield await against('popup, from the request to the card', 300, 2.5, popupTime);
  } finally {
    await rig.close();
    await other.close();
  }
}
