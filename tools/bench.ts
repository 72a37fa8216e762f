/**
 * npm run bench
 *
 * How light the product is: each figure as median, as ratio to something known in the same run, and against what it may be
 * at most. Exit 1 where one is more.
 */
import { execFileSync } from 'node:child_process';
import { detectionFigures } from './bench/detection';
import { engineFigures } from './bench/engine';
import { linearFigures } from './bench/linear';
import { kept, line } from './bench/measure';
import { popupFigures } from './bench/popup';
import { sizeFigures } from './bench/size';

execFileSync('npx', ['wxt', 'zip'], { stdio: ['ignore', 'ignore', 'inherit'] });
const figures = [
  ...sizeFigures(),
  ...(await detectionFigures()),
  ...(await engineFigures()),
  ...(await linearFigures()),
  ...(await popupFigures()),
];
for (const figure of figures) console.log(line(figure));
process.exitCode = figures.every(kept) ? 0 : 1;
