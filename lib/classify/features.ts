import type { Clause } from '../model';
import { finish, hashSlice, hashText, pair } from './hash';
import { bare, fold } from './text';

/** Splits text into words; line breaks are kept as tokens of white space. */
export type Segment = (text: string) => string[];

/** What the classifier looks at in a clause. */
export type Unit = Pick<Clause, 'text' | 'trail'>;

/** Parts of a feature vector; a model names those that it was trained with. */
export const fields = ['chars', 'words', 'pairs', 'whole', 'before', 'after', 'title', 'titles', 'lead', 'shape'] as const;
export type Field = (typeof fields)[number];

/** Feature vectors of one document: clause i has the entries `starts[i]` to `starts[i + 1]`; a weight's row is `ids`, its factor `values`. */
export interface Vectors {
  ids: Int32Array;
  values: Float32Array;
  starts: Int32Array;
}

interface Read {
  folded: string;
  words: Int32Array;
}

/** Words of every text by one call of the segmenter, which costs more for its calls than for its characters. */
export function readTexts(texts: string[], segment: Segment): Read[] {
  const folded = texts.map(fold);
  const reads: Read[] = [];
  let words: number[] = [];
  const close = () => {
    reads.push({ folded: folded[reads.length]!, words: Int32Array.from(words) });
    words = [];
  };
  for (const token of segment(folded.join('\n'))) {
    for (const [k, part] of token.split('\n').entries()) {
      if (k) close();
      if (/[\p{L}\p{N}]/u.test(part)) words.push(hashText(part));
    }
  }
  if (folded.length) close();
  if (reads.length !== folded.length) throw new Error(`the segmenter lost line breaks: ${reads.length} of ${folded.length} lines`);
  return reads;
}

const salts = new Map<Field, number>(fields.map((field) => [field, hashText(`mingyin:${field}`)]));

/** Collects entries, one part of a vector at a time; every part has length `scale`, however many features it has. */
class Writer {
  ids = new Int32Array(1 << 14);
  values = new Float32Array(1 << 14);
  length = 0;
  private opened = 0;
  private salt = 0;
  constructor(private readonly mask: number) {}

  open(field: Field): void {
    this.opened = this.length;
    this.salt = salts.get(field)!;
  }

  add(hash: number): void {
    if (this.length === this.ids.length) this.grow();
    this.ids[this.length++] = finish(hash ^ this.salt) & this.mask;
  }

  close(scale: number): void {
    const value = scale / Math.sqrt(this.length - this.opened || 1);
    this.values.fill(value, this.opened, this.length);
  }

  private grow(): void {
    const ids = new Int32Array(this.ids.length * 2);
    ids.set(this.ids);
    const values = new Float32Array(this.ids.length * 2);
    values.set(this.values);
    this.ids = ids;
    this.values = values;
  }
}

export const scales: Record<Field, number> = {
  chars: 1, words: 0.7, pairs: 0.7, whole: 0.5, before: 0.5, after: 0.5, title: 0.7, titles: 0.5, lead: 0.5, shape: 0.5,
};

const maxChars = 600;

function writeChars(out: Writer, text: string, [shortest, longest]: readonly [number, number]): void {
  const end = Math.min(text.length, maxChars);
  for (let n = shortest; n <= longest; n++) for (let i = 0; i + n <= end; i++) out.add(hashSlice(text, i, i + n));
}

function writeWords(out: Writer, words: Int32Array): void {
  for (let i = 0; i < Math.min(words.length, maxChars); i++) out.add(words[i]!);
}

function writePairs(out: Writer, words: Int32Array): void {
  for (let i = 0; i + 1 < Math.min(words.length, maxChars); i++) out.add(pair(words[i]!, words[i + 1]!));
}

const endsWith = (text: string, marks: string): boolean => marks.includes(text.at(-1) ?? ' ');

/** For each clause, the nearest clause before it that opens a list (ends with a colon), while the list lasts; else -1. */
export function leadIns(folded: string[]): Int32Array {
  const leads = new Int32Array(folded.length).fill(-1);
  let lead = -1;
  let listed = false;
  folded.forEach((text, i) => {
    const marked = /^[(（]?[0-9a-z一二三四五六七八九十①-⑳][)）、.．]|^[-•·●]/.test(text) || endsWith(text, ';；、,');
    if (lead >= 0 && i > lead + 1 && !marked && !listed) lead = -1;
    leads[i] = lead;
    listed = endsWith(text, ';；、,');
    if (endsWith(text, ':：')) lead = i;
  });
  return leads;
}

function writeShape(out: Writer, folded: string[], i: number, unit: Unit, lead: number): void {
  const text = folded[i]!;
  const say = (name: string, value: string | number) => out.add(hashText(`${name}=${value}`));
  say('length', Math.min(12, Math.floor(Math.log2(text.length + 1) * 1.5)));
  say('place', Math.floor((10 * i) / folded.length));
  say('depth', Math.min(4, unit.trail.length));
  say('end', text.at(-1) ?? '');
  say('begin', text.slice(0, 1));
  say('before', folded[i - 1]?.at(-1) ?? '');
  say('after', folded[i + 1]?.slice(0, 1) ?? '');
  say('listed', lead < 0 ? 'no' : Math.min(6, i - lead));
}

/** How a model reads: the parts of its vectors, the lengths of its character n-grams, and 2^bits rows of weights. */
export interface Reading {
  parts: readonly Field[];
  chars: readonly [shortest: number, longest: number];
  bits: number;
}

/** Feature vectors of a document's clauses, in order. Linear in the length of the text. */
export function vectors(units: Unit[], segment: Segment, { parts, chars, bits }: Reading): Vectors {
  const titles = [...new Set(units.flatMap((unit) => unit.trail))];
  const reads = readTexts([...units.map((unit) => unit.text), ...titles], segment);
  const titleWords = new Map(titles.map((title, i) => [title, reads[units.length + i]!]));
  const folded = reads.slice(0, units.length).map((read) => read.folded);
  const leads = leadIns(folded);
  const out = new Writer((1 << bits) - 1);
  const starts = new Int32Array(units.length + 1);
  const none = new Int32Array(0);
  units.forEach((unit, i) => {
    const write: Record<Field, () => void> = {
      chars: () => writeChars(out, folded[i]!, chars),
      words: () => writeWords(out, reads[i]!.words),
      pairs: () => writePairs(out, reads[i]!.words),
      whole: () => out.add(hashText(bare(folded[i]!))),
      before: () => writeWords(out, i ? reads[i - 1]!.words : none),
      after: () => writeWords(out, i + 1 < units.length ? reads[i + 1]!.words : none),
      title: () => {
        const title = titleWords.get(unit.trail.at(-1) ?? '');
        if (title) writeWords(out, title.words);
      },
      titles: () => {
        for (const title of unit.trail.slice(0, -1)) writeWords(out, titleWords.get(title)!.words);
      },
      lead: () => writeWords(out, leads[i]! >= 0 ? reads[leads[i]!]!.words : none),
      shape: () => writeShape(out, folded, i, unit, leads[i]!),
    };
    for (const field of parts) {
      out.open(field);
      write[field]();
      out.close(scales[field]);
    }
    starts[i + 1] = out.length;
  });
  return { ids: out.ids.slice(0, out.length), values: out.values.slice(0, out.length), starts };
}
