/**
 * How messages cross: typed by the maps in `protocol.ts`, answered by trusted senders only.
 * `runtime` is a parameter, so that the content script can do without the polyfill.
 */
import { type Check, wrongIn } from './check';
import type { Args, Envelope, Name, Receiver, Reply, Value } from './protocol';

/** What a browser tells of who sent a message. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  /** 'active', or that of a page which nobody sees: prerendered, kept for Back. Chromium alone tells it. */
  documentLifecycle?: string;
  tab?: { id?: number; incognito?: boolean };
}

type Heard = (message: unknown, sender: Sender, answer: (reply: Reply) => void) => true | undefined;

/** The part of `browser.runtime` that is used, as Chromium and the polyfill both have it. */
export interface Runtime {
  /** Missing once the extension was updated or taken away: then its old scripts have nobody to speak to. */
  id?: string;
  getURL(path: string): string;
  onMessage: { addListener(heard: Heard): void; removeListener(heard: Heard): void };
}

export type Handlers<R extends Receiver> = {
  [N in Name<R>]: (...args: [...Args<R, N>, sender: Sender]) => Value<R, N> | Promise<Value<R, N>>;
};

export type Shapes<R extends Receiver> = Record<Name<R>, Check>;

/** Content scripts speak from a tab's own page; everything else must come from a page or the worker of this extension. */
export function trusts(runtime: Pick<Runtime, 'id' | 'getURL'>, to: Receiver, sender: Sender): boolean {
  if (sender.id !== runtime.id) return false;
  const ours = sender.url?.startsWith(runtime.getURL('')) ?? false;
  if (to !== 'worker-from-page') return ours;
  return !ours && sender.tab?.id !== undefined && sender.frameId === 0 && (sender.documentLifecycle ?? 'active') === 'active';
}

/**
 * Answers messages to `to`. Messages to others are left alone, and those whose request `concerns` denies; those of strangers and
 * those of a wrong shape are refused. Returns how to stop.
 */
export function listen<R extends Receiver>(
  runtime: Runtime,
  to: R,
  shapes: Shapes<R>,
  handlers: Partial<Handlers<R>>,
  concerns: (request: unknown) => boolean = () => true,
): () => void {
  const heard: Heard = (message, sender, answer) => {
    const envelope = message as Partial<Envelope> | null;
    if (envelope?.to !== to || typeof envelope.name !== 'string') return;
    const refused = trusts(runtime, to, sender) ? wrongIn(shapes, envelope.name, envelope.request) : (sender.url ?? 'unknown sender');
    if (refused !== null) {
      answer({ ok: false, error: `refused: ${refused}` });
      return;
    }
    // Another listener's.
    if (!Object.hasOwn(handlers, envelope.name) || !concerns(envelope.request)) return;
    const handle = handlers[envelope.name as Name<R>] as (...args: unknown[]) => unknown;
    const run = async () => (envelope.request === undefined ? handle(sender) : handle(envelope.request, sender));
    run().then(
      (value) => answer({ ok: true, value: value ?? null }),
      (error: unknown) => answer({ ok: false, error: String(error instanceof Error ? error.message : error) }),
    );
    return true;
  };
  runtime.onMessage.addListener(heard);
  return () => {
    if (runtime.id) runtime.onMessage.removeListener(heard);
  };
}

/** Nobody answered, or whoever was to answer has gone: as a worker that the browser stops in the middle. */
export class Unanswered extends Error {}

/** A sender to one receiver over one way of sending. Rejects with the other side's error, `Unanswered` where there is none. */
export function sender<R extends Receiver>(to: R, post: (envelope: Envelope) => Promise<unknown>) {
  return async <N extends Name<R>>(name: N, ...args: Args<R, N>): Promise<Value<R, N>> => {
    const posted = (async () => post({ to, name, request: args[0] }))();
    const reply = (await posted.catch((error: unknown) => {
      throw new Unanswered(error instanceof Error ? error.message : String(error), { cause: error });
    })) as Reply | undefined;
    if (!reply) throw new Unanswered(`no answer from ${to} to ${name}`);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value as Value<R, N>;
  };
}

/** Milliseconds before the first further try; doubled for each. */
const pause = 150;
/** Together half a minute: a worker starts in far less. */
const tries = 8;

/** Runs `ask` until it is answered: whoever was stopped in the middle starts anew at the next message. `wanted` false ends it. */
export async function untilAnswered<T>(ask: () => Promise<T>, wanted: () => boolean = () => true): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Unanswered) || tried === tries || !wanted()) throw error;
      await new Promise((rested) => setTimeout(rested, pause * 2 ** (tried - 1)));
    }
  }
}
