/** Tries pages one after the other, and says which before each: one that hangs is known by its number. */
import { loadClassifier } from '../engine';
import { faultsOf } from './faults';

export type Said = { began: number } | { ended: number; ms: number; faults: string[] };

const [seed, first] = process.argv.slice(2).map(Number) as [number, number];
const say = (said: Said): Promise<void> => new Promise((done) => process.send!(said, undefined, undefined, () => done()));
const classifier = await loadClassifier();
// The first page pays for what is made once.
await faultsOf(seed, -1, classifier);
for (let number = first; ; number++) {
  await say({ began: number });
  const began = process.cpuUsage();
  const faults = await faultsOf(seed, number, classifier);
  const { user, system } = process.cpuUsage(began);
  await say({ ended: number, ms: (user + system) / 1000, faults });
}
