/**
 * Where two wordings of a passage part: what stands in the one in the place of what stands in the other, and whether that makes another
 * sentence of one that is else the same.
 */
import { operators } from '../language/operators';
import type { Span } from '../model';
import type { Passage } from './passage';
import { sameCondition } from './turns';
import { isFigure, undenied, type Word, weightOf } from './words';

/** Words of one wording in the place of those of the other; either may be none. */
export interface Edit {
  was: Word[];
  now: Word[];
  /** What stands between the words that both have, in each text. */
  gaps: [was: Span, now: Span];
  /** Next to nothing differs beside it. */
  alone: boolean;
}

const keyOf = ({ stem }: Word): string => undenied(stem);

/** For each place in both how many words in a row of places both have from there on. */
function common(as: string[], bs: string[]): Uint16Array[] {
  const rows = Array.from({ length: as.length + 1 }, () => new Uint16Array(bs.length + 1));
  for (let i = as.length - 1; i >= 0; i--)
    for (let j = bs.length - 1; j >= 0; j--)
      rows[i]![j] = as[i] === bs[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}

/** What is said twice in a row counts once. */
const once = (words: Word[]): Word[] => words.filter((word, i) => i === 0 || keyOf(word) !== keyOf(words[i - 1]!));

/** Share of all words that may differ beside an edit that stands alone. */
const mostBeside = 0.05;

export function editsOf({ tokens: old, quote: a }: Passage, { tokens: later, quote: b }: Passage): Edit[] {
  const [as, bs] = [once(old), once(later)];
  const [was, now] = [as.map(keyOf), bs.map(keyOf)];
  const rows = common(was, now);
  const found: Omit<Edit, 'alone'>[] = [];
  let [i, j, from, to] = [0, 0, 0, 0];
  const gap = (words: Word[], { text }: { text: string }, start: number, end: number): Span => ({
    start: words[start - 1]?.end ?? 0,
    end: words[end]?.start ?? text.length,
  });
  const close = (): void => {
    if (i > from || j > to) found.push({ was: as.slice(from, i), now: bs.slice(to, j), gaps: [gap(as, a, from, i), gap(bs, b, to, j)] });
  };
  while (i < as.length || j < bs.length) {
    if (i < as.length && j < bs.length && was[i] === now[j]) {
      close();
      [from, to] = [++i, ++j];
    } else if (j >= bs.length || (i < as.length && rows[i + 1]![j]! >= rows[i]![j + 1]!)) i++;
    else j++;
  }
  close();
  // What has moved, or is put otherwise, makes another sentence; what is put in or taken out, or is another figure, leaves the rest as it is.
  const [lost, gained] = [new Set(found.flatMap((edit) => edit.was.map(keyOf))), new Set(found.flatMap((edit) => edit.now.map(keyOf)))];
  const other = (edit: Omit<Edit, 'alone'>): number => {
    if ([...edit.was, ...edit.now].every(isFigure)) return 0;
    if (edit.was.length > 0 && edit.now.length > 0) return edit.was.length + edit.now.length;
    return edit.was.filter((word) => gained.has(keyOf(word))).length + edit.now.filter((word) => lost.has(keyOf(word))).length;
  };
  const differing = found.reduce((sum, edit) => sum + other(edit), 0);
  return found.map((edit) => ({ ...edit, alone: differing - other(edit) <= mostBeside * (as.length + bs.length) }));
}

/** Little words between two edits, at most, that are common to all sentences: those edits are one. */
const mostBetween = 3;

/** The edits, those that only little words stand between as one. */
export function joined(edits: Edit[], { tokens }: Passage): Edit[] {
  const found: Edit[] = [];
  for (const edit of edits) {
    const last = found.at(-1);
    const between = last ? tokens.filter(({ start }) => start >= last.gaps[1].end && start < edit.gaps[1].start) : [];
    if (last && between.length <= mostBetween && weightOf(between) === 0)
      found[found.length - 1] = {
        ...{ was: [...last.was, ...edit.was], now: [...last.now, ...edit.now], alone: last.alone && edit.alone },
        gaps: [spanning(last.gaps[0], edit.gaps[0]), spanning(last.gaps[1], edit.gaps[1])],
      };
    else found.push(edit);
  }
  return found;
}
const spanning = ({ start }: Span, { end }: Span): Span => ({ start, end });

/** How many more of a word the later wording has than the earlier one. */
const more = (of: (word: Word) => boolean, { tokens: was }: Passage, { tokens: now }: Passage): number =>
  now.filter(of).length - was.filter(of).length;
const have = (words: Word[], id: string): boolean => words.some(({ operator }) => operator === id);

/** Little words that turn a sentence, at most, with those beside them: more of them are another way to begin a clause. */
const mostTurning = 3;

/** Edits of little words alone that turn what a passage says which is else the same. */
export function turning(old: Passage, now: Passage, edits: Edit[]): Edit[] {
  // That nothing is done but on a condition and that it is done on that alone say the same.
  if (sameCondition(old, now)) return [];
  const differ = operators
    .map((one) => ({ ...one, by: more(({ operator }) => operator === one.id, old, now) }))
    .filter(({ by }) => by !== 0);
  return edits.filter(
    ({ was, now: is, alone }) =>
      alone &&
      [...was, ...is].every(({ weight, operator }) => weight === 0 || operator !== undefined) &&
      differ.some(({ id, against, by }) => {
        const [without, having] = by > 0 ? [was, is] : [is, was];
        if (have(without, id) || !have(having, id)) return false;
        if (against) return have(without, against) && !have(having, against);
        return id === 'if' ? edits.length === 1 && without.length === 0 : having.length <= mostTurning;
      }),
  );
}

/** What words that are put in must say; where anything else differs, or where they take the place of several that say nothing. */
const leastSaid = { alone: 1.5, beside: 4 };

const isWithin = (word: Word, spans: Span[]): boolean => spans.some(({ start, end }) => start <= word.start && word.end <= end);

/** How often each word stands in passages. */
function timesIn(passages: Passage[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of passages.flatMap(({ tokens }) => tokens)) found.set(keyOf(word), (found.get(keyOf(word)) ?? 0) + 1);
  return found;
}

/** Edits that put something into a passage which is else the same, or take it out. */
export const put = (old: Passage, now: Passage, edits: Edit[]): Edit[] =>
  edits.filter(({ was, now: is, alone }) => {
    const [none, some, by] = weightOf(was) === 0 ? [was, is, 1] : [is, was, -1];
    const enough = edits.length > 1 || none.length > 1 ? leastSaid.beside : leastSaid.alone;
    const [passage, others] = by > 0 ? [now, now.against] : [old, old.against];
    if (!alone || weightOf(none) > 0 || weightOf(some) < enough || some.every((word) => word.weight === 0 || isWithin(word, passage.aside)))
      return false;
    const [own, known] = [timesIn([passage]), timesIn(others)];
    const more = some.filter((one) => own.get(keyOf(one))! > (known.get(keyOf(one)) ?? 0));
    return 2 * weightOf(more) >= weightOf(some);
  });

const stopped = /[，。；,.;]/;

/** What is put in, without the conjunctions around it, and without little words behind its last stop. */
export function inShort(words: Word[], text: string): Span {
  const joins = ({ operator }: Word): boolean => operator === 'and' || operator === 'or';
  const trails = (word: Word, i: number): boolean =>
    joins(word) || (word.weight === 0 && stopped.test(text.slice(words[i - 1]?.end ?? 0, word.start)));
  const first = words.find((word) => !joins(word))!;
  const last = words.findLast((word, i) => !trails(word, i))!;
  return { start: first.start, end: last.end };
}
