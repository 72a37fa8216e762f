/** Letters and figures alone, in small letters: what two wordings of a name, a title or a member of a list have in common. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What a passage is compared by: its runs of letters or characters, and how often it has each. */
export interface Profile {
  runs: Map<string, number>;
  size: number;
}

/** Two characters of Chinese say much, of letters any two prose passages of a language share half: three they do not. */
const characters = /\p{Script=Han}/u;
const runAt = (units: string, i: number): string => {
  const two = units.slice(i, i + 2);
  return characters.test(two) ? two : units.slice(i, i + 3);
};

export function profileOf(text: string): Profile {
  const units = bare(text);
  const runs = new Map<string, number>();
  const size = Math.max(0, units.length - 1);
  for (let i = 0; i < size; i++) {
    const run = runAt(units, i);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return { runs, size };
}

/** How much two passages read alike, 0 to 1: the share of their runs that they have in common; 0 where it cannot be `least`. */
export function alike(a: Profile, b: Profile, least = akin): number {
  if (2 * Math.min(a.size, b.size) < least * (a.size + b.size) || a.size + b.size === 0) return 0;
  let common = 0;
  const [few, many] = a.runs.size < b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  for (const [run, n] of few) common += Math.min(n, many.get(run) ?? 0);
  return (2 * common) / (a.size + b.size);
}

/** Passages that read so much alike are taken for one that was changed; of others it is enough to know that they are not. */
export const akin = 0.45;

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
