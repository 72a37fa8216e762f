/** Runs inside a page: the gate and Readability's quick look on the same DOM. */
import { isProbablyReaderable } from '@mozilla/readability';
import { gate } from '../../lib/page/gate';
import { median } from './measure';

/** Clocks in pages are coarse, so each time is that of `times` looks. */
function timeOf(run: () => unknown, runs = 15, times = 10): number {
  const each = Array.from({ length: runs + 1 }, () => {
    const from = performance.now();
    for (let i = 0; i < times; i++) run();
    return (performance.now() - from) / times;
  });
  return median(each.slice(1));
}

export const measure = () => ({
  nodes: document.querySelectorAll('*').length,
  gate: timeOf(() => gate(document)),
  readerable: timeOf(() => isProbablyReaderable(document)),
});
