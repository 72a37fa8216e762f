import { extend, finish, hashText, nothing, pair } from './hash';
import { longest, type Prepared } from './prepare';
import { bare } from './text';

/**
 * Parts of a clause's vector; a model names those that it was trained with. `chars`, `words`, `pairs` (of words) and `whole`
 * are the clause's own; `before` and `after` are the words of its neighbours, `title` and `titles` those of the innermost
 * heading and of the others above it, `lead` those of the line that opens its list; `shape` is length, place, depth and marks.
 */
export const fields = ['chars', 'words', 'pairs', 'whole', 'before', 'after', 'title', 'titles', 'lead', 'shape'] as const;
export type Field = (typeof fields)[number];

/** How a model reads: the parts of its vectors, the lengths of its character n-grams, and 2^bits rows of weights. */
export interface ClauseFeatures {
  parts: readonly Field[];
  chars: readonly [shortest: number, longest: number];
  bits: number;
}

/** Vectors of one document: clause i has the entries `starts[i]` to `starts[i + 1]`; `ids` are rows of weights, `values` their factors. */
export interface Vectors {
  ids: Int32Array;
  values: Float32Array;
  starts: Int32Array;
}

/** Length of each part of a vector, however many features it has. */
const lengths: Record<Field, number> = {
  chars: 1,
  words: 0.7,
  pairs: 0.7,
  whole: 0.5,
  before: 0.5,
  after: 0.5,
  title: 0.3,
  titles: 0.2,
  lead: 0.5,
  shape: 0.5,
};
const salts = new Map<Field, number>(fields.map((field) => [field, hashText(`mingyin:${field}`)]));

/** Headings above the innermost one that are read, the nearest. */
const mostTitles = 4;

/** Collects the entries of vectors, one part at a time. */
class Writer {
  ids = new Int32Array(1 << 14);
  values = new Float32Array(1 << 14);
  length = 0;
  private salt = 0;
  constructor(private readonly mask: number) {}

  part(field: Field, write: () => void): void {
    const from = this.length;
    this.salt = salts.get(field)!;
    write();
    this.values.fill(lengths[field] / Math.sqrt(this.length - from || 1), from, this.length);
  }

  add(hash: number): void {
    if (this.length === this.ids.length) {
      this.ids = enlarge(this.ids, new Int32Array(this.length * 2));
      this.values = enlarge(this.values, new Float32Array(this.length * 2));
    }
    this.ids[this.length++] = finish(hash ^ this.salt) & this.mask;
  }

  words(words: Int32Array): void {
    for (const word of words) this.add(word);
  }

  pairs(words: Int32Array): void {
    for (let i = 0; i + 1 < words.length; i++) this.add(pair(words[i]!, words[i + 1]!));
  }

  chars(text: string, [shortest, longestGram]: ClauseFeatures['chars']): void {
    const end = Math.min(text.length, longest);
    for (let i = 0; i < end; i++) {
      let hash = nothing;
      for (let n = 1; n <= longestGram && i + n <= end; n++) {
        hash = extend(hash, text.charCodeAt(i + n - 1));
        if (n >= shortest) this.add(hash);
      }
    }
  }

  say(name: string, value: string | number): void {
    this.add(hashText(`${name}=${value}`));
  }
}

function enlarge<T extends Int32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function shape(out: Writer, { texts, units, leads }: Prepared, i: number): void {
  const text = texts[i]!;
  out.say('length', Math.min(12, Math.floor(Math.log2(text.length + 1) * 1.5)));
  out.say('place', Math.floor((10 * i) / texts.length));
  out.say('depth', Math.min(4, units[i]!.trail.length));
  out.say('end', text.at(-1) ?? '');
  out.say('begin', text.slice(0, 1));
  out.say('before', texts[i - 1]?.at(-1) ?? '');
  out.say('after', texts[i + 1]?.slice(0, 1) ?? '');
  out.say('listed', leads[i]! < 0 ? 'no' : Math.min(6, i - leads[i]!));
}

const none = new Int32Array(0);

function writeClause(out: Writer, prepared: Prepared, i: number, { parts, chars }: ClauseFeatures): void {
  const { units, texts, leads, words, title, lead } = prepared;
  const { trail } = units[i]!;
  const near = (at: number) => (at >= 0 && at < texts.length ? words(at) : none);
  const write: Record<Field, () => void> = {
    chars: () => out.chars(texts[i]!, chars),
    words: () => out.words(words(i)),
    pairs: () => out.pairs(words(i)),
    whole: () => out.add(hashText(bare(texts[i]!))),
    before: () => out.words(near(i - 1)),
    after: () => out.words(near(i + 1)),
    title: () => out.words(trail.length ? title(trail.at(-1)!) : none),
    titles: () => {
      for (const above of trail.slice(-1 - mostTitles, -1)) out.words(title(above));
    },
    lead: () => out.words(leads[i]! < 0 ? none : lead(leads[i]!)),
    shape: () => shape(out, prepared, i),
  };
  for (const field of parts) out.part(field, write[field]);
}

/** Vectors of a document's clauses `from` to `to`, in order. Linear in the length of their text. */
export function vectors(prepared: Prepared, reading: ClauseFeatures, from = 0, to = prepared.texts.length): Vectors {
  const out = new Writer((1 << reading.bits) - 1);
  const starts = new Int32Array(to - from + 1);
  for (let i = from; i < to; i++) {
    writeClause(out, prepared, i, reading);
    starts[i - from + 1] = out.length;
  }
  return { ids: out.ids.slice(0, out.length), values: out.values.slice(0, out.length), starts };
}
