import { describe, expect, it, vi } from 'vitest';
import { EngineFailure } from '../../lib/browser/failure';
import type { Answer } from '../../lib/browser/protocol';
import { keepTabStates, type Surroundings } from '../../lib/browser/tab-states';
import { type Kept, keep } from '../../lib/browser/tab-store';
import type { Analysis, Page } from '../../lib/model';

const page: Page = { url: 'https://shop.example/privacy', title: 'Privacy', language: 'en', blocks: [], cut: 0 };
const clause = (start: number, end: number, text: string) => ({ start, end, text, kind: 'sentence' });
const analysis = (isPolicy = true) =>
  ({
    isPolicy,
    text: 'We collect mail.\nWe keep logs.',
    clauses: [clause(0, 16, 'We collect mail.'), clause(17, 30, 'We keep logs.')],
  }) as unknown as Analysis;
const answer = (visit: string, reading: Answer['reading'] = { kind: 'page', page }): Answer => ({
  visit,
  url: page.url,
  title: page.title,
  reading,
});

function memory(): Kept {
  const items = new Map<string, unknown>();
  return keep({
    get: async (key) => (items.has(String(key)) ? { [String(key)]: items.get(String(key)) } : {}),
    set: async (given) => void Object.entries(given).map(([key, item]) => items.set(key, item)),
    remove: async (keys) => void [keys].flat().map((key) => items.delete(key)),
  });
}

function desk(change: Partial<Surroundings> = {}) {
  const around = {
    analyze: vi.fn(async () => analysis()),
    visit: vi.fn(async (): Promise<string | null> => 'now'),
    read: vi.fn(async () => answer('now')),
    kept: memory(),
    changed: vi.fn(),
    ...change,
  };
  return { ...keepTabStates(around), around };
}

describe('tab states', () => {
  it('analyses what a page sends, and answers from it without asking the page to read again', async () => {
    const { found, state, around } = desk();
    await found(1, answer('now'));
    expect(await state(1)).toMatchObject({ kind: 'ready', tabId: 1 });
    expect(around.analyze).toHaveBeenCalledTimes(1);
    expect(around.read).not.toHaveBeenCalled();
    expect(around.changed).toHaveBeenCalledTimes(1);
  });

  it('waits for work that is under way instead of doing it twice', async () => {
    let finish: (analysis: Analysis) => void = () => undefined;
    const { found, state, around } = desk({ analyze: vi.fn(() => new Promise<Analysis>((done) => (finish = done))) });
    const sent = found(1, answer('now'));
    const asked = state(1);
    await vi.waitFor(() => expect(around.visit).toHaveBeenCalled());
    finish(analysis());
    await sent;
    expect(await asked).toMatchObject({ kind: 'ready' });
    expect(around.analyze).toHaveBeenCalledTimes(1);
  });

  it('shows nothing of a page that has gone', async () => {
    const { found, state } = desk({ visit: async () => 'later', read: async () => answer('later', null) });
    await found(1, answer('now'));
    expect(await state(1)).toMatchObject({ kind: 'not-policy' });
  });

  it('drops the work on a page that another has overtaken', async () => {
    const finish: ((analysis: Analysis) => void)[] = [];
    const { found, state, around } = desk({
      analyze: () => new Promise<Analysis>((done) => void finish.push(done)),
      visit: async () => 'second',
    });
    const first = found(1, answer('first'));
    const second = found(1, answer('second'));
    finish[1]!(analysis());
    await second;
    finish[0]!(analysis(false));
    await first;
    expect(await state(1)).toMatchObject({ kind: 'ready' });
    expect(around.changed).toHaveBeenCalledTimes(1);
  });

  it('reads anyway what is no policy, and remembers that it was asked to', async () => {
    const { state, analyse } = desk({ analyze: async () => analysis(false) });
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
      expect(await desk({ read: async () => answer('now', reading) }).state(1)).toMatchObject(reading);
    }
  });

  it('tells an engine that does not load from an analysis that throws, and tries again when asked', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const analyze = vi
      .fn<(page: Page) => Promise<Analysis>>()
      .mockRejectedValueOnce(new EngineFailure('bad wasm'))
      .mockRejectedValueOnce(new Error('a bug'))
      .mockResolvedValueOnce(analysis());
    const { state, analyse } = desk({ analyze });
    expect(await state(1)).toMatchObject({ kind: 'failed', why: 'engine', detail: 'bad wasm' });
    expect(await analyse(1)).toMatchObject({ kind: 'failed', why: 'analysis', detail: 'a bug' });
    expect(await analyse(1)).toMatchObject({ kind: 'ready' });
  });

  it('says so where the browser lets nobody in, and where the page hangs', async () => {
    expect(await desk({ visit: async () => null }).state(1)).toMatchObject({ kind: 'no-access' });
    const hangs = desk({ visit: () => Promise.reject(new Error('no answer within 1.5 s')) });
    expect(await hangs.state(1)).toMatchObject({ kind: 'failed', why: 'page', detail: 'no answer within 1.5 s' });
  });

  it('explains a passage: the clauses that hold it, until the reader is done', async () => {
    const { explain, dropFocus, state } = desk();
    expect(await explain(1, 'keep  logs')).toMatchObject({ focus: { clauses: [1], text: 'keep  logs' } });
    expect(await state(1)).toMatchObject({ focus: { clauses: [1] } });
    await dropFocus(1);
    expect(await state(1)).toMatchObject({ kind: 'ready', focus: null });
  });

  it('reads a page for the passage that is asked about, whatever the page is', async () => {
    const { explain } = desk({ analyze: async () => analysis(false) });
    expect(await explain(1, 'We collect')).toMatchObject({ kind: 'ready', focus: { clauses: [0] } });
  });
});
