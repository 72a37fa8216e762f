/** Long work on the page's thread, a little at a time. */

/** Milliseconds at a stretch: the first, after which most pages are done, and those after it. The step that ends one may take some more. */
const stretches = { first: 30, later: 12 };
/** Steps between two looks at the clock. */
const stride = 32;

/** Runs to the end of the steps, at once where they are few; else gives the thread back after every stretch. */
export function inSlices<V>(steps: Generator<void, V>): V | Promise<V> {
  const done = stretch(steps, stretches.first);
  return done ? done.value : later(steps);
}

async function later<V>(steps: Generator<void, V>): Promise<V> {
  for (;;) {
    await turn();
    const done = stretch(steps, stretches.later);
    if (done) return done.value;
  }
}

/** The end of the steps where they come to it in time. */
function stretch<V>(steps: Generator<void, V>, milliseconds: number): { value: V } | null {
  const until = performance.now() + milliseconds;
  do
    for (let i = 0; i < stride; i++) {
      const { done, value } = steps.next();
      if (done) return { value };
    }
  while (performance.now() < until);
  return null;
}

/** The end of what the page has to do now. A timer would wait for a second where the tab is not in front. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
