/**
 * npm run bench [-- PART …]
 *
 * How light the product is: each figure as median, as ratio to something known in the same run, and against what it may be
 * at most. Exit 1 where one is more. Without the names of parts, all of them.
 */
import { execFileSync } from 'node:child_process';
import { detectionFigures } from './bench/detection';
import { engineFigures } from './bench/engine';
import { linearFigures } from './bench/linear';
import { type Figure, kept, line } from './bench/measure';
import { panelFigures } from './bench/panel';
import { sizeFigures } from './bench/size';
import { surfaceFigures } from './bench/surfaces';
import { threadFigures } from './bench/thread';

/** A part may tell its figures one after the other, as they are known. */
const parts: Record<string, () => Figure[] | Promise<Figure[]> | AsyncGenerator<Figure>> = {
  size: sizeFigures,
  surfaces: surfaceFigures,
  panel: panelFigures,
  detection: detectionFigures,
  engine: engineFigures,
  linear: linearFigures,
  thread: threadFigures,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts[name]);
if (unknown.length) throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

execFileSync('npx', ['wxt', 'zip'], { stdio: ['ignore', 'ignore', 'inherit'] });
let missed = 0;
for (const name of asked.length ? asked : Object.keys(parts))
  for await (const figure of await parts[name]!()) {
    console.log(line(figure));
    if (!kept(figure)) missed++;
  }
process.exitCode = missed ? 1 : 0;
