/**
 * npm run fuzz -- [--minutes N] [--seed S] [--print NUMBER]
 *
 * Feeds the engine with pages that are spoilt in random ways, made of the project's own pages: nothing may throw, take over two
 * seconds, or quote what does not stand in its clause. Each fault is told with its number: the same seed makes the same page again,
 * and --print shows it. Exit 1 where there are faults.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pageOf } from './fuzz/mutate';
import type { Said } from './fuzz/worker';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' }, print: { type: 'string' } } });
const seed = Number(values.seed ?? 1);
const until = performance.now() + Number(values.minutes ?? 1) * 60_000;
/** Longest that a page may take, in milliseconds of the processor; a page that has not ended after five times that hangs. */
const longest = 2_000;

if (values.print !== undefined) {
  process.stdout.write(pageOf(seed, Number(values.print)).source);
  process.exit(0);
}

let tried = 0;
let slowest = { number: 0, ms: 0 };
const faults = new Map<string, number[]>();
const note = (number: number, fault: string): void => {
  const [kind = ''] = fault.split('\n    at node:');
  faults.set(kind, [...(faults.get(kind) ?? []), number]);
};

/** Tries pages from `first` on, until the time is over or one hangs: then from behind that one. */
function start(first: number): void {
  let current = first;
  let over = false;
  const worker = fork(fileURLToPath(new URL('./fuzz/worker.ts', import.meta.url)), [String(seed), String(first)]);
  let alarm: NodeJS.Timeout | undefined;
  worker.on('message', (message) => {
    const said = message as Said;
    clearTimeout(alarm);
    if ('began' in said) {
      current = said.began;
      alarm = setTimeout(() => {
        note(current, 'hangs');
        worker.kill('SIGKILL');
      }, 5 * longest);
      return;
    }
    tried++;
    for (const fault of said.faults) note(said.ended, fault);
    if (said.ms > longest) note(said.ended, 'takes over two seconds');
    if (said.ms > slowest.ms) slowest = { number: said.ended, ms: said.ms };
    if (performance.now() > until) {
      over = true;
      worker.kill();
    }
  });
  worker.on('exit', (code) => {
    clearTimeout(alarm);
    if (over) return report();
    if (code) note(current, `ends the process with ${code}`);
    start(current + 1);
  });
}

function report(): void {
  for (const [fault, numbers] of faults) console.log(`${numbers.length} × (${numbers.slice(0, 5).join(', ')}) ${fault.slice(0, 600)}\n`);
  console.log(
    `${tried} pages of seed ${seed}; the slowest, ${slowest.number}, took ${slowest.ms.toFixed(0)} ms; ${faults.size} kinds of faults`,
  );
  process.exit(faults.size ? 1 : 0);
}

start(0);
