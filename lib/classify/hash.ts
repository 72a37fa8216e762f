/** Hashes of text, 32 bits, the same in every engine: integer arithmetic only. */

const prime = 0x01000193;
/** The hash of no text. */
export const nothing = 0x811c9dc5;

/** Finishes a hash so that its low bits can be used as a bucket (MurmurHash3's last step). */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The hash of a text that goes on by one UTF-16 unit (FNV-1a), unfinished. */
export const extend = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);

/** FNV-1a over UTF-16 units from `start` to `end`, unfinished. */
export function hashSlice(text: string, start: number, end: number): number {
  let h = nothing;
  for (let i = start; i < end; i++) h = extend(h, text.charCodeAt(i));
  return h;
}

export const hashText = (text: string): number => hashSlice(text, 0, text.length);

/** The hash of a pair, order kept. */
export const pair = (a: number, b: number): number => Math.imul(Math.imul(a ^ 0x9e3779b9, prime) ^ b, prime);
