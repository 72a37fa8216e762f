import type { Clause } from '../model';
import { normalise } from './text';
import type { WordsOf } from './words';

/** What the classifier looks at in a clause. */
export type Unit = Pick<Clause, 'text' | 'trail'>;

/** A document's clauses made ready for being turned into vectors. */
export interface Prepared {
  units: Unit[];
  /** Normalised texts of the clauses. */
  texts: string[];
  /** For each clause, the clause that opens the list it stands in, or -1. */
  leads: Int32Array;
  /** Hashes of the words of a clause, of a heading, and of a line that opens a list. */
  words(i: number): Int32Array;
  title(title: string): Int32Array;
  lead(i: number): Int32Array;
}

const listMark = /^[(（]?[0-9a-z一二三四五六七八九十①-⑳][)）、.．]|^[-•·●*]/;
const endsWith = (text: string, marks: string): boolean => text !== '' && marks.includes(text.at(-1)!);

/** A list opens with a colon and lasts while its lines are marked, or end like lines of a list. */
export function leadIns(texts: string[]): Int32Array {
  const leads = new Int32Array(texts.length).fill(-1);
  let lead = -1;
  let listed = false;
  texts.forEach((text, i) => {
    const marked = listMark.test(text) || endsWith(text, ';；、,');
    if (i > lead + 1 && !marked && !listed) lead = -1;
    leads[i] = lead;
    listed = endsWith(text, ';；、,');
    if (endsWith(text, ':：')) lead = i;
  });
  return leads;
}

/** Characters, and words, of a clause that are read: a longer one is a list run together, and its beginning tells. */
export const longest = 600;
/** Words that are read of a heading, and of a line that opens a list: they are read again for each clause below them. */
const longestAbove = 80;

/** The first result for each key. */
function remembered<K>(make: (key: K) => Int32Array): (key: K) => Int32Array {
  const known = new Map<K, Int32Array>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

export function prepare(units: Unit[], wordsOf: WordsOf): Prepared {
  const texts = units.map((unit) => normalise(unit.text));
  return {
    units,
    texts,
    leads: leadIns(texts),
    words: remembered((i) => wordsOf(texts[i]!, longest)),
    title: remembered((title) => wordsOf(normalise(title), longestAbove)),
    lead: remembered((i) => wordsOf(texts[i]!, longestAbove)),
  };
}
