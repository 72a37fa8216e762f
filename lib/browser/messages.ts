/**
 * How messages cross: typed by the maps in `protocol.ts`, answered by trusted senders only.
 * `runtime` is a parameter, so that the content script can do without the polyfill.
 */
import type { Args, Envelope, Name, Receiver, Reply, Value } from './protocol';

/** What a browser tells of who sent a message. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

type Heard = (message: unknown, sender: Sender, answer: (reply: Reply) => void) => true | undefined;

/** The part of `browser.runtime` that is used, as Chromium and the polyfill both have it. */
export interface Runtime {
  id: string;
  getURL(path: string): string;
  onMessage: { addListener(heard: Heard): void; removeListener(heard: Heard): void };
}

export type Handlers<R extends Receiver> = {
  [N in Name<R>]: (...args: [...Args<R, N>, sender: Sender]) => Value<R, N> | Promise<Value<R, N>>;
};

/** Content scripts speak from a tab's own page; everything else must come from a page or the worker of this extension. */
export function trusts(runtime: Pick<Runtime, 'id' | 'getURL'>, to: Receiver, sender: Sender): boolean {
  if (sender.id !== runtime.id) return false;
  const ours = sender.url?.startsWith(runtime.getURL('')) ?? false;
  return to === 'worker-from-page' ? !ours && sender.tab?.id !== undefined && sender.frameId === 0 : ours;
}

/**
 * Answers messages to `to`. Messages to others are left alone, and those whose request `concerns` denies; those of strangers
 * are refused. Returns how to stop.
 */
export function listen<R extends Receiver>(
  runtime: Runtime,
  to: R,
  handlers: Partial<Handlers<R>>,
  concerns: (request: unknown) => boolean = () => true,
): () => void {
  const heard: Heard = (message, sender, answer) => {
    const envelope = message as Partial<Envelope> | null;
    if (envelope?.to !== to || typeof envelope.name !== 'string' || !Object.hasOwn(handlers, envelope.name)) return;
    if (!concerns(envelope.request)) return;
    if (!trusts(runtime, to, sender)) {
      answer({ ok: false, error: `refused: ${sender.url ?? 'unknown sender'}` });
      return;
    }
    const handle = handlers[envelope.name as Name<R>] as (...args: unknown[]) => unknown;
    const run = async () => (envelope.request === undefined ? handle(sender) : handle(envelope.request, sender));
    run().then(
      (value) => answer({ ok: true, value: value ?? null }),
      (error: unknown) => answer({ ok: false, error: String(error instanceof Error ? error.message : error) }),
    );
    return true;
  };
  runtime.onMessage.addListener(heard);
  return () => runtime.onMessage.removeListener(heard);
}

/** A sender to one receiver over one way of sending. Rejects with the other side's error. */
export function sender<R extends Receiver>(to: R, post: (envelope: Envelope) => Promise<unknown>) {
  return async <N extends Name<R>>(name: N, ...args: Args<R, N>): Promise<Value<R, N>> => {
    const reply = (await post({ to, name, request: args[0] })) as Reply | undefined;
    if (!reply) throw new Error(`no answer from ${to} to ${name}`);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value as Value<R, N>;
  };
}
