/** What the reader asked about, as long as it stands in the text: a text that changed elsewhere closes no explanation. */
import type { TabState } from '../../lib/browser/protocol';
import type { Clause } from '../../lib/model';
import type { Subject } from './Explained';

type Ready = Extract<TabState, { kind: 'ready' }>;

export interface Asked {
  /** Another for every question. */
  number: number;
  /** The page that it is about. */
  page: string;
  subject: Subject;
  /** The words of the clauses, by which they are found again. */
  words: string[];
}

/** A page, whichever place of it the address names. */
export const pageOf = ({ tabId, url }: Pick<TabState, 'tabId' | 'url'>): string => `${tabId} ${url.replace(/#.*/s, '')}`;

export const askedOf = (tab: Ready, subject: Subject, number: number): Asked => ({
  number,
  page: pageOf(tab),
  subject,
  words: subject.clauses.map((i) => tab.analysis.clauses[i]!.text),
});

/** The nearest clause with the same words, -1 where there is none any more. */
function again(clauses: Pick<Clause, 'text'>[], words: string, near: number): number {
  const same = clauses.flatMap(({ text }, i) => (text === words ? [i] : []));
  return same.reduce((best, i) => (best < 0 || Math.abs(i - near) < Math.abs(best - near) ? i : best), -1);
}

/** The same question put to the text as it is now; null where it is another page, or the clauses are not there any more. */
export function subjectIn(tab: TabState, asked: Asked | null): Subject | null {
  if (!asked || tab.kind !== 'ready' || pageOf(tab) !== asked.page) return null;
  const clauses = asked.words.map((words, i) => again(tab.analysis.clauses, words, asked.subject.clauses[i]!));
  return clauses.includes(-1) ? null : { clauses, text: asked.subject.text };
}
