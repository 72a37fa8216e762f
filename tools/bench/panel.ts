/** How soon the panel shows a text, and how smoothly it scrolls through one of a million characters. */
import { openSidePanel, type Surface } from '../browser/extension';
import { type Figure, median } from './measure';
import { emptyTime, medianOf, openPolicy, promised, type Rig, rigUp } from './rig';

const runs = 5;

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

interface Scrolled {
  longest: number;
  usual: number;
  /** Frames of more than 50 ms, of a hundred. */
  late: number;
  /** Most elements in the panel at once, but for the list of its headings, which the browser keeps. */
  nodes: number;
}

/** The text is scrolled from one end to the other, a frame each step. */
const scroll = (panel: Surface): Promise<Scrolled> =>
  panel.evaluate(`new Promise((done) => {
    let area = document.querySelector('.passage');
    while (area && area.scrollHeight <= area.clientHeight + 10) area = area.parentElement;
    area ??= document.scrollingElement;
    const took = [];
    let nodes = 0;
    let last = performance.now();
    const steps = 150;
    const step = (i) => {
      const now = performance.now();
      if (i > 1) took.push(now - last);
      last = now;
      nodes = Math.max(nodes, document.querySelectorAll(':not(option)').length);
      if (i === steps) {
        took.sort((a, b) => a - b);
        const late = (100 * took.filter((one) => one > 50).length) / took.length;
        return done({ longest: took.at(-1), usual: took[took.length >> 1], late, nodes });
      }
      area.scrollTop = (area.scrollHeight - area.clientHeight) * (i / steps);
      requestAnimationFrame(() => step(i + 1));
    };
    requestAnimationFrame(() => step(0));
  })`);

/** Megabytes that the panel holds; what it has let go of is collected when the browser likes, which says nothing of the panel. */
async function heldBy(panel: Surface): Promise<number> {
  await panel.send('HeapProfiler.collectGarbage');
  return (await panel.evaluate<number>('performance.memory.usedJSHeapSize')) / 1_000_000;
}

/** Characters of the long texts, in millions. */
const long = 0.96;

async function* scrollFigures(rig: Rig, panel: Surface, path: string, language: string): AsyncGenerator<Figure> {
  await openPolicy(rig, path);
  await tabsShown(panel);
  await textTime(panel);
  const all = [await scroll(panel), await scroll(panel), await scroll(panel)];
  const of = (value: keyof Scrolled) => median(all.map((one) => one[value]));
  const heap = await heldBy(panel);
  const usual = of('usual');
  const name = (what: string) => `panel, 960,000 characters, ${language}: ${what}`;
  const ratio = { to: `the usual frame (${usual.toFixed(0)} ms)`, value: of('longest') / usual };
  yield { name: name('longest frame (wanted: 50)'), value: of('longest'), unit: 'ms', ratio, most: null };
  yield { name: name('frames over 50 ms (wanted: 0)'), value: of('late'), unit: '%', ratio, most: null };
  yield {
    name: name('elements at once'),
    value: of('nodes'),
    unit: '×',
    ratio: { to: 'a thousand', value: of('nodes') / 1000 },
    most: 1500,
  };
  yield {
    name: name('memory held'),
    value: heap,
    unit: 'MB',
    ratio: { to: 'its text, at two bytes each', value: heap / (2 * long) },
    most: 60,
  };
}

export async function* panelFigures(): AsyncGenerator<Figure> {
  const rig = await rigUp();
  try {
    const empty = { name: 'a page of the extension with one word', value: await medianOf(runs, () => emptyTime(rig)) };
    await openPolicy(rig, '/100000/privacy.html');
    const panel = await openSidePanel(rig.running, rig.page);
    await tabsShown(panel);
    const text = await medianOf(runs, () => textTime(panel));
    yield promised('panel, 100,000 characters, to the first passage', text, 150, empty, 8);
    yield* scrollFigures(rig, panel, '/long/privacy.html', 'Chinese');
    yield* scrollFigures(rig, panel, '/long/en/privacy.html', 'English');
  } finally {
    await rig.close();
  }
}
