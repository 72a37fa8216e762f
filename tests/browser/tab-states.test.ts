import { describe, expect, it, vi } from 'vitest';
import { EngineFailure, Overtaken } from '../../lib/browser/failure';
import { Unanswered } from '../../lib/browser/messages';
import { keepTabStates, type Surroundings } from '../../lib/browser/tab-states';
import { keepTabs, type TabStore } from '../../lib/browser/tab-store';
import type { Analysis, Page } from '../../lib/model';
import type { Answer } from '../../lib/page/answer';

const page: Page = { url: 'https://shop.example/privacy', title: 'Privacy', language: 'en', blocks: [], cut: 0 };
const clause = (start: number, end: number, text: string) => ({ start, end, text, kind: 'sentence' });
const analysis = (isPolicy = true) =>
  ({
    isPolicy,
    text: 'We collect mail.\nWe keep logs.',
    clauses: [clause(0, 16, 'We collect mail.'), clause(17, 30, 'We keep logs.')],
  }) as unknown as Analysis;
const answer = (name: string, reading: Answer['reading'] = { kind: 'page', page }): Answer => ({
  visit: `${name}.1`,
  url: page.url,
  title: page.title,
  anyway: false,
  reading,
});

function memory(): TabStore {
  const items = new Map<string, unknown>();
  return keepTabs({
    get: async (key) => (items.has(String(key)) ? { [String(key)]: items.get(String(key)) } : {}),
    set: async (given) => void Object.entries(given).map(([key, item]) => items.set(key, structuredClone(item))),
    remove: async (keys) => void [keys].flat().map((key) => items.delete(key)),
  });
}

function tabs(change: Partial<Surroundings> = {}) {
  const visit = change.visit ?? vi.fn(async (): Promise<string | null> => 'now.1');
  const around = {
    analyze: vi.fn(async (): Promise<Analysis | null> => analysis()),
    read: vi.fn(async (_tab: number, { anyway }: { anyway: boolean }) => ({ ...answer('now'), anyway })),
    present: visit,
    pdfIn: async () => null,
    isPrivate: vi.fn(async () => false),
    store: memory(),
    figure: vi.fn(async () => undefined),
    changed: vi.fn(async () => undefined),
    ...change,
    visit,
  };
  return { ...keepTabStates(around), around };
}

