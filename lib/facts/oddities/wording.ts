/** What does not fit by its wording: pairs of sentences that contradict each other, and lapses that stand alone. */
import { lapses as lapsesEn, pairs as pairsEn } from '../../language/en/oddities';
import type { Lapse, Pair, Rule } from '../../language/shapes';
import { lapses as lapsesZh, pairs as pairsZh } from '../../language/zh/oddities';
import type { Reading } from '../reading';
import { matchRule } from '../rules';
import { sievesOf } from '../sieves';
import { type ClauseSpan, type Odd, spanIn } from './odd';

const byLanguage = { zh: { pairs: pairsZh, lapses: lapsesZh }, en: { pairs: pairsEn, lapses: lapsesEn } };
const languages = ['zh', 'en'] as const;

type Lang = (typeof languages)[number];

export const findContradictions = (reading: Reading): Odd[] =>
  languages.flatMap((lang) => byLanguage[lang].pairs.flatMap((pair) => contradiction(reading, lang, pair) ?? []));

export const findLapses = (reading: Reading): Odd[] =>
  languages.flatMap((lang) => byLanguage[lang].lapses.flatMap((lapse) => lapsesOf(reading, lang, lapse)));

/** The two places that stand nearest to each other. */
function contradiction(reading: Reading, lang: Lang, { says, against, within = Infinity, alike }: Pair): Odd | null {
  const first = placesOf(reading, lang, says);
  const second = first.length ? placesOf(reading, lang, against) : [];
  let best: [ClauseSpan, ClauseSpan] | null = null;
  let nearest = within + 1;
  for (const one of first) {
    for (const other of second) {
      const apart = Math.abs(one.clause - other.clause);
      if (apart < nearest && !overlap(one, other) && sameThing(reading, one, other, alike)) [best, nearest] = [[one, other], apart];
    }
  }
  return best && { oddity: says.value, rule: says.id, places: best };
}

const overlap = (a: ClauseSpan, b: ClauseSpan): boolean => a.start < b.end && b.start < a.end;

function sameThing({ clauses }: Reading, one: ClauseSpan, other: ClauseSpan, alike?: readonly string[]): boolean {
  return !alike || alike.some((word) => clauses[one.clause]!.text.includes(word) && clauses[other.clause]!.text.includes(word));
}

/** Most places of a rule that are looked at: whoever says it more often says the same. */
const most = 12;

function placesOf(reading: Reading, lang: Lang, rule: Rule<unknown>): ClauseSpan[] {
  const found: ClauseSpan[] = [];
  for (const index of sievesOf(reading).clauses(rule.pattern)) {
    const clause = reading.clauses[index]!;
    if (clause.lang !== lang || clause.kind === 'heading') continue;
    const match = matchRule(rule, clause.text);
    if (match) found.push(spanIn(reading, index, match.index!, match.index! + match[0].length));
    if (found.length === most) break;
  }
  return found;
}

function lapsesOf(reading: Reading, lang: Lang, lapse: Lapse): Odd[] {
  const places = placesOf(reading, lang, lapse).filter(
    ({ start, end }) => !lapse.linked || !reading.links.some((link) => link.start < end && start < link.end),
  );
  if (!places.length || lapse.unless?.test(reading.text)) return [];
  return places.map((place) => ({ oddity: lapse.value, rule: lapse.id, places: [place] }));
}
