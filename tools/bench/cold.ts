/** Prints the milliseconds of the processor from nothing loaded to the first card of a 17,000-character policy. Run by the bench, a process each. */
import { pageOf } from './sample';

const page = pageOf(17_000);
const from = process.cpuUsage();
const [{ analyze }, { loadClassifier }] = await Promise.all([import('../../lib/analyze'), import('../engine')]);
await analyze(page, loadClassifier);
const { user, system } = process.cpuUsage(from);
console.log((user + system) / 1000);
