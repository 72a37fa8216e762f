/** Instant search in a policy: by pairs of characters, and by its words as segmenters tell them, each of which finds some that no other does. */
import MiniSearch from 'minisearch';
import type { Clause } from '../model';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** An English word as it stands in the index: 'cookies' is found by 'cookie', 'parties' by 'party'. */
const singular = (word: string): string =>
  word.length < 4 || /(?:ss|us|is)$/.test(word)
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(?<=s|x|z|ch|sh)es$/, '')
        .replace(/(?<=[^s])s$/, '');

/** Cuts text into what is indexed without a segmenter: Latin words whole, Chinese as pairs, so that any part of a word is found. */
export function cut(text: string): string[] {
  const words: string[] = [];
  for (const [run] of folded(text).matchAll(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+\p{N}*|\p{N}+/gu)) {
    if (!isHan(run)) words.push(singular(run));
    else if (run.length === 1) words.push(run);
    else for (let i = 0; i + 1 < run.length; i++) words.push(run.slice(i, i + 2));
  }
  return words;
}

type Index = (tokens: string[], combineWith?: 'AND' | 'OR') => number[];

/** Finds the texts that hold every token (or, asked for, any), as a word or at the beginning of one; single characters as words only. */
function indexOf(tokensOf: string[][]): Index {
  const index = new MiniSearch<{ id: number; tokens: string[] }>({
    fields: ['tokens'],
    extractField: (document, field) => (field === 'id' ? document.id : document.tokens) as never,
    tokenize: (tokens) => tokens as never,
    stringifyField: (value) => value as never,
    processTerm: (term) => term,
  });
  index.addAll(tokensOf.map((tokens, id) => ({ id, tokens })));
  return (tokens, combineWith = 'AND') =>
    tokens.length === 0
      ? []
      : index
          .search({
            combineWith,
            queries: tokens.map((token) => ({ queries: [token], prefix: token.length > 1, tokenize: () => [token] })),
          })
          .map(({ id }) => id as number);
}

/** Everything that a word of the text begins with, from two characters on, and every word. */
function beginnings(words: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const word of words) {
    all.add(word);
    for (let end = 2; end < word.length; end++) all.add(word.slice(0, end));
  }
  return all;
}

/** Splits a term into words that the text knows, the longest first; null where it knows them not. */
function split(term: string, known: Set<string>): string[] | null {
  const words: string[] = [];
  for (const [run] of folded(term).matchAll(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+\p{N}*|\p{N}+/gu)) {
    if (!isHan(run)) words.push(singular(run));
    else
      for (let at = 0; at < run.length; ) {
        let end = run.length;
        while (end > at && !known.has(run.slice(at, end))) end--;
        if (end === at) return null;
        words.push(run.slice(at, end));
        at = end;
      }
  }
  return words;
}

export interface Searcher {
  /** Indexes of the passages with all terms: first as they stand, then as words apart, then as parts of words. */
  find(terms: string[]): number[];
  /** Indexes of the few passages that have most in common with the terms. */
  near(terms: string[]): number[];
  /** What to mark in them: the terms, and the words that they are made of. */
  marks(terms: string[]): string[];
  /** The same search, knowing the words of each clause by one more segmenter. */
  with(segmented: string[][]): Searcher;
}

/** What one segmenter knows of the clauses. */
interface ByWord {
  /** The words that terms are made of; none where it does not know one of them. */
  wordsOf(terms: string[]): string[];
  index: Index;
}

function byWord(segmented: string[][]): ByWord {
  const words = segmented.map((all) => all.flatMap((word) => (isHan(word) ? [folded(word)] : cut(word))));
  const known = beginnings(words.flat());
  return {
    wordsOf(terms) {
      const parts = terms.map((term) => split(term, known));
      return parts.every((part) => part !== null) ? parts.flat() : [];
    },
    index: indexOf(words),
  };
}

/** Most passages shown where none holds all that is looked for. */
const mostNear = 5;

interface Searched {
  lower: string[];
  pairs: Index;
}

function searchBy(searched: Searched, segmenters: ByWord[]): Searcher {
  const { lower, pairs } = searched;
  return {
    find(terms) {
      const wanted = terms.map(folded);
      const asTheyStand = lower.flatMap((text, i) => (wanted.every((term) => text.includes(term)) ? [i] : []));
      // A single Chinese character is no pair, and everywhere as a word.
      if (wanted.every((term) => [...term].length === 1)) return asTheyStand;
      const apart = segmenters.flatMap(({ wordsOf, index }) => index(wordsOf(terms)));
      const close = pairs(terms.flatMap(cut));
      const held = new Set(asTheyStand);
      const weighed = [...apart, ...close];
      return [...new Set([...weighed.filter((i) => held.has(i)), ...asTheyStand, ...weighed])];
    },
    near: (terms) => pairs(terms.flatMap(cut), 'OR').slice(0, mostNear),
    marks: (terms) => [
      ...new Set([...terms, ...segmenters.flatMap(({ wordsOf }) => wordsOf(terms)).filter((word) => [...word].length > 1)]),
    ],
    with: (segmented) => searchBy(searched, [...segmenters, byWord(segmented)]),
  };
}

export function searcher(clauses: Pick<Clause, 'text'>[]): Searcher {
  const lower = clauses.map(({ text }) => folded(text));
  return searchBy({ lower, pairs: indexOf(lower.map(cut)) }, []);
}
