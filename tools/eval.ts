/**
 * npm run eval [-- --worst N] [-- --errors] [-- --calibration] [-- --more]
 *
 * Scores the cards of ../shared/corpus/dev with ../shared/eval/score.mjs: the documents that were looked at while the
 * rules were written, and, apart from them, those held out. --worst prints the documents that cost most; --errors the ten
 * commonest errors of every field, for the documents looked at; --calibration how often statements of a confidence are right; --more
 * the scores on policies of ../shared that were read for this project (tools/annotated). Needs ../shared; says so where it is not there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cards as annotatedCards, annotatedHeldOut, annotatedIds, writeAnnotated } from './annotated';
import { calibration } from './eval/calibration';
import { heldOut } from './held-out';

const dev = '../shared/corpus/dev';
/** More lines than there can be misses. */
const all = 100_000;

if (!existsSync(dev)) {
  console.log('not run: ../shared is not here');
  process.exit(0);
}
const files = readdirSync(dev).filter((f) => /\.(html|txt)$/.test(f) && !f.endsWith('.read.txt'));
const seen = files.map((f) => f.replace(/\.\w+$/, '')).filter((id) => !heldOut.includes(id));
mkdirSync('.output', { recursive: true });
const cards = `.output/cards.${process.pid}.ndjson`;
writeFileSync(
  cards,
  execFileSync('npx', ['tsx', 'tools/analyze.ts', '--json', ...files.map((f) => `${dev}/${f}`)], { maxBuffer: 1 << 30 }),
);

const score = (only: string[], ...rest: string[]): string => scoreOf(dev, cards, only, '--text', dev, ...rest);

function scoreOf(gold: string, pred: string, only: string[], ...rest: string[]): string {
  const options = ['--gold', gold, '--pred', pred, '--only', only.join(','), ...rest];
  return execFileSync('node', ['../shared/eval/score.mjs', ...options], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The same for the policies that were read for this project. */
function annotatedScores(): string {
  const ids = annotatedIds();
  const texts = writeAnnotated(ids, '.output/annotated');
  const pred = `.output/annotated.${process.pid}.ndjson`;
  writeFileSync(pred, execFileSync('npx', ['tsx', 'tools/analyze.ts', '--json', ...texts], { maxBuffer: 1 << 30 }));
  const [apart, learnt] = [ids.filter((id) => annotatedHeldOut.includes(id)), ids.filter((id) => !annotatedHeldOut.includes(id))];
  const printed = [
    `── ${learnt.length} more, read for this project and looked at\n${scoreOf(annotatedCards, pred, learnt, ...worst)}`,
    `── ${apart.length} more, read for this project and held out\n${scoreOf(annotatedCards, pred, apart)}`,
  ];
  rmSync(pred);
  return printed.join('\n');
}

/** The commonest misses and wrong statements of every field, from the scorer's own list. */
function commonestErrors(): string {
  const fields = new Map<string, Map<string, number>>();
  for (const line of score(seen, '--worst', String(all)).split('\n')) {
    const [head = '', rest] = line.split('  missed: ');
    const [missed = '', wrong] = rest?.split('  wrongly said: ') ?? [];
    if (wrong === undefined) continue;
    const field = head.slice(0, head.lastIndexOf(' '));
    const counts = fields.get(field) ?? new Map<string, number>();
    fields.set(field, counts);
    for (const [sign, words] of [
      ['−', missed],
      ['+', wrong],
    ] as const)
      for (const word of words.split(' ').filter(Boolean)) counts.set(`${sign}${word}`, (counts.get(`${sign}${word}`) ?? 0) + 1);
  }
  return [...fields]
    .map(([field, counts]) => {
      const first = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 10);
      return `${field}: ${first.map(([error, n]) => `${error} ×${n}`).join('  ')}`;
    })
    .join('\n');
}

const worst = process.argv.includes('--worst') ? ['--worst', process.argv[process.argv.indexOf('--worst') + 1] ?? '30'] : [];
console.log(`── ${seen.length} documents looked at`);
console.log(score(seen, ...worst));
console.log(`── ${heldOut.length} documents held out`);
console.log(score(heldOut));
if (process.argv.includes('--more')) console.log(annotatedScores());
if (process.argv.includes('--errors')) console.log(`── commonest errors, looked at (− missed, + wrongly said)\n${commonestErrors()}`);
if (process.argv.includes('--calibration'))
  for (const [name, ids] of [
    ['looked at', seen],
    ['held out', heldOut],
  ] as const)
    console.log(`── confidence → share right (statements), all and by confidence: ${name}\n${calibration(cards, dev, ids)}`);
rmSync(cards);
