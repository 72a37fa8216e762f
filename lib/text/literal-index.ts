import { literalsOf } from './literals';

/** Latin capitals as small letters, and the two characters elsewhere that patterns without regard to case take for Latin ones. */
const lower = (code: number): number =>
  code < 91 ? (code > 64 ? code + 32 : code) : code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code;

/** Stands between two texts, and in none. */
const between = 0xffff;
/** Longest run of characters that is looked up; a longer literal is looked for from the one of its runs that stands most rarely. */
const longest = 3;
/** Places of hashes of such runs for each character, and in all at least and at most. */
const room = 2;
const [smallest, largest] = [256, 1 << 18];
const none = new Int32Array(0);

const extended = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);
const finished = (hash: number): number => hash ^ (hash >>> 15);

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
 * of them.
 */
export class LiteralIndex {
  private readonly codes: Uint16Array;
  private readonly textAt: Int32Array;
  /** The places of runs of one character, of two, of three. */
  private readonly runs: readonly Chains[];
  private readonly byLiteral = new Map<number, Int32Array>();
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
    this.runs = Array.from({ length: longest }, () => new Chains(size, length));
    this.fill();
  }

  private fill(): void {
    const { codes, runs } = this;
    for (let from = codes.length - 1; from >= 0; from--) {
      let hash = 0;
      for (let i = 0; i < longest; i++) {
        const code = codes[from + i];
        if (code === undefined || code === between) break;
        hash = extended(hash, code);
        runs[i]!.put(finished(hash), from);
      }
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
  private holding(sets: readonly (readonly number[])[]): Int32Array | null {
    if (!sets.length) return null;
    const lists: Int32Array[][] = [];
    for (const set of sets) {
      const list = this.listsOf(set);
      if (!list.length) return none;
      lists.push(list);
    }
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

  /** The texts of each of some literals that stand anywhere. */
  private listsOf(set: readonly number[]): Int32Array[] {
    const lists: Int32Array[] = [];
    for (const literal of set) {
      const run = this.rarestRun(literal);
      const texts = run < 0 ? none : this.textsWith(literal, run);
      if (texts.length) lists.push(texts);
    }
    return lists;
  }

  /** Which of a literal's runs stands in fewest places; -1 where one stands in none, as for nearly all literals. */
  private rarestRun(literal: number): number {
    const [from, to] = [starts[literal]!, starts[literal + 1]!];
    const runs = this.runsOf(literal);
    let [rarest, least] = [0, Number.POSITIVE_INFINITY];
    for (let i = from; i < to; i++) {
      const count = runs.count(hashes[i]!);
      if (count === 0) return -1;
      if (count < least) [rarest, least] = [i - from, count];
    }
    return rarest;
  }

  /** The places of runs as long as those that a literal is looked for by. */
  private runsOf(literal: number): Chains {
    return this.runs[sizes[literal]! - 1]!;
  }

  /** The texts in which a literal stands, in order; `run` is the one of its runs that it is looked for from. */
  private textsWith(literal: number, run: number): Int32Array {
    let found = this.byLiteral.get(literal);
    if (!found) {
      found = this.search(literal, run);
      this.byLiteral.set(literal, found);
    }
    return found;
  }

  private search(literal: number, run: number): Int32Array {
    const runs = this.runsOf(literal);
    const text = literals[literal]!;
    const found: number[] = [];
    for (let at = runs.first(hashes[starts[literal]! + run]!); at >= 0; at = runs.after(at))
      if (this.stands(text, at - run)) this.add(found, at);
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

/**
 * The literals that patterns ask for, by number, and the hashes of their runs of characters, one literal's after the other's: there are
 * thousands, looked for in every text, and what lies together is read fastest.
 */
const literals: string[] = [];
const numbers = new Map<string, number>();
const sizes: number[] = [];
const starts = [0];
let hashes = new Int32Array(1 << 16);

function numberOf(literal: string): number {
  let number = numbers.get(literal);
  if (number === undefined) {
    number = literals.push(literal) - 1;
    numbers.set(literal, number);
    sizes.push(Math.min(literal.length, longest));
    starts.push(addRuns(literal, starts[number]!, sizes[number]!));
  }
  return number;
}

/** Puts the hashes of a literal's runs of some size after `at`; where they end. */
function addRuns(literal: string, at: number, size: number): number {
  const end = at + literal.length - size + 1;
  if (end > hashes.length) {
    const larger = new Int32Array(2 * end);
    larger.set(hashes);
    hashes = larger;
  }
  for (let from = 0; from + size <= literal.length; from++) {
    let hash = 0;
    for (let i = from; i < from + size; i++) hash = extended(hash, literal.charCodeAt(i));
    hashes[at + from] = finished(hash);
  }
  return end;
}

const known = new WeakMap<RegExp, readonly (readonly number[])[]>();

/** The sets of literals that a pattern asks for, by their numbers. */
function setsOf(pattern: RegExp): readonly (readonly number[])[] {
  let sets = known.get(pattern);
  if (!sets) {
    sets = literalsOf(pattern).map((literals) => literals.map(numberOf));
    known.set(pattern, sets);
  }
  return sets;
}
