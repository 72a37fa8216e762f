/** Sections that a text has and the other has not: told as such, by what they are called. */
import { changeWeights } from '../language/changes';
import { bare } from './alike';
import type { Change } from './change';
import type { Quote } from './facts';
import { passagesKnown, type Side, standsIn, whole } from './sides';
import { isPlainTitle } from './titles';
import { numberedBy } from './words';

export interface Gathered {
  changes: Change[];
  /** What stands in them, by hash. */
  passages: Set<string>;
}

const isHeading = ({ counts, text }: Quote): boolean => counts === undefined || isPlainTitle(text);

const titleOf = ({ text }: Quote): string => bare(text.slice(numberedBy(text)));

/** Each heading with what stands below it, up to the next. */
function sectionsIn(quotes: Quote[]): { heading: Quote; below: Quote[] }[] {
  const found: { heading: Quote; below: Quote[] }[] = [];
  for (const quote of quotes.toSorted((a, b) => a.start - b.start))
    if (isHeading(quote)) found.push({ heading: quote, below: [] });
    else found.at(-1)?.below.push(quote);
  return found;
}

/** Sections of which the other text has neither the title nor any sentence, however it is put. */
export function sectionsOnly(how: 'new' | 'gone', side: Side, other: Side): Gathered {
  if (!passagesKnown(side) || !passagesKnown(other) || other.facts.partly) return { changes: [], passages: new Set() };
  const titles = new Set(other.facts.quotes.filter(isHeading).map(titleOf));
  const alone = new Set(side.kin.filter(({ kin }) => kin.length === 0).map(({ quote }) => quote.passage));
  const only = sectionsIn(side.facts.quotes).filter(
    ({ heading, below }) =>
      below.length > 0 && !standsIn(other, heading) && !titles.has(titleOf(heading)) && below.every(({ passage }) => alone.has(passage)),
  );
  return {
    changes: only.map(({ heading, below }) => ({
      ...{ kind: 'section', how, id: heading.passage, name: heading.text, sentence: below[0]!.text, before: null, after: null, sure: 0.9 },
      ...{ was: how === 'gone' ? [heading, ...below].map(whole) : [], now: how === 'new' ? [heading, ...below].map(whole) : [] },
      weight: changeWeights.section![how],
    })),
    passages: new Set(only.flatMap(({ heading, below }) => [heading, ...below]).map(({ passage }) => passage)),
  };
}
