import { contacts as contactWords } from '../../language/contacts';
import { firstWhere } from '../../text/sorted';
import type { Candidate } from '../kind';
import { once } from '../once';
import type { Reading } from '../reading';
import { cueOf } from '../rules';
import { clausesSaying, isBelowTitle, type Said, says } from './said';

/** Clauses above and below a right in which it may say what holds for all the rights of the chapter, and sentences in which it does. */
const [reach, sentences] = [40, 4];
/** Characters at the beginning of a clause that are its title where it has one in line: 'Closing your account: …'. */
const opening = 24;

/** Closing stands there as a right, and is not named in passing. */
const isRight = ({ clause }: Said): boolean => isBelowTitle(clause) || says(clause, 'mention', clause.text.slice(0, opening)) !== null;

/** Sentences in the chapter of one on closing, some clauses on, that hold for all its rights. */
function anyRight(reading: Reading, said: Said, from: number, to: number): number[] {
  const { clauses } = reading;
  const { trail } = said.clause;
  const chapter = isBelowTitle(said.clause) ? trail.slice(0, -1) : trail;
  if (!chapter.length || !isRight(said)) return [];
  const all = ofAnyRight(reading);
  const near = all.slice(
    firstWhere(all, (at) => at >= said.index + from),
    firstWhere(all, (at) => at > said.index + to),
  );
  const first = near.find((at) => chapter.every((title, i) => clauses[at]!.trail[i] === title));
  return first === undefined
    ? []
    : Array.from({ length: sentences }, (_, i) => first + i).filter((at) => clauses[at]?.block === clauses[first]!.block);
}

/** Clauses that say what holds for all rights. */
const ofAnyRight = once((reading: Reading) => clausesSaying(reading, 'any-right'));

/** Sentences that say whom to ask for any right of the chapter. */
export const anyRightBelow = (reading: Reading, said: Said): number[] => anyRight(reading, said, 1, reach);

/** Sentences that may say how long any right of the chapter takes. */
export const anyRightAround = (reading: Reading, said: Said): number[] => anyRight(reading, said, -reach, reach);

/** The telephone and the mail address that the policy gives among its contacts, where closing is by 'the contacts given there'. */
export function publishedWays({ clauses, contacts }: Reading, clause: Said['clause'], index: number): Candidate[] {
  if (!says(clause, 'told-elsewhere', clause.text)) return [];
  const given = contacts.filter(
    ({ kind, clause: at }) =>
      (kind === 'phone' || kind === 'email') && clauses[at]!.trail.some((title) => contactWords.section.test(title)),
  );
  return [...new Set(given.map(({ kind }) => kind))].map((kind) => ({
    of: 'channel',
    id: kind,
    clause: index,
    start: clause.start,
    end: clause.end,
    cues: [cueOf(`closed by ${kind}`)],
  }));
}
