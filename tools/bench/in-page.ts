/** Runs inside a page: the gate and Readability's quick look on the same DOM, in turns, so that what else the machine does slows both alike. */
import { isProbablyReaderable } from '@mozilla/readability';
import { gate } from '../../lib/page/gate';
import { median } from './measure';

/** Clocks in pages are coarse, so each time is that of several looks. */
const rounds = 31;
const looks = 5;

function timeOf(run: () => unknown): number {
  const from = performance.now();
  for (let i = 0; i < looks; i++) run();
  return (performance.now() - from) / looks;
}

export function measure() {
  const times: { gate: number; readerable: number }[] = [];
  for (let i = 0; i <= rounds; i++)
    times.push({ gate: timeOf(() => gate(document)), readerable: timeOf(() => isProbablyReaderable(document)) });
  const counted = times.slice(1);
  return {
    nodes: document.querySelectorAll('*').length,
    gate: median(counted.map((time) => time.gate)),
    readerable: median(counted.map((time) => time.readerable)),
  };
}
