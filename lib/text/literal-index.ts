import { literalsOf } from './literals';

/** Latin capitals as small letters, and the two characters elsewhere that patterns without regard to case take for Latin ones. */
const lower = (code: number): number =>
  code < 91 ? (code > 64 ? code + 32 : code) : code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code;

/** Stands between two texts, and in none. */
const between = 0xffff;
/** Places of hashes of pairs of characters for each character, and in all at least and at most. */
const room = 2;
const [smallest, largest] = [256, 1 << 18];
const singles = 4096;
const none = new Int32Array(0);

const hashOf = (before: number, code: number): number => {
  const hash = Math.imul(before, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return hash ^ (hash >>> 15);
};

/** The places at which things of one hash stand, as chains: `heads` by hash, `next` by place, each one more than the place. */
class Chains {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly counts: Int32Array;
  private readonly mask: number;

  constructor(size: number, places: number) {
    this.mask = size - 1;
    this.heads = new Int32Array(size);
    this.counts = new Int32Array(size);
    this.next = new Int32Array(places);
  }

  /** Places are put from the last to the first, and come out from the first to the last. */
  put(hash: number, place: number): void {
    const at = hash & this.mask;
    this.next[place] = this.heads[at]!;
    this.heads[at] = place + 1;
    this.counts[at]!++;
  }

  count = (hash: number): number => this.counts[hash & this.mask]!;
  first = (hash: number): number => this.heads[hash & this.mask]! - 1;
  after = (place: number): number => this.next[place]! - 1;
}

/**
 * Tells in which of some texts a pattern may match: those that hold the literals that it asks for. Each literal is looked for once, in all
 * of them, from the pair of its characters that stands there most rarely.
 */
export class LiteralIndex {
  private readonly codes: Uint16Array;
  private readonly textAt: Int32Array;
  private readonly pairs: Chains;
  private readonly alone: Chains;
  private readonly byLiteral = new Map<string, Int32Array>();
  private readonly byPattern = new Map<RegExp, Int32Array | null>();
  /** How many sets of literals each text holds, counted from `base` for each pattern. */
  private readonly marks: Int32Array;
  private base = 0;

  constructor(texts: readonly string[]) {
    const length = texts.reduce((sum, text) => sum + text.length + 1, 0);
    this.codes = new Uint16Array(length);
    this.textAt = new Int32Array(length);
    this.marks = new Int32Array(texts.length);
    let at = 0;
    texts.forEach((text, index) => {
      for (let i = 0; i < text.length; i++, at++) {
        this.codes[at] = lower(text.charCodeAt(i));
        this.textAt[at] = index;
      }
      this.codes[at++] = between;
    });
    let size = smallest;
    while (size < length * room && size < largest) size *= 2;
    this.pairs = new Chains(size, length);
    this.alone = new Chains(singles, length);
    this.fill();
  }

  private fill(): void {
    const { codes, pairs, alone } = this;
    let after = between;
    for (let i = codes.length - 1; i >= 0; i--) {
      const code = codes[i]!;
      if (code !== between) {
        alone.put(code, i);
        if (after !== between) pairs.put(hashOf(code, after), i);
      }
      after = code;
    }
  }

  /** The texts that hold all that a pattern asks for, in order; null where it asks for nothing. */
  textsFor(pattern: RegExp): Int32Array | null {
    let found = this.byPattern.get(pattern);
    if (found === undefined) {
      found = this.holding(setsOf(pattern));
      this.byPattern.set(pattern, found);
    }
    return found;
  }

  /** The texts that hold one literal of each set. */
  private holding(sets: readonly (readonly string[])[]): Int32Array | null {
    if (!sets.length) return null;
    const lists = sets.map((literals) => literals.map((literal) => this.textsWith(literal)).filter(({ length }) => length));
    if (lists.some(({ length }) => !length)) return none;
    if (lists.length === 1 && lists[0]!.length === 1) return lists[0]![0]!;
    const { marks, base } = this;
    this.base += lists.length + 1;
    const found: number[] = [];
    lists.forEach((list, i) => {
      const [before, now] = [base + i, base + i + 1];
      for (const texts of list)
        for (let k = 0; k < texts.length; k++) {
          const text = texts[k]!;
          if (i ? marks[text] !== before : marks[text] === now) continue;
          marks[text] = now;
          if (now === this.base - 1) found.push(text);
        }
    });
    return Int32Array.from(found).sort();
  }

  /** The texts in which a literal of small letters stands, in order. */
  private textsWith(literal: string): Int32Array {
    let found = this.byLiteral.get(literal);
    if (!found) {
      found = literal.length > 1 ? this.search(literal) : this.withCharacter(literal.charCodeAt(0));
      this.byLiteral.set(literal, found);
    }
    return found;
  }

  private withCharacter(code: number): Int32Array {
    const { alone, codes } = this;
    const found: number[] = [];
    for (let at = alone.first(code); at >= 0; at = alone.after(at)) if (codes[at] === code) this.add(found, at);
    return found.length ? Int32Array.from(found) : none;
  }

  private search(literal: string): Int32Array {
    const { pairs } = this;
    let [rarest, offset, least] = [0, 0, Number.POSITIVE_INFINITY];
    for (let i = 0; i + 1 < literal.length && least > 0; i++) {
      const hash = hashOf(literal.charCodeAt(i), literal.charCodeAt(i + 1));
      const count = pairs.count(hash);
      if (count < least) [rarest, offset, least] = [hash, i, count];
    }
    if (least === 0) return none;
    const found: number[] = [];
    for (let at = pairs.first(rarest); at >= 0; at = pairs.after(at)) if (this.stands(literal, at - offset)) this.add(found, at);
    return found.length ? Int32Array.from(found) : none;
  }

  private stands(literal: string, from: number): boolean {
    const { codes } = this;
    for (let i = 0; i < literal.length; i++) if (codes[from + i] !== literal.charCodeAt(i)) return false;
    return true;
  }

  private add(found: number[], at: number): void {
    const text = this.textAt[at]!;
    if (found[found.length - 1] !== text) found.push(text);
  }
}

const known = new WeakMap<RegExp, ReturnType<typeof literalsOf>>();

function setsOf(pattern: RegExp): ReturnType<typeof literalsOf> {
  let sets = known.get(pattern);
  if (!sets) {
    sets = literalsOf(pattern);
    known.set(pattern, sets);
  }
  return sets;
}
