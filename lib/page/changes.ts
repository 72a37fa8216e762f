/** Whether the text of a page has become another, and not merely a clock, a counter or a banner on it that goes on by itself. */

/** A place that changed by itself so often is restless; what stands there changes no text any more. */
const often = 2;
/** Characters that such a place holds at most: where more changes, it is the text. */
const small = 600;

/** A short number for a text (FNV-1a), so that no copy of the page is kept. */
function hash(text: string): number {
  let hashed = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hashed = Math.imul(hashed ^ text.charCodeAt(i), 0x01000193);
  return hashed;
}

/** What is kept of a block to tell it from others. */
export interface Piece {
  hashed: number;
  length: number;
}

export const pieceOf = (text: string): Piece => ({ hashed: hash(text), length: text.length });

/** Pieces of `all` that `others` does not have, by the place at which they stand: the piece before that both have. */
function missing(all: Piece[], others: Piece[]): Map<number, number> {
  const left = new Map<number, number>();
  for (const { hashed } of others) left.set(hashed, (left.get(hashed) ?? 0) + 1);
  const places = new Map<number, number>();
  let before = 0;
  for (const { hashed, length } of all) {
    const count = left.get(hashed) ?? 0;
    if (count) {
      left.set(hashed, count - 1);
      before = hashed;
    } else places.set(before, (places.get(before) ?? 0) + length);
  }
  return places;
}

/** Follows the text of one document. */
export function textChanges() {
  let last: Piece[] | null = null;
  const changed = new Map<number, number>();

  const settles = (place: number, length: number): boolean => {
    if (length > small) return true;
    const times = (changed.get(place) ?? 0) + 1;
    changed.set(place, times);
    return times <= often;
  };

  return {
    /** Whether the blocks say another thing than the last time. `byReader`: the reader did something just before, so nothing moved by itself. */
    differ(now: Piece[], byReader: boolean): boolean {
      const before = last;
      last = now;
      if (!before) return true;
      const places = missing(now, before);
      for (const [place, length] of missing(before, now)) places.set(place, Math.max(length, places.get(place) ?? 0));
      // Of all of them, so that each is counted.
      return [...places].filter(([place, length]) => byReader || settles(place, length)).length > 0;
    },
  };
}
