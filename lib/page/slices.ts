/** Long work on the page's thread, a little at a time. */
import { turn } from '../text/turn';

/** Milliseconds at a stretch: the first, after which most pages are done, and those after it. The step that ends one may take some more. */
const stretches = { first: 25, later: 12 };
/** Steps between two looks at the clock. */
const stride = 8;

/** Runs to the end of the steps; gives the thread back after every stretch. `spent`: milliseconds of the thread that it took. */
export async function inSlices<V>(steps: Generator<void, V>): Promise<{ value: V; spent: number }> {
  let spent = 0;
  for (let milliseconds = stretches.first; ; milliseconds = stretches.later) {
    const from = performance.now();
    const done = stretch(steps, from + milliseconds);
    spent += performance.now() - from;
    if (done) return { value: done.value, spent };
    await turn();
  }
}

/** The end of the steps where they come to it in time. */
function stretch<V>(steps: Generator<void, V>, until: number): { value: V } | null {
  do
    for (let i = 0; i < stride; i++) {
      const { done, value } = steps.next();
      if (done) return { value };
    }
  while (performance.now() < until);
  return null;
}
