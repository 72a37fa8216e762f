/**
 * What every tab's page came to. A finding holds for one visit only: the page is asked for its visit before a finding is shown,
 * so nothing stale is ever shown, and a worker that was stopped asks the page again and completes the work.
 */
import type { Analysis, Page } from '../model';
import type { Answer } from '../page/answer';
import { framesOf } from '../wording/unread';
import { EngineFailure, Overtaken } from './failure';
import { Unanswered } from './messages';
import { passage } from './passage';
import { documentOf, type Focus, type Outcome, type TabState } from './protocol';
import type { PolicyFound, TabStore } from './tab-store';
import type { How } from './turns';

/** The world around it. */
export interface Surroundings {
  /** Null where the page is no policy; rejects with `Overtaken` where a newer text of the tab came before its turn. */
  analyze(page: Page, how: How): Promise<Analysis | null>;
  /** The visit of the tab's page, null where no content script can be had there; both reject where the page hangs. */
  visit(tabId: number): Promise<string | null>;
  read(tabId: number, how: { anyway: boolean }): Promise<Answer>;
  /** The visit of the page that is in the tab now, null where none of ours is; gives the tab no script. */
  present(tabId: number): Promise<string | null>;
  /** The address of the PDF that the tab shows where no content script can be had; null where none. */
  pdfIn(tabId: number): Promise<string | null>;
  /** Whether the tab is in a private window. */
  isPrivate(tabId: number): Promise<boolean>;
  store: TabStore;
  /** The icon tells how many points call for care, as long as `still`. */
  figure(tabId: number, count: number, still: () => Promise<boolean>): Promise<void>;
  /** Resolves when the icon tells it: a worker that is stopped before is told of the page again. */
  changed(state: TabState, now: { stale: boolean }): Promise<void>;
}

interface Job {
  visit: string;
  done: Promise<TabState>;
  /** What it came to is known: a number of its points comes too late. */
  known?: true;
}

