/** Prints the milliseconds from nothing loaded to the first card of a 17,000-character policy. Run by the bench, a process each. */
import { pageOf } from './engine';

const page = pageOf(17_000);
const from = performance.now();
const [{ analyze }, { loadClassifier }] = await Promise.all([import('../../lib/analyze'), import('../engine')]);
await analyze(page, loadClassifier);
console.log(performance.now() - from);
