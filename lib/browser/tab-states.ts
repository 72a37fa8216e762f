/**
 * Who knows what of which tab. A finding holds for one visit only: the page is asked for its visit before a finding is shown,
 * so nothing stale is ever shown, and a worker that was stopped asks the page again and completes the work.
 */
import type { Analysis, Page } from '../model';
import { EngineFailure } from './failure';
import { passage } from './passage';
import type { Answer, Focus, Outcome, TabState } from './protocol';
import type { Found, Kept } from './tab-store';

/** The world around it. `visit` is null where no content script can be had in the tab; it and `read` reject where the page hangs. */
export interface Surroundings {
  analyze(page: Page): Promise<Analysis>;
  visit(tabId: number): Promise<string | null>;
  read(tabId: number, how: { anyway: boolean }): Promise<Answer>;
  kept: Kept;
  changed(state: TabState): void;
}

export function keepTabStates({ analyze, visit, read, kept, changed }: Surroundings) {
  const running = new Map<number, { visit: string; done: Promise<TabState> }>();

  const stateOf = (tabId: number, { url, title, outcome }: Found): TabState => ({ tabId, url, title, ...outcome });

  async function put(tabId: number, found: Found): Promise<TabState> {
    await kept.put(tabId, found);
    const state = stateOf(tabId, found);
    changed(state);
    return state;
  }

  async function finish(tabId: number, answer: Answer, anyway: boolean): Promise<TabState> {
    const { visit, url, title } = answer;
    const found = { visit, url, title, outcome: await outcomeOf(answer, anyway, analyze) };
    return running.get(tabId)?.visit === visit ? put(tabId, found) : stateOf(tabId, found);
  }

  /** Analyses what a page answered; later answers of the tab overtake it. */
  async function take(tabId: number, answer: Answer, anyway = false): Promise<TabState> {
    const job = { visit: answer.visit, done: undefined as unknown as Promise<TabState> };
    running.set(tabId, job);
    job.done = finish(tabId, answer, anyway);
    try {
      return await job.done;
    } finally {
      if (running.get(tabId) === job) running.delete(tabId);
    }
  }

  async function known(tabId: number, now: string): Promise<TabState | undefined> {
    const job = running.get(tabId);
    if (job?.visit === now) return job.done;
    const found = await kept.get(tabId);
    return found?.visit === now ? stateOf(tabId, found) : undefined;
  }

  const ask = async (tabId: number, anyway: boolean): Promise<TabState> => take(tabId, await read(tabId, { anyway }), anyway);

  /** `get` where the page can be asked for its visit; else why it can't. */
  async function onPage(tabId: number, get: (visit: string) => Promise<TabState>): Promise<TabState> {
    try {
      const now = await visit(tabId);
      if (now !== null) return await get(now);
      await kept.remove(tabId);
      return { tabId, url: '', title: '', kind: 'no-access' };
    } catch (error) {
      return { tabId, url: '', title: '', kind: 'failed', why: 'page', detail: message(error) };
    }
  }

  const state = (tabId: number) => onPage(tabId, async (now) => (await known(tabId, now)) ?? ask(tabId, false));
  const analyse = (tabId: number) => onPage(tabId, () => ask(tabId, true));

  async function setFocus(tabId: number, focusOn: (analysis: Analysis) => Focus | null): Promise<TabState> {
    const found = await kept.get(tabId);
    if (found?.outcome.kind !== 'ready') return state(tabId);
    const focus = focusOn(found.outcome.analysis);
    return put(tabId, { ...found, outcome: { ...found.outcome, focus } });
  }

  return {
    found: (tabId: number, answer: Answer) => take(tabId, answer),
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
    forget: (tabId: number) => kept.remove(tabId),
    tabs: () => kept.tabs(),
    /** What was last found of every tab, whether it still holds or not. */
    async lastFound(): Promise<TabState[]> {
      const all = (await kept.tabs()).map(async (tabId) => {
        const found = await kept.get(tabId);
        return found ? [stateOf(tabId, found)] : [];
      });
      return (await Promise.all(all)).flat();
    },
    /** Forgets all that was found; resolves to the tabs that it was of. */
    async forgetAll(): Promise<number[]> {
      running.clear();
      const tabs = await kept.tabs();
      for (const tabId of tabs) await kept.remove(tabId);
      return tabs;
    },
  };
}

async function outcomeOf({ reading }: Answer, anyway: boolean, analyze: Surroundings['analyze']): Promise<Outcome> {
  if (!reading) return { kind: 'not-policy' };
  if (reading.kind !== 'page') return reading;
  try {
    const analysis = await analyze(reading.page);
    return analysis.isPolicy || anyway ? { kind: 'ready', analysis, focus: null } : { kind: 'not-policy' };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', why: error instanceof EngineFailure ? 'engine' : 'analysis', detail: message(error) };
  }
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));
