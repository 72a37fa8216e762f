/** How soon what the reader waits for is there, in the built extension: the icon's figure, the popup's card, the panel's text. */
import { openPopup, openSidePanel, type Surface } from '../browser/extension';
import { type Figure, median } from './measure';
import { badgeTime, emptyTime, medianOf, openPolicy, paintOf, type Rig, rigUp, stopAll } from './rig';

const runs = 7;

/** `wanted` is told and not judged: the clock of a machine that does other work is no judge. The ratio is. */
const figure = (name: string, value: number, wanted: number, empty: number, most: number | null): Figure => ({
  name: `${name} (wanted: ${wanted})`,
  value,
  unit: 'ms',
  ratio: { to: `a page of the extension with one word (${empty.toFixed(0)} ms)`, value: value / empty },
  most: null,
  ...(most !== null && { mostTimes: most }),
});

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

/** The panel has read what it is beside. */
const tabsShown = (panel: Surface): Promise<unknown> =>
  panel.evaluate(`new Promise((ready, failed) => {
    setTimeout(() => failed(new Error('the panel stays without its tabs')), 60_000);
    const look = () => document.querySelectorAll('[role=tab]').length ? ready(0) : setTimeout(look, 20);
    look();
  })`);

/** From the press of the tab until a passage is there and a frame has been drawn since. */
const textTime = (panel: Surface): Promise<number> =>
  panel.evaluate<number>(`new Promise((drawn, failed) => {
    setTimeout(() => failed(new Error('no passage')), 60_000);
    const [card, text] = document.querySelectorAll('[role=tab]');
    card.click();
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const from = performance.now();
      text.click();
      const look = () => document.querySelector('.passage')
        ? requestAnimationFrame(() => setTimeout(() => drawn(performance.now() - from)))
        : setTimeout(look, 1);
      look();
    }));
  })`);

/** The longest of the frames while the text is scrolled from one end to the other, and the middle one. */
const frames = (panel: Surface): Promise<{ longest: number; usual: number; heap: number }> =>
  panel.evaluate(`new Promise((done) => {
    let area = document.querySelector('.passage');
    while (area && area.scrollHeight <= area.clientHeight + 10) area = area.parentElement;
    area ??= document.scrollingElement;
    const took = [];
    let last = performance.now();
    const steps = 150;
    const step = (i) => {
      const now = performance.now();
      if (i > 1) took.push(now - last);
      last = now;
      if (i === steps) {
        took.sort((a, b) => a - b);
        return done({ longest: took.at(-1), usual: took[took.length >> 1], heap: performance.memory.usedJSHeapSize });
      }
      area.scrollTop = (area.scrollHeight - area.clientHeight) * (i / steps);
      requestAnimationFrame(() => step(i + 1));
    };
    requestAnimationFrame(() => step(0));
  })`);

async function* panelFigures(rig: Rig, empty: number): AsyncGenerator<Figure> {
  await openPolicy(rig, '/100000/privacy.html');
  const panel = await openSidePanel(rig.running, rig.page);
  await tabsShown(panel);
  const text = await medianOf(runs, () => textTime(panel));
  yield figure('panel, 100,000 characters, to the first passage', text, 150, empty, 8);
  await openPolicy(rig, '/long/privacy.html');
  await tabsShown(panel);
  await textTime(panel);
  const scrolled = [await frames(panel), await frames(panel), await frames(panel)];
  await panel.evaluate('setTimeout(() => window.close())');
  const [longest, usual] = [median(scrolled.map((one) => one.longest)), median(scrolled.map((one) => one.usual))];
  const heap = Math.min(...scrolled.map((one) => one.heap)) / 1_000_000;
  yield {
    name: 'longest frame, 960,000 characters (wanted: 50)',
    value: longest,
    unit: 'ms',
    ratio: { to: `the usual frame (${usual.toFixed(0)} ms)`, value: longest / usual },
    most: null,
  };
  yield {
    name: 'memory of the panel, 960,000 characters',
    value: heap,
    unit: 'MB',
    ratio: { to: 'its text, at two bytes a character', value: heap / 1.92 },
    most: 120,
  };
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
    for (const [name, wanted, most, run] of times) yield figure(name, await medianOf(runs, run), wanted, empty, most);
    await openPolicy(rig, '/privacy.html');
    yield figure('popup, from the request to the card', await medianOf(runs, () => popupTime(rig)), 300, empty, 15);
    yield* panelFigures(rig, empty);
  } finally {
    await rig.close();
  }
}
