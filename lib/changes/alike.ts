/** What a passage is compared by: its pairs of letters or characters, and how often it has each. */
export interface Profile {
  pairs: Map<string, number>;
  size: number;
}

export function profileOf(text: string): Profile {
  const units = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < units.length; i++) {
    const pair = units.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, size: Math.max(0, units.length - 1) };
}

/** How much two passages read alike, 0 to 1: the share of their pairs that they have in common. */
export function alike(a: Profile, b: Profile): number {
  if (2 * Math.min(a.size, b.size) < akin * (a.size + b.size) || a.size + b.size === 0) return 0;
  let common = 0;
  for (const [pair, n] of a.pairs) common += Math.min(n, b.pairs.get(pair) ?? 0);
  return (2 * common) / (a.size + b.size);
}

/** Passages that read so much alike are taken for one that was changed; of others it is enough to know that they are not. */
export const akin = 0.5;

export interface Likeness<A, B> {
  a: A;
  b: B;
  share: number;
}

/** Pairs of one of `as` and one of `bs`, the most alike first, each taken once. */
export function pairUp<A, B>(as: A[], bs: B[], share: (a: A, b: B) => number, least: number): Likeness<A, B>[] {
  const all = as.flatMap((a) => bs.map((b) => ({ a, b, share: share(a, b) }))).filter((pair) => pair.share >= least);
  const [usedA, usedB] = [new Set<A>(), new Set<B>()];
  return all
    .sort((x, y) => y.share - x.share)
    .filter(({ a, b }) => {
      if (usedA.has(a) || usedB.has(b)) return false;
      usedA.add(a);
      usedB.add(b);
      return true;
    });
}
