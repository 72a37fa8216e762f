import { noScope } from '../language/scopes';
import type { Wording } from '../language/wording/wording';
import type { Retention } from '../model';
import { fill } from './fill';

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/;
const units = ['Y', 'M', 'W', 'D', 'H'] as const;

/** An ISO 8601 duration or one of the card's words for a period, in the reader's language. Throws on anything else. */
export function sayPeriod(period: string, words: Wording): string {
  const { unit, period: names } = words.keeping;
  if (Object.hasOwn(names, period)) return names[period as keyof typeof names];
  const match = duration.exec(period);
  const parts = units.flatMap((name, i) => (match?.[i + 1] ? [fill(unit[name], { n: match[i + 1]! })] : []));
  if (parts.length === 0) throw new Error(`not a period: ${period}`);
  return parts.join(' ');
}

/** How long something is kept; what it is, where that says more than that it is information. */
export function sayRetention({ period, scope }: Retention, words: Wording): string {
  const said = sayPeriod(period, words);
  return scope && !noScope.test(scope) ? fill(words.keeping.scoped, { period: said, scope }) : said;
}
