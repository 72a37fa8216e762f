/** Phrases that the text itself spells out as several data items, for where they stand again alone. */
import { beforeDefinable, definable, identifiers, opensDefinition, spelledOut, spellsOut } from '../../language/defined-terms';
import type { Clause, Lang, Span } from '../../model';
import { once } from '../once';
import type { Reading } from '../reading';
import { itemsWithin } from './items';
import { recordsOf } from './records';
import { Stretches } from './stretches';

interface Definition {
  phrase: string;
  items: string[];
  how: 'bracket' | 'colon' | 'means' | 'heading' | 'row';
  /** It is the name of an identifier. */
  identifier: boolean;
}

/** Letters before a sign in which the phrase stands, and most definitions that are kept. */
const reach = 40;
/** Shortest phrase, in characters. */
const shortest = 4;
const most = 80;
/** A definition names this many items at least. */
const least = 2;
/** What spells a phrase out on the spot begins within so many characters. */
const near = 8;

/** The definitions of a text, each phrase once: the one that names most. What is told of one service need not hold for the others. */
const definitionsOf = once((reading: Reading): Definition[] => {
  const byPhrase = new Map<string, Definition>();
  const entries = new Stretches(recordsOf(reading).flatMap(({ shape, extent }) => (shape === 'keyed' && extent ? [extent] : [])));
  reading.clauses.forEach((clause, index) => {
    if (entries.meets(clause)) return;
    for (const one of definedIn(reading, index)) {
      const other = byPhrase.get(one.phrase);
      if (byPhrase.size < most && (!other || other.items.length < one.items.length)) byPhrase.set(one.phrase, one);
    }
  });
  return [...byPhrase.values()];
});

function* definedIn(reading: Reading, index: number): Generator<Definition> {
  const { text, start, lang, kind } = reading.clauses[index]!;
  if (kind === 'row') yield* inRow(reading, reading.clauses[index]!);
  if (kind === 'row' || !itemsWithin(reading, reading.clauses[index]!).length) return;
  for (const { 0: sign, index: at } of text.matchAll(/[（(【]/g)) {
    const what = spellsOut.bracket.exec(text.slice(at, at + 420))?.groups?.what;
    const phrase = what && phraseBefore(text.slice(Math.max(0, at - reach), at), lang);
    if (phrase)
      yield* defined(reading, phrase, 'bracket', { start: start + at + sign.length, end: start + at + sign.length + what.length });
  }
  for (const how of ['colon', 'means'] as const) {
    const opening = text.slice(0, reach);
    const end = opensDefinition.exec(opening);
    const phrase =
      end && spellsOut[how].test(text.slice(end.index, end.index + 600)) ? phraseBefore(opening.slice(0, end.index), lang) : null;
    if (phrase) yield* defined(reading, phrase, how, { start: start + end!.index, end: start + text.length });
  }
  const title = reading.clauses[index - 1];
  if (title?.kind === 'heading' || (title && title.text.length < reach && title.block !== reading.clauses[index]!.block)) {
    const phrase = definable[lang].exec(title.text.trim())?.[1];
    if (phrase && phrase.length === title.text.trim().length)
      yield* defined(reading, phrase.toLowerCase(), 'heading', reading.clauses[index]!);
  }
}

/** A row of a table that opens with the phrase alone. */
function* inRow(reading: Reading, { text, start, end, lang }: Clause): Generator<Definition> {
  const title = text.split('\t')[0]!;
  const phrase = title.length < reach ? definable[lang].exec(title.trim())?.[1] : undefined;
  if (phrase && phrase.length === title.trim().length)
    yield* defined(reading, phrase.toLowerCase(), 'row', { start: start + title.length, end });
}

function phraseBefore(before: string, lang: Lang): string | null {
  const run = /(?<![\p{L}/ -])[\p{L}/ -]*$/u.exec(before.replace(/[“"「”」]/g, ' ').trimEnd())![0];
  const from = [...run.matchAll(beforeDefinable[lang])]
    .map(({ 0: word, index }) => index + word.length)
    .filter((at) => run.length - at >= shortest);
  const phrase = definable[lang].exec(run.slice(from.at(-1) ?? 0))?.[1]?.trim();
  return phrase && phrase.length >= shortest ? phrase.toLowerCase() : null;
}

function* defined(reading: Reading, phrase: string, how: Definition['how'], span: Span): Generator<Definition> {
  const items = [...new Set(itemsWithin(reading, span).map(({ item }) => item))];
  const identifier = identifiers.test(phrase);
  // Chinese texts spell out the same common words anew in every sentence; only identifiers mean the same throughout.
  if (items.length >= least && (identifier || !/\p{Script=Han}/u.test(phrase))) yield { phrase, items, how, identifier };
}

/** Where a stretch names a defined phrase and does not spell it out itself. */
export function phrasesIn(reading: Reading, { start, end }: Span): (Span & { definition: Definition })[] {
  const said = reading.text.slice(start, end).toLowerCase();
  return definitionsOf(reading).flatMap((definition) => {
    const at = said.indexOf(definition.phrase);
    if (at < 0) return [];
    const to = at + definition.phrase.length;
    if (spelledOut.test(said.slice(to, to + near))) return [];
    return [{ start: start + at, end: start + to, definition }];
  });
}
