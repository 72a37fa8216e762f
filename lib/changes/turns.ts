/** How words of one wording turn round what the other says, and what only seems to. */
import { onCondition, pledges } from '../language/changed-words';
import type { Lang } from '../model';
import { opposite, undenied, type Word } from './words';

/** It says the opposite of what the other wording says, and does not say that too. */
export const turnsRound = ({ stem }: Word, own: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  others.has(opposite.get(stem)!) && !own.has(opposite.get(stem)!);

/** It is a deed, or the denial of one, that the other wording has the other way round. */
export const turnsDeed = ({ stem }: Word, others: ReadonlySet<string>): boolean =>
  stem.startsWith('not ') ? others.has(undenied(stem)) : others.has(`not ${stem}`);

/** Whether what is promised to the reader is a deed that the other wording has nowhere. */
export const pledgesOnly = (word: Word, fresh: Word[]): boolean =>
  word.stem === 'promised' && fresh.some(({ stem, start, end }) => pledges.has(stem) && word.start <= start && end <= word.end);

/** Whether a sentence says that nothing is done but on a condition, and whether that something is done on one alone. */
export interface Conditioned {
  denied: boolean;
  affirmed: boolean;
}

export const conditioned = (text: string, lang: Lang): Conditioned => ({
  denied: onCondition[lang].denied.test(text),
  affirmed: onCondition[lang].affirmed.test(text),
});

/** Whether one sentence says that nothing is done but on a condition, and the other that it is done on that condition alone. */
export const sameCondition = ({ under: a }: { under: Conditioned }, { under: b }: { under: Conditioned }): boolean =>
  (a.denied && b.affirmed) || (b.denied && a.affirmed);
