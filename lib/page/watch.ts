/** Notices when a page has changed, at a cost that is bounded whatever the page does. */

/**
 * Milliseconds. `deaf`: after a change nothing is listened for, so that a storm costs next to nothing; `quiet`: without a change, a look
 * is taken; `first` and `slowest`: the time between two looks at a page that never is quiet, doubled after each; `ours`: what happens so
 * soon after the reader did something is the reader's doing.
 */
const pace = { deaf: 200, quiet: 250, first: 1_000, slowest: 30_000, ours: 3_000 };
/** The looks together take at most one part in so many of the page's time; so many milliseconds may be taken before they are earned. */
const share = 150;
const advance = 100;

/** Attributes that show and hide. */
const attributes = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded', 'aria-selected', 'srcdoc', 'lang'];
/** What the reader does that may change what a page shows, by style alone too. */
const acts = ['click', 'keydown', 'change'];

/** An address but for the place on its page. */
export const withoutHash = (address: string): string => address.replace(/#.*/s, '');

export interface Watch {
  look(byReader: boolean): void;
  /** Resolves when a look was taken since the last change, if there was any. */
  catchUp(): Promise<void>;
  stop(): void;
}

/** What a look came to: whether the page became another, and the milliseconds of its thread that went into it after the call. */
interface Seen {
  another: boolean;
  spent: number;
}

/**
 * Calls `look` some time after the page's address, tree, text or look changed. `byReader`: the reader did something just before.
 * `insides` are frames' documents and shadow roots, in which changes are seen as well.
 */
export function watchPage(
  window: Window & typeof globalThis,
  look: (byReader: boolean) => Promise<Seen>,
  insides: () => Iterable<Document | ShadowRoot>,
): Watch {
  const { document } = window;
  const now = () => window.performance.now();
  let address = withoutHash(document.URL);
  let acted = Number.NEGATIVE_INFINITY;
  /** When the change came that no look was taken after, if any. */
  let since: number | undefined;
  /** 0 until the first look was taken, which tells nothing of how restless the page is: what a script draws then is not waited for. */
  let gap = 0;
  let notBefore = 0;
  /** Milliseconds that the looks may still take, of what was earned up to `counted`; below zero, what is to be waited for. */
  let left = advance;
  let counted = now();
  let timer: number | undefined;

  const wait = (milliseconds: number, then: () => void) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(then, milliseconds);
  };
  let inHand = 0;
  let looking: Promise<void> = Promise.resolve();
  const take = async (byReader: boolean, quiet: boolean): Promise<void> => {
    const from = now();
    const seen = look(byReader);
    const called = now() - from;
    const { another, spent } = await seen;
    const fresh = gap === 0;
    gap = fresh || byReader || (another && quiet) ? pace.first : Math.min(gap * 2, pace.slowest);
    left = Math.min(advance, left + (now() - counted) / share) - called - spent;
    counted = now();
    if (acted < from) notBefore = counted + Math.max(fresh ? 0 : gap, -left * share);
    // Where nothing has changed meanwhile; else it will be listened for soon.
    if (since === undefined) hear();
  };
  /** `quiet`: nothing goes on any more. A page that is never quiet is looked at ever more rarely, whatever comes of it. */
  const lookNow = (quiet: boolean, byReader = now() - acted < pace.ours) => {
    window.clearTimeout(timer);
    timer = undefined;
    since = undefined;
    inHand++;
    looking = looking
      .then(() => take(byReader, quiet))
      .catch(console.warn)
      .finally(() => inHand--);
    hear();
  };
  const lookWhenDue = (quiet: boolean) => {
    const wanted = inHand ? pace.quiet : notBefore - now();
    if (wanted > 0) wait(wanted, () => lookWhenDue(quiet));
    else lookNow(quiet);
  };
  const listen = () => {
    hear();
    if (since !== undefined && now() - since > 2 * Math.max(gap, pace.first)) lookWhenDue(false);
    else wait(pace.quiet, () => lookWhenDue(true));
  };
  const changed = () => {
    observer.disconnect();
    since ??= now();
    wait(pace.deaf, listen);
  };
  const observer = new window.MutationObserver(changed);
  const hear = () => {
    const what = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: attributes };
    observer.observe(document, what);
    for (const inside of insides()) observer.observe(inside, what);
  };

  const moved = () => {
    // Only the hash: another place of the same page, as long as its text stays.
    if (withoutHash(document.URL) === address) return;
    address = withoutHash(document.URL);
    gap = pace.first;
    changed();
  };
  const did = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    acted = now();
    notBefore = Math.min(notBefore, acted);
    changed();
  };
  /** A frame that came late; pictures and scripts change no text. */
  const loaded = ({ target }: Event) => {
    if ((target as Element).localName === 'iframe') changed();
  };
  const events: [EventTarget | undefined, string, (event: Event) => void][] = [
    [window, 'popstate', moved],
    [(window as { navigation?: EventTarget }).navigation, 'currententrychange', moved],
    [document, 'load', loaded],
    ...acts.map((act): [EventTarget, string, (event: Event) => void] => [window, act, did]),
  ];
  for (const [on, name, heard] of events) on?.addEventListener(name, heard, { capture: true, passive: true });
  hear();
  return {
    look: (byReader) => lookNow(true, byReader),
    catchUp: () => {
      if (since !== undefined) lookNow(true);
      return looking;
    },
    stop: () => {
      observer.disconnect();
      window.clearTimeout(timer);
      for (const [on, name, heard] of events) on?.removeEventListener(name, heard, { capture: true });
    },
  };
}
