/** What the extension's scripts take of a page's thread, from the browser's own record of it. */
import type { Running } from '../browser/extension';

interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Microseconds of the thread itself: what else the machine does does not count. */
  tdur?: number;
  args?: { name?: string; fileName?: string; data?: { url?: string; fileName?: string } };
}

/** Records while `run` runs. Resolves to the stretches in which our scripts held the thread of a page, in milliseconds. */
export async function heldByUs({ context, id }: Running, run: () => Promise<unknown>): Promise<number[]> {
  const session = await context.browser()!.newBrowserCDPSession();
  const events: Event[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])));
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  const traceConfig = { includedCategories: ['devtools.timeline', 'v8', 'toplevel'] };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await run();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return stretchesOf(events, id);
}

const isScript = ({ name }: Event): boolean => /^(?:FunctionCall|EvaluateScript|v8\.callFunction|v8\.run|RunMicrotasks)$/.test(name);
const addressOf = ({ args }: Event): string => args?.data?.url ?? args?.data?.fileName ?? args?.fileName ?? '';

/** By thread, the outermost runs of scripts in which ours ran; of one in which the page's ran too, only ours. */
function stretchesOf(events: Event[], id: string): number[] {
  const ours = (event: Event) => addressOf(event).includes(id) && /(?:content-script|page-tools)\.js/.test(addressOf(event));
  const threadOf = ({ pid, tid }: Event) => `${pid} ${tid}`;
  const scripts = events.filter((event) => event.ph === 'X' && event.dur !== undefined && isScript(event));
  const threads = new Set(scripts.filter(ours).map(threadOf));
  const held: number[] = [];
  for (const thread of threads) {
    const runs = scripts.filter((event) => threadOf(event) === thread).sort((a, b) => a.ts - b.ts || b.dur! - a.dur!);
    let i = 0;
    while (i < runs.length) {
      const outer = runs[i]!;
      const end = outer.ts + outer.dur!;
      const inner: Event[] = [];
      for (; i < runs.length && runs[i]!.ts < end; i++) inner.push(runs[i]!);
      const mine = inner.filter(ours);
      const others = inner.some((event) => addressOf(event) !== '' && !addressOf(event).includes(id));
      if (mine.length) held.push((others ? mine.reduce((sum, one) => sum + spent(one), 0) : spent(outer)) / 1_000);
    }
  }
  return held;
}

const spent = ({ tdur, dur }: Event): number => tdur ?? dur!;
