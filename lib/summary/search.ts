import MiniSearch from 'minisearch';
import type { Clause } from '../model';

/** Cuts text into the words that are indexed: Latin words whole, Chinese as single characters and pairs, so that any part of a word is found. */
export function cut(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) words.push(run);
    else for (let i = 0; i < run.length; i++) words.push(...(i + 1 < run.length ? [run.slice(i, i + 2)] : run.length === 1 ? [run] : []));
  }
  return words;
}

/** Instant search in a policy: all words must be there; passages that hold the term as it stands come first. */
export function searcher(clauses: Clause[]): (terms: string[]) => number[] {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: cut, processTerm: (term) => term });
  index.addAll(clauses.map(({ text }, id) => ({ id, text })));
  const lower = clauses.map(({ text }) => text.normalize('NFKC').toLowerCase());
  const single = (terms: string[]) => terms.every((term) => [...term].length === 1);
  return (terms) => {
    // A single Chinese character is no pair and so not in the index.
    if (single(terms)) return lower.flatMap((text, i) => (terms.every((term) => text.includes(term)) ? [i] : []));
    const found = index.search(terms.join(' '), { combineWith: 'AND', prefix: true }).map(({ id }) => id as number);
    const exact = (i: number) => terms.filter((term) => lower[i]!.includes(term)).length;
    return found.sort((a, b) => exact(b) - exact(a));
  };
}
