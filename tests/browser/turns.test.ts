import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineFailure, Overtaken } from '../../lib/browser/failure';
import { type Answered, type Asked, type Task, type Thread, takeTurns } from '../../lib/browser/turns';
import type { Analysis, Page } from '../../lib/model';

const pageOf = (title: string, characters = 10): Page => ({
  url: '',
  title,
  language: null,
  blocks: [{ kind: 'paragraph', text: 'x'.repeat(characters) }],
  cut: 0,
});
const analysis = (title: string) => ({ title }) as Analysis;

/** Threads that answer when they are told to. */
function threads() {
  const all: (Thread & { task: Task | null; warmed: number; ended: boolean; answer(answered?: Answered): void })[] = [];
  const spawn = () => {
    const thread = {
      task: null as Task | null,
      warmed: 0,
      ended: false,
      onmessage: null as Thread['onmessage'],
      onerror: null as Thread['onerror'],
      postMessage(asked: Asked) {
        if ('warmUp' in asked) thread.warmed++;
        else thread.task = asked;
      },
      terminate() {
        thread.ended = true;
      },
      answer(answered: Answered = { ok: true, analysis: analysis(thread.task!.page.title) }) {
        thread.task = null;
        thread.onmessage!({ data: answered });
      },
    };
    all.push(thread);
    return thread;
  };
  const titles = () => all.flatMap(({ task, ended }) => (task && !ended ? [task.page.title] : []));
  return { all, spawn, titles };
}

const how = (tabId: number, urgent = false) => ({ tabId, visit: 'a.1', anyway: false, urgent });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('turns', () => {
  it('one after another in one thread while they are quick', async () => {
    const { all, spawn, titles } = threads();
    const { analyze } = takeTurns(spawn);
    const first = analyze(pageOf('a'), how(1));
    const second = analyze(pageOf('b'), how(2));
    expect(titles()).toEqual(['a']);
    all[0]!.answer();
    expect(await first).toEqual(analysis('a'));
    expect(titles()).toEqual(['b']);
    all[0]!.answer();
    expect(await second).toEqual(analysis('b'));
    expect(all).toHaveLength(1);
  });

  it('a slow one does not delay another tab by more than half a second', async () => {
    const { all, spawn, titles } = threads();
    const { analyze } = takeTurns(spawn);
    void analyze(pageOf('slow'), how(1));
    const second = analyze(pageOf('b'), how(2));
    await vi.advanceTimersByTimeAsync(500);
    expect(titles()).toEqual(['slow', 'b']);
    all[1]!.answer();
    expect(await second).toEqual(analysis('b'));
  });

  it('the newest text of a tab replaces the one that waits', async () => {
    const { all, spawn, titles } = threads();
    const { analyze } = takeTurns(spawn);
    void analyze(pageOf('a'), how(1));
    const old = expect(analyze(pageOf('old'), how(2))).rejects.toThrow(Overtaken);
    const fresh = analyze(pageOf('fresh'), how(2));
    await old;
    all[0]!.answer();
    expect(titles()).toEqual(['fresh']);
    all[0]!.answer();
    expect(await fresh).toEqual(analysis('fresh'));
  });

  it('a tab that keeps sending texts rests five times as long as it worked; the reader does not wait for that', async () => {
    const { all, spawn, titles } = threads();
    const { analyze } = takeTurns(spawn);
    const first = analyze(pageOf('a'), how(1));
    await vi.advanceTimersByTimeAsync(1_000);
    all[0]!.answer();
    await first;
    const second = analyze(pageOf('b'), how(1));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(titles()).toEqual([]);
    const other = analyze(pageOf('c'), how(2));
    expect(titles()).toEqual(['c']);
    all[0]!.answer();
    await other;
    await vi.advanceTimersByTimeAsync(1_500);
    expect(titles()).toEqual(['b']);
    all[0]!.answer();
    await second;
    void analyze(pageOf('d'), how(1, true));
    expect(titles()).toEqual(['d']);
  });

  it('what takes too long is stopped, and its thread with it', async () => {
    const { all, spawn } = threads();
    const { analyze } = takeTurns(spawn);
    const hangs = expect(analyze(pageOf('a', 10_000), how(1))).rejects.toThrow('stopped after 11 s');
    await vi.advanceTimersByTimeAsync(11_100);
    await hangs;
    expect(all[0]!.ended).toBe(true);
    const next = analyze(pageOf('b'), how(2));
    all[1]!.answer();
    expect(await next).toEqual(analysis('b'));
  });

  it('memory goes back: after a long text at once, else after a while', async () => {
    const { all, spawn } = threads();
    const emptied = vi.fn();
    const { analyze } = takeTurns(spawn, emptied);
    const long = analyze(pageOf('a', 400_000), how(1));
    all[0]!.answer();
    await long;
    expect(all[0]!.ended).toBe(true);
    const short = analyze(pageOf('b'), how(2));
    all[1]!.answer();
    await short;
    await vi.advanceTimersByTimeAsync(29_000);
    expect(emptied).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(all[1]!.ended).toBe(true);
    expect(emptied).toHaveBeenCalledTimes(1);
  });

  it('tells an engine that does not load from an analysis that throws', async () => {
    const { all, spawn } = threads();
    const { analyze } = takeTurns(spawn);
    const engine = expect(analyze(pageOf('a'), how(1))).rejects.toThrow(EngineFailure);
    all[0]!.answer({ ok: false, why: 'engine', error: 'no model' });
    await engine;
    const bug = expect(analyze(pageOf('b'), how(2))).rejects.toThrow(/^a bug$/);
    all[1]!.answer({ ok: false, why: 'analysis', error: 'a bug' });
    await bug;
  });

  it('tells how many points call for care before the answer', async () => {
    const { all, spawn } = threads();
    const { analyze } = takeTurns(spawn);
    const told: number[] = [];
    const answer = analyze(pageOf('a'), how(1), (figure) => told.push(figure));
    all[0]!.onmessage!({ data: { figure: 3 } });
    expect(told).toEqual([3]);
    all[0]!.answer();
    expect(await answer).toEqual(analysis('a'));
  });

  it('has a thread ready before the first page comes, and ends it where none does', () => {
    const { all, spawn, titles } = threads();
    const emptied = vi.fn();
    const { analyze, prepare } = takeTurns(spawn, emptied);
    prepare(null);
    prepare(null);
    expect(all).toHaveLength(1);
    void analyze(pageOf('first'), how(1));
    expect([all.length, titles()]).toEqual([1, ['first']]);
    all[0]!.answer();
    vi.advanceTimersByTime(60_000);
    expect([all[0]!.ended, emptied.mock.calls.length]).toEqual([true, 1]);
    prepare(null);
    vi.advanceTimersByTime(60_000);
    expect([all[1]!.ended, emptied.mock.calls.length]).toEqual([true, 2]);
  });

  it('has a thread warm up where a policy will come, and none that is at work', () => {
    const { all, spawn } = threads();
    const { analyze, prepare } = takeTurns(spawn);
    prepare('zh');
    expect(all.map(({ warmed }) => warmed)).toEqual([1]);
    void analyze(pageOf('first'), how(1));
    prepare('zh');
    expect(all.map(({ warmed }) => warmed)).toEqual([1]);
  });

  it('gives no page to a thread that did not start', () => {
    const { all, spawn } = threads();
    const { analyze, prepare } = takeTurns(spawn);
    prepare(null);
    all[0]!.onerror!({ message: 'no script' });
    void analyze(pageOf('first'), how(1));
    expect([all[0]!.ended, all[0]!.task, all[1]!.task?.page.title]).toEqual([true, null, 'first']);
  });
});
