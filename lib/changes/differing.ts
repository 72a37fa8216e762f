/** Sentences of both texts that are taken for one, and where one says what the other does not. */
import type { Span } from '../model';
import { type Edit, editsOf, otherDeeds, put, turning } from './edits';
import { carrying } from './grounds';
import type { Passage } from './passage';
import type { Side } from './sides';
import { isDeed, undenied, type Word, weightOf } from './words';

export interface Differing {
  old: Passage;
  now: Passage;
  edits: Edit[];
  /** Edits that turn the sentence, and those that put something into it or take it out. */
  turns: Edit[];
  puts: Edit[];
  /** Words of either that the other has not, and those of them that carry a fact. */
  own: [Word[], Word[]];
  carried: [Word[], Word[]];
}

/**
 * Each sentence of the later text with the nearest of the earlier one; of several that it is the nearest for itself, as one that was cut in
 * two, with the one that has more to tell. What of the earlier text is left stands with its nearest.
 */
function pairsIn(old: Side, now: Side): [Passage, Passage][] {
  const pairs = now.kin.flatMap((passage): [Passage, Passage][] => {
    const own = passage.kin.filter(({ kin }) => kin[0] === passage).toSorted((a, b) => weightOf(b.fresh) - weightOf(a.fresh));
    const nearest = own[0] ?? passage.kin[0];
    return nearest ? [[nearest, passage]] : [];
  });
  const taken = new Set(pairs.map(([passage]) => passage));
  const left = old.kin.filter((passage) => passage.kin.length > 0 && !taken.has(passage) && passage.fresh.length > 0);
  return [...pairs, ...left.map((passage): [Passage, Passage] => [passage, passage.kin[0]!])];
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function differing(old: Passage, now: Passage, sides: [Side, Side]): Differing {
  const edits = editsOf(old, now);
  const turns = turning(old, now, edits);
  const puts = [...put(old, now, edits), ...otherDeeds(old, now, edits)].filter(
    (edit, i, all) => !turns.includes(edit) && all.indexOf(edit) === i,
  );
  // What is denied in both is another word in neither, however far the denial stands from it.
  const denies = edits.some(({ was, now: is }) => [...was, ...is].some(({ operator }) => operator === 'not'));
  const differs = (word: Word, side: 0 | 1): boolean =>
    denies || !isDeed({ ...word, stem: undenied(word.stem) }) || edits.some(({ gaps }) => overlap(word, gaps[side]));
  const both = [old, now] as const;
  const own = both.map(({ fresh }, i) => fresh.filter((word) => differs(word, i as 0 | 1))) as [Word[], Word[]];
  const carried = both.map((passage, i) => {
    const alone = edits.filter((edit) => edit.alone).map(({ gaps }) => gaps[i]!);
    const words = carrying(passage, own[i]!, both[1 - i]!, sides[1 - i]!, alone);
    return own[i]!.filter((word) => words.includes(word) || puts.some(({ gaps }) => overlap(word, gaps[i]!)));
  }) as [Word[], Word[]];
  return { old, now, edits, turns, puts, own, carried };
}

export const differingIn = (old: Side, now: Side): Differing[] => pairsIn(old, now).map(([a, b]) => differing(a, b, [old, now]));

/** Where each passage that stands for another says what that does not. */
export function telling(all: Differing[]): Map<Passage, Span[]> {
  const found = new Map<Passage, Span[]>();
  for (const { old, now, turns, puts, carried } of all)
    for (const [i, passage] of [old, now].entries()) {
      const edits = [...turns, ...puts].map(({ gaps }) => gaps[i]!);
      found.set(passage, [...(found.get(passage) ?? []), ...edits, ...carried[i]!]);
    }
  return found;
}