export function keepTabStates({ analyze, visit, read, present, pdfIn, isPrivate, store, figure, changed }: Surroundings) {
  const running = new Map<number, Job>();
  /** The icon of a tab is being told a number. */
  const figuring = new Map<number, Promise<void>>();

  const stateOf = (tabId: number, { url, title, outcome }: PolicyFound): TabState => ({ tabId, url, title, ...outcome });

  /** Whether the document that a visit is of is what the tab shows. */
  const shows = async (tabId: number, visit: string): Promise<boolean> => documentOf((await present(tabId)) ?? '') === documentOf(visit);

  /** For the page that the tab shows. */
  async function put(tabId: number, found: PolicyFound): Promise<TabState> {
    const state = stateOf(tabId, found);
    const kept = store.put(tabId, found, await isPrivate(tabId));
    // The reader sees it while it is written.
    await changed(state, { stale: false });
    await kept;
    // The page may have been left meanwhile.
    if (!(await shows(tabId, found.visit))) await forget(tabId);
    return state;
  }

  /** `urgent`: the page was asked for it, because the reader waits. */
  async function finish(tabId: number, answer: Answer, urgent: boolean): Promise<TabState> {
    const { visit, url, title, anyway } = answer;
    const before = urgent ? undefined : await store.get(tabId);
    // Sent again, because the worker was stopped before it answered.
    if (before?.visit === visit) {
      const state = stateOf(tabId, before);
      await changed(state, { stale: false });
      return state;
    }
    if (before?.outcome.kind === 'ready' && documentOf(before.visit) === documentOf(visit))
      await changed(stateOf(tabId, before), { stale: true });
    const found = { visit, url, title, outcome: await outcomeOf(answer, (page) => analyze(page, { tabId, visit, anyway, urgent })) };
    const own = running.get(tabId);
    if (own?.visit === visit) own.known = true;
    // What the whole analysis came to is told last; what is asked below has to hold after that.
    await figuring.get(tabId);
    const here = await shows(tabId, visit);
    const newest = running.get(tabId);
    if (newest && newest.visit !== visit) return newest.done;
    // A page that was left meanwhile is not what the tab shows.
    return here && newest ? put(tabId, found) : stateOf(tabId, found);
  }

  /** Analyses what a page answered; later answers of the tab overtake it. */
  async function take(tabId: number, answer: Answer, urgent: boolean): Promise<TabState> {
    const job: Job = { visit: answer.visit, done: undefined as unknown as Promise<TabState> };
    running.set(tabId, job);
    job.done = finish(tabId, answer, urgent);
    try {
      return await job.done;
    } finally {
      if (running.get(tabId) === job) running.delete(tabId);
    }
  }

  async function known(tabId: number, now: string): Promise<TabState | undefined> {
    const job = running.get(tabId);
    if (job?.visit === now) return job.done;
    const found = (await store.visit(tabId)) === now ? await store.get(tabId) : undefined;
    return found && stateOf(tabId, found);
  }

  async function found(tabId: number, answer: Answer): Promise<void> {
    const job = running.get(tabId);
    await (job?.visit === answer.visit ? job.done : take(tabId, answer, false));
  }

  const ask = async (tabId: number, anyway: boolean): Promise<TabState> => take(tabId, await read(tabId, { anyway }), true);

  async function asked(tabId: number, get: (visit: string) => Promise<TabState>): Promise<TabState> {
    const now = await visit(tabId);
    if (now !== null) return get(now);
    await store.remove(tabId);
    const pdf = await pdfIn(tabId);
    return { tabId, url: pdf ?? '', title: '', kind: pdf ? 'pdf' : 'no-access' };
  }

  /** `get` where the page can be asked for its visit; else why it can't. Whoever was to answer may have gone meanwhile: the next is asked once. */
  async function onPage(tabId: number, get: (visit: string) => Promise<TabState>): Promise<TabState> {
    const again = (error: unknown) => {
      if (error instanceof Unanswered) return asked(tabId, get);
      throw error;
    };
    return asked(tabId, get)
      .catch(again)
      .catch((error: unknown) => ({ tabId, url: '', title: '', kind: 'failed', why: 'page', detail: message(error) }));
  }

  const state = (tabId: number) => onPage(tabId, async (now) => (await known(tabId, now)) ?? ask(tabId, false));
  const analyse = (tabId: number) => onPage(tabId, () => ask(tabId, true));

  async function setFocus(tabId: number, focusOn: (analysis: Analysis) => Focus | null): Promise<TabState> {
    const found = await store.get(tabId);
    if (found?.outcome.kind !== 'ready' || !(await shows(tabId, found.visit))) return state(tabId);
    const focus = focusOn(found.outcome.analysis);
    return put(tabId, { ...found, outcome: { ...found.outcome, focus } });
  }

  async function forget(tabId: number): Promise<void> {
    running.delete(tabId);
    await store.remove(tabId);
  }

  return {
    found,
    state,
    analyse,
    /** The reader asks about a passage: whatever page it stands on is read for it. `clause`: its index, where that is known. */
    async explain(tabId: number, text: string, clause?: number): Promise<TabState> {
      const before = await state(tabId);
      const ready = before.kind === 'ready' ? before : await analyse(tabId);
      const focusOn = (analysis: Analysis) => ({ clauses: clause === undefined ? passage(analysis, text) : [clause], text });
      return ready.kind === 'ready' ? setFocus(tabId, focusOn) : ready;
    },
    dropFocus: (tabId: number) => setFocus(tabId, () => null),
    /** How many points of a tab's text call for care is known; the rest of its analysis is on its way. */
    async figure(tabId: number, visit: string, count: number): Promise<void> {
      const job = running.get(tabId);
      if (job?.visit !== visit || job.known) return;
      // A newer text of the same document tells its own number over it; only what was left or forgotten is told no more.
      const still = async () => (await shows(tabId, visit)) && running.has(tabId);
      const before = figuring.get(tabId);
      const told = (async () => {
        await before;
        await figure(tabId, count, still).catch(console.warn); // The tab may have closed meanwhile.
      })();
      figuring.set(tabId, told);
      await told;
      if (figuring.get(tabId) === told) figuring.delete(tabId);
    },
    /** The tab may show another page: what is known of the one before is forgotten. Says whether it was. */
    async left(tabId: number): Promise<boolean> {
      const kept = running.get(tabId)?.visit ?? (await store.visit(tabId));
      if (kept === undefined || (await shows(tabId, kept))) return false;
      await forget(tabId);
      return true;
    },
    forget,
    tabs: () => store.tabs(),
    /** What was last found of every tab, whether it still holds or not. */
    async lastFound(): Promise<TabState[]> {
      const all = (await store.tabs()).map(async (tabId) => {
        const found = await store.get(tabId);
        return found ? [stateOf(tabId, found)] : [];
      });
      return (await Promise.all(all)).flat();
    },
    /** Forgets all that was found or is being found; resolves to the tabs that it was of. */
    async forgetAll(): Promise<number[]> {
      const tabs = [...new Set([...running.keys(), ...(await store.tabs())])];
      for (const tabId of tabs) await forget(tabId);
      return tabs;
    },
  };
}

async function outcomeOf({ reading }: Answer, analyze: (page: Page) => Promise<Analysis | null>): Promise<Outcome> {
  if (!reading) return { kind: 'not-policy' };
  if (reading.kind !== 'page') return reading;
  try {
    const analysis = await analyze(reading.page);
    if (analysis) return { kind: 'ready', analysis, focus: null };
    const frames = framesOf(reading.page.unread);
    return { kind: 'not-policy', ...(frames.length && { frames }) };
  } catch (error) {
    if (error instanceof Overtaken) return { kind: 'loading' };
    console.error(error);
    return { kind: 'failed', why: error instanceof EngineFailure ? 'engine' : 'analysis', detail: message(error) };
  }
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));
