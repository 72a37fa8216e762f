/** The pages of tests/cases in a real browser: the card unasked and as expected, its quotes shown, text dressed up read, the rest counted. */
import type { Analysis } from '../../lib/model';
import type { Running } from '../../tools/browser/extension';
import { inExtension } from '../../tools/browser/state';
import { named, told } from '../cases/check';
import { hidden, mildPiece, seen, unreadable, worstPiece } from '../cases/dressed';
import { expected } from '../cases/expected';
import { laidOut, nested, plainPage } from '../cases/laid-out';
import { expect, type Tab, test } from './browser';

async function analysed(tab: Tab): Promise<Analysis> {
  const state = await tab.state();
  expect(state).toMatchObject({ kind: 'ready' });
  return (state as unknown as { analysis: Analysis }).analysis;
}

/** Analyses of the plain pages that others are held to. */
const plains = new Map<string, Analysis>();

async function plain(open: (path: string) => Promise<Tab>, name: string): Promise<Analysis> {
  const known = plains.get(name) ?? (await analysed(await open(`/cases/${name}`)));
  plains.set(name, known);
  return known;
}

/** How many of the quotes the page shows. */
const shown = (running: Running, { id }: Tab, quotes: { quote: string; start: number }[]): Promise<number> =>
  inExtension(
    running,
    async ({ id, quotes }) => {
      const replies = await Promise.all(
        quotes.map(({ quote, start }) =>
          chrome.tabs.sendMessage(id, { to: 'page', name: 'highlight', request: { quote, near: start, colour: 'teal' } }),
        ),
      );
      return replies.filter((reply: { value?: { shown: boolean } }) => reply.value?.shown).length;
    },
    { id, quotes },
  );

/** Text of a control and of what is folded has no place in the window. */
const outOfSight = ['06-short-accordion.html', '07-folded-topic-id.html', '16-textarea.html', '22-closed-details.html'];

for (const [name, wanted] of Object.entries(expected))
  test(`page: ${name}`, async ({ open, running }) => {
    const tab = await open(`/cases/${name}`);
    if (!wanted.isPolicy) {
      expect(await tab.state()).toMatchObject({ kind: 'not-policy' });
      return;
    }
    const analysis = await analysed(tab);
    expect(told(analysis, wanted)).toEqual(wanted);
    if (wanted.like) expect(named(analysis)).toEqual(named(await plain(open, wanted.like)));
    const quotes = analysis.card.collects.flatMap(({ evidence }) => evidence.slice(0, 1));
    if (!outOfSight.includes(name)) expect(await shown(running, tab, quotes)).toBe(quotes.length);
  });

test('page: a dialog that opens by its style is read when it is open', async ({ open }) => {
  const tab = await open('/cases/56-modal-by-style.html');
  await tab.page.getByText('《隐私政策》').click();
  await expect.poll(async () => (await tab.state()).kind).toBe('ready');
  expect(told(await analysed(tab), expected['00-plain.html']!)).toMatchObject({ items: expected['00-plain.html']!.items });
});

test('page: a list of which only a part is there claims nothing to be missing', async ({ open }) => {
  const tab = await open('/cases/28-virtual-list.html');
  const state = (await tab.state('analyse')) as unknown as { analysis: Analysis };
  expect(state.analysis.receipt.unread).toEqual([{ kind: 'list', count: 1 }]);
  expect(state.analysis.card.notStated).toEqual([]);
  expect(state.analysis.card.alerts.filter(({ evidence }) => !evidence.length)).toEqual([]);
});

for (const name of Object.keys({ ...laidOut, ...nested }))
  test(`laid out: ${name}`, async ({ open, running }) => {
    const tab = await open(`/laid-out/${encodeURIComponent(name)}`);
    const analysis = await analysed(tab);
    expect(named(analysis)).toEqual(named(await plain(open, plainPage)));
    expect(analysis.receipt.unread).toEqual([]);
    const quotes = analysis.card.collects.flatMap(({ evidence }) => evidence.slice(0, 1));
    expect(await shown(running, tab, quotes)).toBe(quotes.length);
  });

test('two versions behind a switch: the card is of the one that is shown', async ({ open }) => {
  const tab = await open(`/laid-out/${encodeURIComponent('a list to choose from')}`);
  const periods = async () => (await analysed(tab)).card.retention.map(({ period }) => period);
  expect(await periods()).toEqual(['P3Y']);
  await tab.page.evaluate("a.style.display = 'none'; b.style.display = 'block'");
  await expect.poll(periods).toEqual(['P7Y']);
});

for (const name of Object.keys(seen))
  test(`dressed and read: ${name}`, async ({ open }) => {
    const { text, card, receipt } = await analysed(await open(`/dressed/seen/${encodeURIComponent(name)}`));
    expect(text.normalize('NFKC')).toContain(worstPiece);
    expect(card.alerts.map(({ alert }) => alert)).toEqual(
      expect.arrayContaining(['consent-by-use', 'cross-border', 'collects-biometrics']),
    );
    expect(receipt.unread).toEqual([]);
  });

// Nobody answers at the other site: a frame then says so, an object shows nothing.
for (const [name, { kind }] of Object.entries(unreadable).filter(([name]) => !name.startsWith('an object')))
  test(`seen and counted: ${name}`, async ({ open }) => {
    const { receipt, card } = await analysed(await open(`/dressed/unreadable/${encodeURIComponent(name)}`));
    expect(receipt.unread).toEqual([expect.objectContaining({ kind, count: 1 })]);
    expect(card.notStated).toEqual([]);
  });

for (const name of Object.keys(hidden))
  test(`seen by nobody: ${name}`, async ({ open }) => {
    const { text } = await analysed(await open(`/dressed/hidden/${encodeURIComponent(name)}`));
    expect(text).toContain(worstPiece);
    expect(text).not.toContain(mildPiece);
  });