describe('tab states', () => {
  it('analyses what a page sends, and answers from it without asking the page to read again', async () => {
    const { found, state, around } = tabs();
    await found(1, answer('now'));
    expect(await state(1)).toMatchObject({ kind: 'ready', tabId: 1 });
    expect(around.analyze).toHaveBeenCalledTimes(1);
    expect(around.read).not.toHaveBeenCalled();
    expect(around.changed).toHaveBeenCalledTimes(1);
  });

  it('shows the badge again of what is sent again: the worker may have been stopped before it could', async () => {
    const { found, around } = tabs();
    await found(1, answer('now'));
    await found(1, answer('now'));
    expect(around.analyze).toHaveBeenCalledTimes(1);
    expect(around.changed).toHaveBeenCalledTimes(2);
  });

  it('waits for work that is under way instead of doing it twice', async () => {
    let finish: (analysis: Analysis) => void = () => undefined;
    const { found, state, around } = tabs({ analyze: vi.fn(() => new Promise<Analysis>((done) => (finish = done))) });
    const sent = found(1, answer('now'));
    const asked = state(1);
    await vi.waitFor(() => expect(around.analyze).toHaveBeenCalled());
    finish(analysis());
    await sent;
    expect(await asked).toMatchObject({ kind: 'ready' });
    expect(around.analyze).toHaveBeenCalledTimes(1);
  });

  it('shows nothing of a page that has gone', async () => {
    const { found, state } = tabs({ visit: async () => 'later.1', read: async () => answer('later', null) });
    await found(1, answer('now'));
    expect(await state(1)).toMatchObject({ kind: 'not-policy' });
  });

  it('drops the work on a page that another has overtaken', async () => {
    const finish: ((analysis: Analysis) => void)[] = [];
    const { found, state, around } = tabs({
      analyze: () => new Promise<Analysis>((done) => void finish.push(done)),
      visit: async () => 'second.1',
    });
    const first = found(1, answer('first'));
    const second = found(1, answer('second'));
    await vi.waitFor(() => expect(finish).toHaveLength(2));
    finish[1]!(analysis());
    await second;
    finish[0]!(analysis(false));
    await first;
    expect(await state(1)).toMatchObject({ kind: 'ready' });
    expect(around.changed).toHaveBeenCalledTimes(1);
  });

  it('reads anyway what is no policy, and remembers that it was asked to', async () => {
    const { state, analyse } = tabs({ analyze: async (_page, { anyway }) => (anyway ? analysis(false) : null) });
    expect(await state(1)).toMatchObject({ kind: 'not-policy' });
    expect(await analyse(1)).toMatchObject({ kind: 'ready' });
    expect(await state(1)).toMatchObject({ kind: 'ready' });
  });

  it('passes on why a page can not be read', async () => {
    for (const reading of [
      { kind: 'empty' },
      { kind: 'unreadable', why: 'garbled' },
      { kind: 'too-long', characters: 9, limit: 5 },
    ] as const) {
      expect(await tabs({ read: async () => answer('now', reading) }).state(1)).toMatchObject(reading);
    }
  });

  it('tells an engine that does not load from an analysis that throws, and tries again when asked', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const analyze = vi
      .fn<(page: Page) => Promise<Analysis>>()
      .mockRejectedValueOnce(new EngineFailure('bad wasm'))
      .mockRejectedValueOnce(new Error('a bug'))
      .mockResolvedValueOnce(analysis());
    const { state, analyse } = tabs({ analyze });
    expect(await state(1)).toMatchObject({ kind: 'failed', why: 'engine', detail: 'bad wasm' });
    expect(await analyse(1)).toMatchObject({ kind: 'failed', why: 'analysis', detail: 'a bug' });
    expect(await analyse(1)).toMatchObject({ kind: 'ready' });
  });

  it('says so where the browser lets nobody in, and where the page hangs', async () => {
    expect(await tabs({ visit: async () => null }).state(1)).toMatchObject({ kind: 'no-access' });
    const url = 'https://bank.example/privacy.pdf';
    expect(await tabs({ visit: async () => null, pdfIn: async () => url }).state(1)).toMatchObject({ kind: 'pdf', url });
    const hangs = tabs({ visit: () => Promise.reject(new Error('no answer within 1.5 s')) });
    expect(await hangs.state(1)).toMatchObject({ kind: 'failed', why: 'page', detail: 'no answer within 1.5 s' });
  });

  it('asks again, once, where whoever was to answer has gone meanwhile', async () => {
    const gone = new Unanswered('message channel closed');
    const read = vi.fn().mockRejectedValueOnce(gone).mockResolvedValueOnce(answer('now'));
    expect(await tabs({ read }).state(1)).toMatchObject({ kind: 'ready' });
    const never = vi.fn().mockRejectedValue(gone);
    expect(await tabs({ read: never }).state(1)).toMatchObject({ kind: 'failed', why: 'page', detail: 'message channel closed' });
    expect(never).toHaveBeenCalledTimes(2);
    const refused = vi.fn().mockRejectedValue(new Error('a bug'));
    expect(await tabs({ read: refused }).state(1)).toMatchObject({ kind: 'failed', why: 'page', detail: 'a bug' });
    expect(refused).toHaveBeenCalledTimes(1);
  });

  it('explains a passage: the clauses that hold it, until the reader is done', async () => {
    const { explain, dropFocus, state } = tabs();
    expect(await explain(1, 'keep  logs')).toMatchObject({ focus: { clauses: [1], text: 'keep  logs' } });
    expect(await state(1)).toMatchObject({ focus: { clauses: [1] } });
    await dropFocus(1);
    expect(await state(1)).toMatchObject({ kind: 'ready', focus: null });
  });

  it('reads a page for the passage that is asked about, whatever the page is', async () => {
    const { explain } = tabs({ analyze: async (_page, { anyway }) => (anyway ? analysis(false) : null) });
    expect(await explain(1, 'We collect')).toMatchObject({ kind: 'ready', focus: { clauses: [0] } });
  });

  it('keeps nothing of a page that was left while it was analysed, and marks nothing', async () => {
    const { found, tabs: kept, around } = tabs({ present: async () => 'next.1' });
    await found(1, answer('now'));
    expect(await kept()).toEqual([]);
    expect(around.changed).not.toHaveBeenCalled();
  });

  it('forgets a page when the tab shows another, and only then', async () => {
    const present = vi.fn(async (): Promise<string | null> => 'now.1');
    const { found, left, tabs: kept } = tabs({ present });
    await found(1, answer('now'));
    present.mockResolvedValue('now.2');
    expect(await left(1)).toBe(false);
    present.mockResolvedValue(null);
    expect(await left(1)).toBe(true);
    expect(await kept()).toEqual([]);
    expect(await left(1)).toBe(false);
  });

  it('says that a card is stale as soon as the page sends another text', async () => {
    const { found, around } = tabs();
    await found(1, answer('now'));
    await found(1, { ...answer('now'), visit: 'now.2' });
    expect(vi.mocked(around.changed).mock.calls.map(([{ kind }, { stale }]) => [kind, stale])).toEqual([
      ['ready', false],
      ['ready', true],
      ['ready', false],
    ]);
  });

  it('answers whoever waited for a text that was overtaken with the newer one', async () => {
    const visit = vi.fn(async (): Promise<string | null> => 'now.1');
    let overtake: (error: Error) => void = () => undefined;
    const analyze = vi
      .fn<Surroundings['analyze']>()
      .mockImplementationOnce(() => new Promise((_, reject) => (overtake = reject)))
      .mockResolvedValue(analysis());
    const { found, state } = tabs({ visit, analyze });
    const first = found(1, answer('now'));
    await vi.waitFor(() => expect(analyze).toHaveBeenCalled());
    const asked = state(1);
    await vi.waitFor(() => expect(visit).toHaveBeenCalled());
    const second = found(1, { ...answer('now'), visit: 'now.2' });
    overtake(new Overtaken());
    expect(await asked).toMatchObject({ kind: 'ready' });
    await Promise.all([first, second]);
  });

  it('knows what was last found of every tab, until all is forgotten', async () => {
    const { found, lastFound, forgetAll } = tabs();
    await found(1, answer('now'));
    await found(2, answer('now'));
    expect((await lastFound()).map(({ tabId, kind }) => [tabId, kind])).toEqual([
      [1, 'ready'],
      [2, 'ready'],
    ]);
    await forgetAll();
    expect(await lastFound()).toEqual([]);
  });

  it('tells how many points call for care of the text that is analysed, before the rest, and of no other', async () => {
    const told: string[] = [];
    let finish: (analysis: Analysis) => void = () => undefined;
    const { found, figure } = tabs({
      analyze: () => new Promise<Analysis>((done) => (finish = done)),
      figure: async (_tab, count, still) => void told.push(`${count} ${await still()}`),
      changed: async ({ kind }) => void told.push(kind),
    });
    await figure(1, 'now.1', 5);
    const sent = found(1, answer('now'));
    await vi.waitFor(() => expect(finish).toHaveLength(1));
    await figure(1, 'before.1', 4);
    await figure(2, 'now.1', 2);
    void figure(1, 'now.1', 3);
    finish(analysis());
    await sent;
    await figure(1, 'now.1', 6);
    expect(told).toEqual(['3 true', 'ready']);
  });

  it('tells no number of a page that was left meanwhile', async () => {
    let finish: (analysis: Analysis) => void = () => undefined;
    const present = vi.fn(async (): Promise<string | null> => 'now.1');
    const stills: boolean[] = [];
    const { found, figure } = tabs({
      present,
      analyze: () => new Promise<Analysis>((done) => (finish = done)),
      figure: async (_tab, _count, still) => void stills.push(await still()),
    });
    const sent = found(1, answer('now'));
    await vi.waitFor(() => expect(finish).toHaveLength(1));
    present.mockResolvedValue('next.1');
    await figure(1, 'now.1', 3);
    finish(analysis());
    await sent;
    expect(stills).toEqual([false]);
  });

  it('stores nothing that was deleted while the icon was being told, and says whose number has to go', async () => {
    let finish: (analysis: Analysis) => void = () => undefined;
    let told: (() => void) | undefined;
    const store = memory();
    const { found, figure, forgetAll, around } = tabs({
      store,
      analyze: () => new Promise<Analysis>((done) => (finish = done)),
      figure: () => new Promise<void>((done) => (told = done)),
    });
    const sent = found(1, answer('now'));
    await vi.waitFor(() => expect(finish).toHaveLength(1));
    const number = figure(1, 'now.1', 3);
    await vi.waitFor(() => expect(told).toBeDefined());
    finish(analysis());
    await new Promise((next) => setTimeout(next));
    expect(await forgetAll()).toEqual([1]);
    told!();
    await Promise.all([sent, number]);
    expect(await store.tabs()).toEqual([]);
    expect(around.changed).not.toHaveBeenCalled();
  });

  it('lets no late number over what the whole analysis came to', async () => {
    let written: () => void = () => undefined;
    const told: string[] = [];
    const { found, figure } = tabs({
      figure: async (_tab, count) => void told.push(String(count)),
      changed: async ({ kind }) => {
        told.push(kind);
        await new Promise<void>((done) => (written = done));
      },
    });
    const sent = found(1, answer('now'));
    await vi.waitFor(() => expect(told).toEqual(['ready']));
    await figure(1, 'now.1', 9);
    written();
    await sent;
    expect(told).toEqual(['ready']);
  });

  it('writes nothing of a private window', async () => {
    const store = memory();
    const put = vi.spyOn(store, 'put');
    await tabs({ store, isPrivate: async () => true }).found(1, answer('now'));
    expect(put).toHaveBeenCalledWith(1, expect.anything(), true);
  });
});
