/** Of facts changed among much that is only reworded, moved and renumbered nine of ten are told; of nothing else more than one line in ten. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { type Change, compare } from '../../lib/changes';
import { type Facts, factsOf } from '../../lib/changes/facts';
import { leaner } from '../../lib/changes/keep';
import { readMarkup } from '../../lib/document';
import { loadClassifier } from '../../tools/engine';
import { parsers } from '../../tools/input/read';
import { versions } from './versions';

const classifier = await loadClassifier();

async function factsIn(name: string, text: string): Promise<Facts> {
  const reading = readMarkup({ bytes: new TextEncoder().encode(text), name, url: '' }, parsers);
  if (reading.kind !== 'page') throw new Error(`unreadable: ${reading.kind}`);
  return factsOf(await analyze(reading.page, () => classifier));
}

const all = await Promise.all(
  versions.map(async ({ file, old, now, reworded, ...version }) => {
    const [earlier, later, same] = await Promise.all([old, now, reworded].map((text) => factsIn(file, text)));
    const kept = leaner(earlier!).next().value!;
    return {
      ...version,
      changes: compare(earlier!, later!).changes,
      fromKept: compare(kept, later!).changes,
      none: compare(earlier!, same!).changes,
    };
  }),
);
type Pair = (typeof all)[number];

const quotes = (change: Change, words: string): boolean => [...change.was, ...change.now].some(({ text }) => text.includes(words));
const missed = ({ facts }: Pair, changes: Change[]): string[] =>
  facts.filter((fact) => !changes.some((change) => quotes(change, fact.quotes))).map(({ fact }) => fact);
/** Whether a change quotes a sentence that an edit put in or took out. */
const quotesPart = (change: Change, text: string): boolean =>
  [...change.was, ...change.now].some((quote) => text.replace(/<[^>]*>/g, '\t').includes(quote.text.trim()));
const wrongIn = ({ facts }: Pair, changes: Change[]): Change[] =>
  changes.filter(
    (change) => !facts.some((fact) => quotes(change, fact.quotes) || [fact.from, fact.to].some((text) => quotesPart(change, text))),
  );

describe('versions of a policy', () => {
  it.each(all)('$name: nine of ten facts are told', (pair) => {
    expect(pair.facts).toHaveLength(10);
    expect(missed(pair, pair.changes).length).toBeLessThanOrEqual(1);
  });

  it('nine lines of ten tell one that has changed', () => {
    const lines = all.flatMap(({ changes }) => changes);
    const wrong = all.flatMap((pair) => wrongIn(pair, pair.changes));
    expect(wrong.length).toBeLessThanOrEqual(lines.length / 10);
  });

  it('from what is kept of the earlier one eight of ten', () => {
    const left = all.flatMap((pair) => missed(pair, pair.fromKept));
    expect(left.length).toBeLessThanOrEqual(2 * all.length);
    const wrong = all.flatMap((pair) => wrongIn(pair, pair.fromKept));
    expect(wrong.length).toBeLessThanOrEqual(all.flatMap(({ fromKept }) => fromKept).length / 10);
  });

  it('what is only reworded, moved and renumbered tells next to nothing', () => {
    expect(all.flatMap(({ none }) => none).length).toBeLessThanOrEqual(all.length / 2);
  });
});
