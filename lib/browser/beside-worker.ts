/** Where analyses run: in threads of the worker's own where it may have some, else in those of a document that is never shown. */
import type { Analysis, Lang, Page } from '../model';
import { offscreen, offscreenPages, runtime, sendToEngine, sendToWorker } from './api';
import { EngineFailure, Overtaken } from './failure';
import { listen, untilAnswered } from './messages';
import type { EngineReply } from './protocol';
import { shapes } from './shapes';
import { type How, type Thread, takeTurns } from './turns';

const script = '/engine.js';
const spawn = (): Thread => new Worker(script) as unknown as Thread;

/** Of a page that no tab shows there is no icon to tell it. Where nobody hears it, it is told with the rest. */
function tellWorker({ tabId, visit }: How, count: number): void {
  if (visit) sendToWorker('figure', { tabId, visit, count }).catch(console.warn);
}

/** In the document that is never shown: answers the worker. It closes itself when there has been nothing to do for a while. */
export function startEngineHost(): void {
  const { analyze, prepare } = takeTurns(spawn, () => window.close());
  prepare(null);
  listen(runtime, 'engine', shapes.engine, {
    warmUp: ({ lang }) => prepare(lang),
    analyze: async ({ page, how }): Promise<EngineReply> => {
      try {
        return { kind: 'analysed', analysis: await analyze(page, how, (count) => tellWorker(how, count)) };
      } catch (error) {
        if (error instanceof Overtaken) return { kind: 'overtaken' };
        return { kind: 'failed', engine: error instanceof EngineFailure, detail: error instanceof Error ? error.message : String(error) };
      }
    },
  });
}

let opening: Promise<void> | undefined;

/** The document is there: one is enough, and a second is refused. */
async function opened(): Promise<void> {
  if (await offscreenPages()) return;
  opening ??= offscreen!
    .createDocument({ url: '/offscreen.html', reasons: ['WORKERS'], justification: 'Analyses run in threads that can be stopped.' })
    .finally(() => {
      opening = undefined;
    });
  await opening;
}

async function askHost(page: Page, how: How): Promise<Analysis | null> {
  const told = await untilAnswered(async () => {
    await opened();
    return sendToEngine('analyze', { page, how });
  });
  if (told.kind === 'analysed') return told.analysis;
  if (told.kind === 'overtaken') throw new Overtaken();
  throw told.engine ? new EngineFailure(told.detail) : new Error(told.detail);
}

/** The document starts a thread by itself. */
async function prepareHost(likely: Lang | null): Promise<void> {
  await opened();
  if (likely) await sendToEngine('warmUp', { lang: likely });
}

/** Hears how many points of a tab's text call for care, before the rest of its analysis comes. */
export type HearsFigure = (at: { tabId: number; visit: string; count: number }) => Promise<void>;

/** How the worker of this browser has pages analysed; with threads of its own it tells `figure` itself. `prepare`: a page is being read, and its text will come; `likely` that of a policy in this language. */
export function analyst(figure: HearsFigure): {
  analyze(page: Page, how: How): Promise<Analysis | null>;
  prepare(likely: Lang | null): Promise<void>;
} {
  if (offscreen) return { analyze: askHost, prepare: prepareHost };
  const { analyze, prepare } = takeTurns(spawn);
  const tell =
    ({ tabId, visit }: How) =>
    (count: number) =>
      void (visit && figure({ tabId, visit, count }));
  return { analyze: (page, how) => analyze(page, how, tell(how)), prepare: async (likely) => prepare(likely) };
}
