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

/** What a period is told of; '' where that says no more than that it is information. */
export const scopeOf = ({ scope }: Pick<Retention, 'scope'>): string => (noScope.test(scope) ? '' : scope);

/** How long something is kept, and what. */
export function sayRetention({ period, scope: written }: Pick<Retention, 'period' | 'scope'>, words: Wording): string {
  const said = sayPeriod(period, words);
  const scope = scopeOf({ scope: written });
  return scope ? fill(words.keeping.scoped, { period: said, scope }) : said;
}
