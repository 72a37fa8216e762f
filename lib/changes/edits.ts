/**
 * Where two wordings of a passage part: what stands in the one in the place of what stands in the other, and whether that makes another
 * sentence of one that is else the same.
 */
import { contraries, operators, states } from '../language/operators';
import type { Span } from '../model';
import type { Passage } from './passage';
import { sameCondition } from './turns';
import { isDeed, isFigure, isStance, undenied, type Word, weightOf } from './words';

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

/** Little words that turn a sentence, at most, with those beside them: more of them are another way to begin a clause. */
const mostTurning = 3;

/** Little words, as few as turn a sentence. */
const isLittle = (words: Word[]): boolean => words.length > 0 && words.length <= mostTurning && words.every(({ operator }) => operator);

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
    if ([...edit.was, ...edit.now].every(isFigure) || [edit.was, edit.now].every(isLittle)) return 0;
    if (edit.was.length > 0 && edit.now.length > 0) return edit.was.length + edit.now.length;
    return edit.was.filter((word) => gained.has(keyOf(word))).length + edit.now.filter((word) => lost.has(keyOf(word))).length;
  };
  const differing = found.reduce((sum, edit) => sum + other(edit), 0);
  return found.map((edit) => ({ ...edit, alone: differing - other(edit) <= mostBeside * (as.length + bs.length) }));
}

/** Whether two stretches overlap, or one begins where the other ends. */
export const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const isContrary = (a: string, b: string): boolean => contraries.some((pair) => pair.includes(a) && pair.includes(b));
const hasContrary = (id: string): boolean => [...contraries, ...states].some((pair) => pair.includes(id));

/** How many more of a word the later wording has than the earlier one. */
const more = (of: (word: Word) => boolean, { tokens: was }: Passage, { tokens: now }: Passage): number =>
  now.filter(of).length - was.filter(of).length;
const have = (words: Word[], id: string): boolean => words.some(({ operator }) => operator === id);

/** Whether one state stands in the place of the other. */
const isOtherState = ({ was, now }: Edit): boolean =>
  states.some((pair) => {
    const [before, after] = [was, now].map((words) => pair.filter((id) => have(words, id)));
    return before!.length === 1 && after!.length === 1 && before![0] !== after![0];
  });

/** Edits of little words alone that turn what a passage says which is else the same. */
export function turning(old: Passage, now: Passage, edits: Edit[]): Edit[] {
  // That nothing is done but on a condition and that it is done on that alone say the same.
  if (sameCondition(old, now)) return [];
  const differ = operators
    .map((one) => ({ ...one, by: more(({ operator }) => operator === one.id, old, now) }))
    .filter(({ by }) => by !== 0);
  const stances = [old, now].map(
    ({ words }, i) =>
      (gaps: Edit['gaps']) =>
        words.filter((word) => isStance(word) && touch(word, gaps[i]!)),
  );
  /** Both say how far it reaches, and say the same. */
  const isSame = (gaps: Edit['gaps']): boolean => {
    const [a, b] = stances.map((some) => some(gaps));
    return a!.some(({ stem }) => b!.some((other) => other.stem === stem));
  };
  const turns = ({ was, now: is, gaps }: Edit): boolean =>
    differ.some(({ id, alone: byItself, by }) => {
      const [without, having] = by > 0 ? [was, is] : [is, was];
      if (have(without, id) || !have(having, id)) return false;
      // A denial turns what stands in its place, however that is put; any other word counts beside such as say nothing alone.
      if (id !== 'not' && [...was, ...is].some(({ weight, operator }) => weight > 0 && operator === undefined)) return false;
      const against = without.find(({ operator }) => operator && isContrary(id, operator))?.operator;
      if (against) return !have(having, against);
      if (isSame(gaps)) return false;
      if (hasContrary(id) || byItself) return byItself === true && edits.length === 1 && without.length === 0;
      // 'You can' and 'you may' open what is asked of the reader as well.
      if (id === 'weak' && have(having, 'yours') && !have(without, 'yours')) return false;
      return having.length <= mostTurning;
    });
  // What is off is not on.
  return edits.filter((edit) => edit.alone && (isOtherState(edit) ? have(edit.was, 'not') === have(edit.now, 'not') : turns(edit)));
}

/** Edits that have one deed in the place of another, of those that count: asking for telling. */
export const otherDeeds = (old: Passage, now: Passage, edits: Edit[]): Edit[] =>
  edits.filter(({ was, now: is, alone }) => {
    const [before, after] = [was, is].map((words) => words.filter(isDeed).map(keyOf)) as [string[], string[]];
    const isNew = (deeds: string[], { against }: Passage): boolean =>
      deeds.some((deed) => !against.some(({ tokens }) => tokens.some((word) => keyOf(word) === deed)));
    return alone && isNew(before, old) && isNew(after, now);
  });

/** What words that are put in must say; where anything else differs, or where they take the place of several that say nothing. */
const leastSaid = { alone: 1.5, beside: 4 };

const isWithin = (word: Word, spans: Span[]): boolean => spans.some(({ start, end }) => start <= word.start && word.end <= end);

/** How often each word stands in passages. */
function timesIn(passages: Passage[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of passages.flatMap(({ tokens }) => tokens)) found.set(keyOf(word), (found.get(keyOf(word)) ?? 0) + 1);
  return found;
}

/** Edits that put something into a passage which is else the same, take it out, or have much in the place of as much else. */
export function put(old: Passage, now: Passage, edits: Edit[]): Edit[] {
  const differing = edits.filter(({ was, now: is }) => [...was, ...is].some(({ operator }) => operator === undefined)).length;
  const [own, known] = [
    [timesIn([now]), timesIn(now.against)],
    [timesIn([old]), timesIn(old.against)],
  ].toReversed() as [Times[], Times[]];
  /** Words that the other wording has not, or not so often. */
  const more = (words: Word[], [here, there]: Times[]): number =>
    weightOf(words.filter((one) => here!.get(keyOf(one))! > (there!.get(keyOf(one)) ?? 0)));
  return edits.filter(({ was, now: is, alone }) => {
    const [none, some, passage, times] = weightOf(was) === 0 ? [was, is, now, known] : [is, was, old, own];
    if (!alone || some.every((word) => word.weight === 0 || isWithin(word, passage.aside))) return false;
    if (weightOf(none) > 0) return more(was, own) >= leastSaid.beside && more(is, known) >= leastSaid.beside;
    const enough = differing > 1 || none.length > 1 ? leastSaid.beside : leastSaid.alone;
    return weightOf(some) >= enough && 2 * more(some, times) >= weightOf(some);
  });
}

type Times = Map<string, number>;

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
