/** How far probabilities hold, and what leaving a clause unclassified costs and saves. */
import { sure } from '../../lib/classify';
import { topicIds } from './corpus';
import { anyTopic, firstTopic, important, risk } from './labels';
import { type Decided, topicsSaid } from './measure';

const bins = 10;

function line(name: string, pairs: { p: number; y: number }[]): string {
  const cells = Array.from({ length: bins }, (_, b) => {
    const inside = pairs.filter(({ p }) => Math.min(bins - 1, Math.floor(p * bins)) === b);
    const mean = (of: (pair: { p: number; y: number }) => number) => inside.reduce((sum, pair) => sum + of(pair), 0) / inside.length;
    return {
      n: inside.length,
      text: inside.length ? `${mean((x) => x.p).toFixed(2)}→${mean((x) => x.y).toFixed(2)} (${inside.length})` : '–',
      gap: inside.length ? Math.abs(mean((x) => x.p - x.y)) : 0,
    };
  });
  const error = cells.reduce((sum, { n, gap }) => sum + n * gap, 0) / (pairs.length || 1);
  return `${name.padEnd(10)} error ${error.toFixed(3)}  ${cells.map(({ text }) => text).join('  ')}`;
}

/** Mean probability → share that was so (count), by tenths, and the expected calibration error. */
export function printReliability(decided: Decided[]): void {
  const joint = ({ y, p }: Decided, t: number) => ({ p: p[anyTopic]! * p[firstTopic + t]!, y: Math.max(0, y[firstTopic + t]!) });
  const known = decided.filter(({ y }) => y[anyTopic]! >= 0);
  const answer = (k: number) => decided.filter(({ y }) => y[k]! >= 0).map(({ y, p }) => ({ p: p[k]!, y: y[k]! }));
  console.log(
    line(
      'topics',
      known.flatMap((one) => topicIds.map((_, t) => joint(one, t))),
    ),
  );
  console.log(line('important', answer(important)));
  console.log(line('risk', answer(risk)));
}

/** Of all sentences: share classified, precision of the topics said, share of the experts' topics found. */
export function printCoverage(decided: Decided[]): void {
  let [all, classified, none, noneRight, tp, said, gold] = [0, 0, 0, 0, 0, 0, 0];
  for (const { y, p, thresholds } of decided) {
    if (y[anyTopic]! < 0) continue;
    all++;
    gold += topicIds.filter((_, t) => y[firstTopic + t] === 1).length;
    const topic = p[anyTopic]! * Math.max(...topicIds.map((_, t) => p[firstTopic + t]!));
    if (topic >= sure.topic) {
      classified++;
      topicsSaid(p, thresholds.topics).forEach((yes, t) => {
        if (!yes) return;
        said++;
        if (y[firstTopic + t] === 1) tp++;
      });
    } else if (p[anyTopic]! <= sure.none) {
      classified++;
      none++;
      if (y[anyTopic] === 0) noneRight++;
    }
  }
  const share = (a: number, b: number) => (a / (b || 1)).toFixed(3);
  console.log(
    `classified ${share(classified, all)}; topics said: right ${share(tp, said)}, found ${share(tp, gold)}; none said ${share(none, all)}: right ${share(noneRight, none)}`,
  );
}
