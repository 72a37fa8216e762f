/**
 * npm run eval [-- --worst N] [--section NAME]
 *
 * Scores the cards of ../shared/corpus/dev with ../shared/eval/score.mjs: the documents that were looked at while the
 * rules were written, and, apart from them, those held out. Needs ../shared; says so where it is not there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const dev = '../shared/corpus/dev';
const heldOut = ['ca4p-d2', 'capp-d2', 'capp-d5', 'capp-d8', 'en-d2', 'web-d2', 'web-d5', 'web-d8', 'web-d11', 'web-d14', 'web-d16', 'web-d17'];

if (!existsSync(dev)) {
  console.log('not run: ../shared is not here');
  process.exit(0);
}
const files = readdirSync(dev).filter((f) => /\.(html|txt)$/.test(f) && !f.endsWith('.read.txt'));
const ids = files.map((f) => f.replace(/\.\w+$/, ''));
mkdirSync('.output', { recursive: true });
const out = `.output/cards.${process.pid}.ndjson`;
writeFileSync(out, execFileSync('npx', ['tsx', 'tools/analyze.ts', '--json', ...files.map((f) => `${dev}/${f}`)], { maxBuffer: 1 << 30 }));

const score = (only: string[], ...rest: string[]) =>
  execFileSync('node', ['../shared/eval/score.mjs', '--gold', dev, '--pred', out, '--text', dev, '--only', only.join(','), ...rest], { encoding: 'utf8' });
const worst = process.argv.includes('--worst') ? ['--worst', process.argv[process.argv.indexOf('--worst') + 1] ?? '30'] : [];
console.log(`── ${ids.length - heldOut.length} documents looked at`);
console.log(score(ids.filter((id) => !heldOut.includes(id)), ...worst));
console.log(`── ${heldOut.length} documents held out`);
console.log(score(heldOut));
