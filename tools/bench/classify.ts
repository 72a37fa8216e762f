/**
 * npx tsx tools/bench/classify.ts
 *
 * How quick the classifier is on 17,000 characters of the sample: from nothing loaded to the first labels, then warm; and on
 * texts that nobody writes. Milliseconds of the processor, all threads together, so that other work on the machine counts little.
 */
import { readPolicy } from '../../lib/clauses';
import { median } from './measure';
import { pageOf } from './sample';

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timeOf = (runs: number, run: () => void): number =>
  median(
    Array.from({ length: runs }, () => {
      const from = spent();
      run();
      return spent() - from;
    }),
  );

const { clauses } = readPolicy(pageOf(17_000));
const characters = clauses.reduce((sum, { text }) => sum + text.length, 0);
const from = spent();
const [{ classify }, { loadClassifier }] = await Promise.all([import('../../lib/classify'), import('../engine')]);
const classifier = await loadClassifier();
const loaded = spent() - from;
classify(clauses, classifier);
const cold = spent() - from;
const warm = timeOf(31, () => classify(clauses, classifier));
console.log(
  `${characters} characters in ${clauses.length} clauses: loaded ${loaded.toFixed(0)} ms, cold ${cold.toFixed(0)}, warm ${warm.toFixed(1)}`,
);

const clause = (text: string, trail: string[] = [], lang: 'zh' | 'en' = 'zh') => ({ text, lang, trail });
const many = (n: number, of: () => ReturnType<typeof clause>) => Array.from({ length: n }, of);
const hostile: Record<string, (n: number) => ReturnType<typeof clause>[]> = {
  'one clause': (n) => [clause('手机号码、'.repeat(n / 5))],
  'one English clause': (n) => [clause('phone number, '.repeat(n / 14), [], 'en')],
  'clauses of one character': (n) => many(n, () => clause('收')),
  'list items below a long line': (n) => [clause(`${'包括'.repeat(n / 4)}：`), ...many(n / 12, () => clause('（1）收集；'))],
  'clauses below long headings': (n) => {
    const trail = many(6, () => clause('标题'.repeat(n / 24))).map(({ text }) => text);
    return many(n / 16, () => clause('我们收集手机号码', trail));
  },
};
for (const [name, make] of Object.entries(hostile)) {
  const [small, large] = [make(50_000), make(200_000)];
  const short = timeOf(1, () => classify(small, classifier));
  const long = timeOf(1, () => classify(large, classifier));
  console.log(
    `${name}: 50,000 characters ${short.toFixed(0)} ms, 200,000 ${long.toFixed(0)}: × ${(long / short).toFixed(1)}, ${(long / 200).toFixed(1)} µs a character`,
  );
}
