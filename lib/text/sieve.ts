import { literalsOf } from './literals';

/**
 * Tells quickly that a text can't match a pattern: the characters and pairs of characters that the text holds are bits, and a literal
 * that the pattern asks for has bits of its own. Where they are not all there it does not match; where they are, it may.
 */
export class Sieve {
  private readonly bits: Int32Array;
  private readonly mask: number;

  constructor(text: string) {
    let size = smallest;
    while (size < text.length * room && size < largest) size *= 2;
    this.mask = size - 1;
    this.bits = new Int32Array(size >> 5);
    let before = start;
    for (let i = 0; i < text.length; i++) {
      const code = lower(text.charCodeAt(i));
      this.set(hashOf(start, code));
      this.set(hashOf(before, code));
      before = code;
    }
  }

  private set(hash: number): void {
    const at = hash & this.mask;
    this.bits[at >> 5]! |= 1 << (at & 31);
  }

  /** False where the pattern has no match in the text. */
  lets(pattern: RegExp): boolean {
    return this.holds(signsOf(pattern));
  }

  /** Those of a list whose pattern may match. A list that is asked for often is the same object each time. */
  among<T extends { pattern: RegExp }>(all: readonly T[]): T[] {
    const signs = signsOfAll(all);
    const found: T[] = [];
    for (let i = 0; i < all.length; i++) if (this.holds(signs[i]!)) found.push(all[i]!);
    return found;
  }

  /** One literal of each set may be in the text. */
  private holds(signs: Signs): boolean {
    for (let i = 0; i < signs.length; i++) if (!this.holdsOne(signs[i]!)) return false;
    return true;
  }

  private holdsOne(set: Int32Array): boolean {
    const { bits, mask } = this;
    for (let i = 0; i < set.length; ) {
      const end = i + 1 + set[i]!;
      for (i++; i < end; i++) {
        const at = set[i]! & mask;
        if ((bits[at >> 5]! & (1 << (at & 31))) === 0) break;
      }
      if (i === end) return true;
      i = end;
    }
    return false;
  }
}

/** Bits a character, and in all at least and at most. */
const room = 32;
const [smallest, largest] = [512, 1 << 17];
/** What stands before a character that is taken alone. */
const start = 0x10000;
/** Pairs of a literal that are looked for. */
const mostPairs = 4;

/** The sets of literals that a pattern asks for: of each literal how many hashes it has, and these. */
type Signs = Int32Array[];

/** Latin capitals as small letters, and the two characters elsewhere that patterns without regard to case take for Latin ones. */
const lower = (code: number): number =>
  code < 91 ? (code > 64 ? code + 32 : code) : code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code;

function hashOf(before: number, code: number): number {
  const hash = Math.imul(before, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

const known = new WeakMap<RegExp, Signs>();

function signsOf(pattern: RegExp): Signs {
  let signs = known.get(pattern);
  if (!signs) {
    signs = literalsOf(pattern).map((literals) => Int32Array.from(literals.flatMap(hashesOf)));
    known.set(pattern, signs);
  }
  return signs;
}

function hashesOf(literal: string): number[] {
  if (literal.length === 1) return [1, hashOf(start, literal.charCodeAt(0))];
  const hashes: number[] = [];
  for (let i = 1; i < literal.length && i <= mostPairs; i++) hashes.push(hashOf(literal.charCodeAt(i - 1), literal.charCodeAt(i)));
  return [hashes.length, ...hashes];
}

const knownLists = new WeakMap<readonly { pattern: RegExp }[], Signs[]>();

function signsOfAll(all: readonly { pattern: RegExp }[]): Signs[] {
  let signs = knownLists.get(all);
  if (!signs) {
    signs = all.map(({ pattern }) => signsOf(pattern));
    knownLists.set(all, signs);
  }
  return signs;
}
