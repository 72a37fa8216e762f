import type { Wording } from '../language/wording/wording';
import type { Analysis, Card } from '../model';
import { rowsOf, type Texts } from './checklist';
import { fill } from './fill';

/** The card as written, rows unmerged, with the checklist in words and what was read; the policy's text itself stays out. */
export const toJson = (
  { url, title, language, card, checklist: checks, regions, receipt }: Analysis,
  texts: Pick<Texts, 'terms' | 'laws'>,
): string => {
  const checklist = rowsOf(checks, regions, texts);
  return JSON.stringify({ url, title, language, card, checklist, receipt }, null, 2);
};

/** A file name without what file systems refuse. */
export const fileName = (card: Card, extension: string, words: Wording): string =>
  `${fill(words.export.file, { service: card.service ?? words.head.unnamed }).replace(/[\\/:*?"<>|\s]+/g, '-')}.${extension}`;
