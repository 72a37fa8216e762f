/** Notices when a page has changed, at a cost that is bounded whatever the page does. */

/**
 * Milliseconds. `deaf`: after a change nothing is listened for, so that a storm costs next to nothing; `quiet`: without a change, a look
 * is taken; `first` and `slowest`: the time between two looks at a page that never is quiet, doubled after each; `ours`: what happens so
 * soon after the reader did something is the reader's doing.
 */
const pace = { deaf: 200, quiet: 250, first: 1_000, slowest: 30_000, ours: 3_000 };
/** The looks together take at most one part in so many of the page's time. */
const share = 150;

/** Attributes that show and hide. */
const attributes = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded', 'aria-selected', 'srcdoc', 'lang'];
/** What the reader does that may change what a page shows, by style alone too. */
const acts = ['click', 'keydown', 'change'];

/** An address but for the place on its page. */
export const withoutHash = (address: string): string => address.replace(/#.*/s, '');

export interface Watch {
  /** Takes a look now, if anything may have changed since the last. */
  catchUp(): void;
  stop(): void;
}

/**
 * Calls `look` some time after the page's address, tree, text or look changed; it says whether the page became another.
 * `byReader`: the reader did something just before. `insides` are frames' documents and shadow roots, in which changes are seen as well.
 */
export function watchPage(
  window: Window & typeof globalThis,
  look: (byReader: boolean) => boolean,
  insides: () => Iterable<Document | ShadowRoot>,
): Watch {
  const { document } = window;
  const now = () => window.performance.now();
  let address = withoutHash(document.URL);
  let acted = Number.NEGATIVE_INFINITY;
  /** When the change came that no look was taken after, if any. */
  let since: number | undefined;
  let gap = pace.first;
  let notBefore = 0;
  let timer: number | undefined;

  const wait = (milliseconds: number, then: () => void) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(then, milliseconds);
  };
  /** `quiet`: nothing goes on any more. A page that is never quiet is looked at ever more rarely, whatever comes of it. */
  const lookNow = (quiet: boolean) => {
    window.clearTimeout(timer);
    timer = undefined;
    since = undefined;
    const from = now();
    const byReader = from - acted < pace.ours;
    const another = look(byReader);
    gap = byReader || (another && quiet) ? pace.first : Math.min(gap * 2, pace.slowest);
    notBefore = now() + Math.max(gap, (now() - from) * share);
    hear();
  };
  const lookWhenDue = (quiet: boolean) => {
    const left = notBefore - now();
    if (left > 0) wait(left, () => lookWhenDue(quiet));
    else lookNow(quiet);
  };
  const listen = () => {
    hear();
    if (since !== undefined && now() - since > 2 * gap) lookWhenDue(false);
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
    catchUp: () => {
      if (since !== undefined) lookNow(true);
    },
    stop: () => {
      observer.disconnect();
      window.clearTimeout(timer);
      for (const [on, name, heard] of events) on?.removeEventListener(name, heard, { capture: true });
    },
  };
}
