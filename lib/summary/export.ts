import type { Wording } from '../language/wording/wording';
import type { Analysis, Card } from '../model';
import { fill } from './fill';

/** The card as written, rows unmerged, with what was read; the policy's text itself stays out. */
export const toJson = ({ url, title, language, card, receipt }: Analysis): string =>
  JSON.stringify({ url, title, language, card, receipt }, null, 2);

/** A file name without what file systems refuse. */
export const fileName = (card: Card, extension: string, words: Wording): string =>
  `${fill(words.export.file, { service: card.service ?? words.head.unnamed }).replace(/[\\/:*?"<>|\s]+/g, '-')}.${extension}`;
