/**
 * Analyses in turns, each in a thread beside the extension's own: whatever a page holds, the worker stays answerable, the next tab
 * has its turn, and what takes too long is stopped.
 */

import type { Analysis, Lang, Page } from '../model';
import { EngineFailure, Overtaken } from './failure';

/** What a thread is asked, and what it answers. `engine`: its own files did not load. */
export interface Task {
  page: Page;
  anyway: boolean;
}
/** For a page that is likely in a language; answered by nothing. */
export interface WarmUp {
  warmUp: Lang;
}
export type Asked = Task | WarmUp;
/** Told before the answer: how many points call for care. */
export interface Figure {
  figure: number;
}
export type Answered = { ok: true; analysis: Analysis | null } | { ok: false; why: 'engine' | 'analysis'; error: string };

/** A dedicated worker, as far as it is used. */
export interface Thread {
  postMessage(asked: Asked): void;
  onmessage: ((event: { data: Answered | Figure }) => void) | null;
  onerror: ((event: { message: string }) => void) | null;
  terminate(): void;
}

export interface How {
  tabId: number;
  /** Of the page, which names its text; '' where it is of no tab. */
  visit: string;
  /** Even if it is no policy. */
  anyway: boolean;
  /** The reader waits for it. */
  urgent: boolean;
}

/** Milliseconds. `base` and `each` character: how long an analysis may take; `slow`: what has run so long lets others run beside it. */
const limit = { base: 10_000, each: 0.1 };
const slow = 400;
const idle = 30_000;
/** A tab that keeps sending other texts waits this many times as long as its last analysis took, but for the reader. */
const rest = 5;
const longestRest = 30_000;
const mostThreads = 2;
/** Characters after which a thread is given up, and its memory with it. */
const heavy = 300_000;

interface Job extends How {
  page: Page;
  size: number;
  done: (analysis: Analysis | null) => void;
  failed: (error: Error) => void;
  tell: (figure: number) => void;
}

interface Slot {
  thread: Thread;
  job: Job | null;
  since: number;
  stop: ReturnType<typeof setTimeout> | undefined;
}

const slotOf = (thread: Thread): Slot => ({ thread, job: null, since: 0, stop: undefined });

const sizeOf = ({ blocks }: Page): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** `spawn` starts a thread; `emptied` is called when there has been nothing to do for a while and no thread is left. */
export function takeTurns(spawn: () => Thread, emptied: () => void = () => undefined) {
  let waiting: Job[] = [];
  const places: Slot[] = [];
  const restUntil = new Map<number, number>();
  let again: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const startOf = ({ tabId, urgent }: Job): number => (urgent ? 0 : (restUntil.get(tabId) ?? 0));

  function next(now: number): Job | undefined {
    const free = waiting.filter((job) => startOf(job) <= now && !places.some((place) => place.job?.tabId === job.tabId));
    return free.find(({ urgent }) => urgent) ?? free[0];
  }

  /** A thread that is free; another one only where those there are have been at it for long. */
  function freePlace(now: number): Slot | undefined {
    const free = places.find(({ job }) => !job);
    if (free || places.length === mostThreads || places.some(({ since }) => now - since < slow)) return free;
    const place = slotOf(spawn());
    places.push(place);
    return place;
  }

  function proceed(): void {
    clearTimeout(again);
    clearTimeout(closing);
    for (;;) {
      const now = Date.now();
      const job = next(now);
      const place = job && freePlace(now);
      if (!job || !place) break;
      waiting = waiting.filter((other) => other !== job);
      run(place, job);
    }
    if (waiting.length) {
      const starts = waiting.map(startOf).filter((at) => at > Date.now());
      again = setTimeout(proceed, Math.max(50, Math.min(slow, ...starts.map((at) => at - Date.now()))));
    } else if (places.every(({ job }) => !job)) closing = setTimeout(close, idle);
  }

  function run(place: Slot, job: Job): void {
    place.job = job;
    place.since = Date.now();
    const milliseconds = limit.base + limit.each * job.size;
    place.stop = setTimeout(() => {
      job.failed(new Error(`stopped after ${Math.round(milliseconds / 1000)} s`));
      end(place, true);
    }, milliseconds);
    place.thread.onmessage = ({ data }) => {
      if ('figure' in data) return job.tell(data.figure);
      if (data.ok) job.done(data.analysis);
      else job.failed(data.why === 'engine' ? new EngineFailure(data.error) : new Error(data.error));
      end(place, job.size > heavy || !data.ok);
    };
    place.thread.onerror = ({ message }) => {
      job.failed(new EngineFailure(message));
      end(place, true);
    };
    place.thread.postMessage({ page: job.page, anyway: job.anyway });
  }

  /** `give`: the thread is given up. */
  function end(place: Slot, give: boolean): void {
    clearTimeout(place.stop);
    const { tabId } = place.job!;
    restUntil.set(tabId, Date.now() + Math.min(longestRest, (Date.now() - place.since) * rest));
    place.job = null;
    if (give) discard(place);
    proceed();
  }

  function discard(place: Slot): void {
    place.thread.terminate();
    places.splice(places.indexOf(place), 1);
  }

  function close(): void {
    for (const { thread } of places) thread.terminate();
    places.length = 0;
    restUntil.clear();
    emptied();
  }

  return {
    /** A thread starts, so that it is there when the first page comes. `likely`: one that is likely a policy in this language will come. */
    prepare(likely: Lang | null): void {
      if (!places.length) {
        const place = slotOf(spawn());
        // One that does not start is replaced when a page comes.
        place.thread.onerror = () => discard(place);
        places.push(place);
        proceed();
      }
      if (likely) places.find(({ job }) => !job)?.thread.postMessage({ warmUp: likely });
    },
    /**
     * Null where the page is no policy; rejects with `Overtaken` where a newer text of the tab came before its turn. `tell` hears how many
     * points call for care as soon as that is known.
     */
    analyze: (page: Page, how: How, tell: (figure: number) => void = () => undefined): Promise<Analysis | null> =>
      new Promise((done, failed) => {
        const older = waiting.filter(({ tabId }) => tabId === how.tabId);
        waiting = waiting.filter(({ tabId }) => tabId !== how.tabId);
        for (const job of older) job.failed(new Overtaken());
        waiting.push({ ...how, urgent: how.urgent || older.some(({ urgent }) => urgent), page, size: sizeOf(page), done, failed, tell });
        proceed();
      }),
  };
}
