import type { Clause } from '../model';
import { hashText } from './hash';
import { fold } from './text';

/** Splits text into words; line breaks are kept, alone or within tokens of white space. */
export type Segment = (text: string) => string[];

/** What the classifier looks at in a clause. */
export type Unit = Pick<Clause, 'text' | 'trail'>;

interface Words {
  folded: string;
  /** Hashes of the words, marks left out. */
  words: Int32Array;
}

/** A document's clauses cut into words, once for all models. */
export interface Prepared {
  units: Unit[];
  clauses: Words[];
  titles: Map<string, Int32Array>;
  /** For each clause, the clause that opens the list it stands in, or -1. */
  leads: Int32Array;
}

/** Words of every text by one call of the segmenter, which costs more for its calls than for its characters. */
function cutAll(texts: string[], segment: Segment): Words[] {
  if (!texts.length) return [];
  const folded = texts.map(fold);
  const all: Words[] = [];
  let words: number[] = [];
  const close = () => {
    all.push({ folded: folded[all.length]!, words: Int32Array.from(words) });
    words = [];
  };
  for (const token of segment(folded.join('\n'))) {
    for (const [k, part] of token.split('\n').entries()) {
      if (k) close();
      if (/[\p{L}\p{N}]/u.test(part)) words.push(hashText(part));
    }
  }
  close();
  if (all.length !== folded.length) throw new Error(`the segmenter returned ${all.length} lines of ${folded.length}`);
  return all;
}

const listMark = /^[(（]?[0-9a-z一二三四五六七八九十①-⑳][)）、.．]|^[-•·●*]/;
const endsWith = (text: string, marks: string): boolean => text !== '' && marks.includes(text.at(-1)!);

/** A list opens with a colon and lasts while its lines are marked, or end like lines of a list. */
export function leadIns(folded: string[]): Int32Array {
  const leads = new Int32Array(folded.length).fill(-1);
  let lead = -1;
  let listed = false;
  folded.forEach((text, i) => {
    const marked = listMark.test(text) || endsWith(text, ';；、,');
    if (i > lead + 1 && !marked && !listed) lead = -1;
    leads[i] = lead;
    listed = endsWith(text, ';；、,');
    if (endsWith(text, ':：')) lead = i;
  });
  return leads;
}

export function prepare(units: Unit[], segment: Segment): Prepared {
  const titles = [...new Set(units.flatMap((unit) => unit.trail))];
  const all = cutAll([...units.map((unit) => unit.text), ...titles], segment);
  const clauses = all.slice(0, units.length);
  return {
    units,
    clauses,
    titles: new Map(titles.map((title, i) => [title, all[units.length + i]!.words])),
    leads: leadIns(clauses.map((clause) => clause.folded)),
  };
}
