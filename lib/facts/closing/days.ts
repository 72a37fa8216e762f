import { amongRights, answersRequests, severalMatters, timeLimit, whenClosed } from '../../language/closing';
import type { Clause, Span } from '../../model';
import type { Candidate } from '../kind';
import { linesBelow, nextOf } from '../lists';
import { isOfOtherMatter, phraseOf } from '../other-matter';
import type { Reading } from '../reading';
import { cueOf } from '../rules';
import { anyRightAround } from './elsewhere';
import { isBelowTitle, type Said, says } from './said';

/** Closing takes no longer, in days. */
const longest = 60;
/** Characters after and before a figure in which it says that something is done by then. */
const [after, before, around] = [20, 24, 8];
/** It is said to be the longest. */
const atMost = 'at most';
/** Sentences after a list of rights in which it may say how long they take. */
const further = 3;

/** Figures in sentences on closing, or in the next one of the paragraph, as the time that closing takes. */
export function daysOf(reading: Reading, said: readonly Said[], ways: readonly Candidate[]): Candidate[] {
  const { clauses, periods } = reading;
  const told = new Set(ways.map(({ clause }) => clause));
  const own = new Set(said.filter(({ clause }) => says(clause, 'days', clause.text)).map(({ index }) => index));
  const next = new Set([...said.flatMap((one) => doneBelow(reading, one, told)), ...said.flatMap((one) => listedBelow(reading, one))]);
  const rights = new Set(said.flatMap((one) => [...anyRightAround(reading, one), ...answeredBelow(reading, one)]));
  const all = periods
    .filter(({ days, clause }) => days >= 1 && days <= longest && (own.has(clause) || next.has(clause) || rights.has(clause)))
    .filter((period) => !isOther(clauses[period.clause]!, period))
    .map((period): Candidate => {
      const { text, start: base } = clauses[period.clause]!;
      const [start, end] = [period.start - base, period.end - base];
      const limited =
        timeLimit.after.test(text.slice(end, end + after)) || timeLimit.before.test(text.slice(Math.max(0, start - before), start));
      const kept = timeLimit.not.test(text.slice(Math.max(0, start - around), end + around));
      const longestTold = !kept && timeLimit.most.test(text.slice(Math.max(0, start - before), start));
      const cues = [
        own.has(period.clause) ? 'with closing' : 'after closing',
        ...(limited && !kept ? ['limit'] : []),
        ...(longestTold ? [atMost] : []),
      ];
      return { of: 'days', id: String(period.days), clause: period.clause, start: period.start, end: period.end, cues };
    });
  // What holds for every right holds for closing where no more is said of it.
  const close = all.filter(({ clause }) => own.has(clause) || next.has(clause));
  const found = close.some(({ cues }) => cues.includes('limit')) ? close : all;
  const first = found.find(({ cues }) => cues.includes(atMost)) ?? found.find(({ cues }) => cues.includes('limit'));
  return found.map((one) => ({ ...one, cues: [...one.cues, ...(one === first ? [cueOf('time to close')] : ['another time'])] }));
}

/** Whether a figure is the reader's own time, one that reaches back, or one for another matter. */
function isOther(clause: Clause, figure: Span): boolean {
  const phrase = phraseOf(clause, figure);
  return says(clause, 'reader-days', phrase) !== null || says(clause, 'past-days', phrase) !== null || isOfOtherMatter(clause, figure);
}

/** Lines of the list that a clause on closing leads into: 'When you delete your account:'. */
const listedBelow = ({ clauses }: Reading, { clause, index }: Said): number[] =>
  whenClosed.test(clause.text) ? linesBelow(clauses, index, mostLines) : [];
/** Most lines of it. */
const mostLines = 6;

/**
 * A way is told, and the next sentence of the paragraph, or line of the list, says when what was asked is done; or the one after, where
 * the next names another way.
 */
function doneBelow({ clauses }: Reading, { clause, index }: Said, told: ReadonlySet<number>): number[] {
  const next = nextOf(clauses, index) ?? nextBelowTitle(clauses, index);
  const also = next !== undefined && says(clause, 'also', next.text) !== null;
  const way =
    also ||
    told.has(index) ||
    says(clause, 'in-app', clause.text) ||
    says(clause, 'contact', clause.text) ||
    says(clause, 'place', clause.text);
  if (!way || !next) return [];
  const further = also && (nextOf(clauses, index + 1) ?? nextBelowTitle(clauses, index + 1));
  const below = further ? [index + 1, index + 2] : [index + 1];
  return below.filter((at) => says(clause, 'done', clauses[at]!.text));
}

/** Below a title on closing and nothing else, the next paragraph goes on about it. */
function nextBelowTitle(clauses: readonly Clause[], index: number): Clause | undefined {
  const [clause, next] = [clauses[index]!, clauses[index + 1]];
  const title = clause.trail.at(-1) ?? '';
  return next?.section === clause.section && isBelowTitle(clause) && !severalMatters.test(title) ? next : undefined;
}

/** Sentences further on in a paragraph that lists closing among the rights, in which it says when a request is answered. */
const answeredBelow = ({ clauses }: Reading, { clause, index }: Said): number[] =>
  amongRights.test(clause.text)
    ? Array.from({ length: further }, (_, i) => index + 1 + i).filter(
        (at) => clauses[at]?.block === clause.block && answersRequests.test(clauses[at]!.text),
      )
    : [];
