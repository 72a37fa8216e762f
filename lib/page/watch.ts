/** Notices when a single-page app has become another page, without slowing pages that change all the time. */

/** Milliseconds: quiet time after a change, and the longest and shortest time between two looks at a page that keeps changing. */
const pace = { quiet: 400, first: 1_000, slowest: 30_000 };

/**
 * Calls `look` some time after the page's address or elements changed. `look` says whether the page had become another;
 * while it says no, looks become rarer. Returns how to stop.
 */
export function watchPage(window: Window & typeof globalThis, look: () => boolean): () => void {
  const { document } = window;
  let gap = pace.first;
  let last = 0;
  let address = document.URL;
  let timer: number | undefined;

  const run = () => {
    timer = undefined;
    last = window.performance.now();
    gap = look() ? pace.first : Math.min(gap * 2, pace.slowest);
  };
  const soon = () => {
    if (document.URL !== address) {
      address = document.URL;
      gap = pace.first;
      last = 0;
      window.clearTimeout(timer);
      timer = undefined;
    }
    timer ??= window.setTimeout(run, Math.max(pace.quiet, last + gap - window.performance.now()));
  };

  const observer = new window.MutationObserver(soon);
  observer.observe(document, { childList: true, subtree: true });
  const moves: [EventTarget | undefined, string][] = [
    [window, 'popstate'],
    [window, 'hashchange'],
    [(window as { navigation?: EventTarget }).navigation, 'currententrychange'],
  ];
  for (const [on, move] of moves) on?.addEventListener(move, soon);
  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const [on, move] of moves) on?.removeEventListener(move, soon);
  };
}
