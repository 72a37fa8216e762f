import type { Wording } from '../language/wording/wording';
import type { Card, Closing } from '../model';
import { type Piece, pieces } from './fill';
import { sensitiveOf } from './groups';
import { viewSdks } from './sdks';

export const joinPath = (path: string[]): string => path.join(' › ');

/** The longest chain of labels that leads to closing, or null. */
export const closingPath = (closing: Closing): string[] | null =>
  closing.paths.reduce<string[] | null>((best, path) => (path.length > (best?.length ?? 0) ? path : best), null);

/** How to say the status: that a text never speaks of accounts is no statement that there are none. */
export const closingSaid = ({ status, evidence }: Closing): Closing['status'] | 'unspoken' =>
  status === 'no-account' && evidence.length === 0 ? 'unspoken' : status;

function closingSentence(closing: Closing, words: Wording): Piece[] {
  const path = closing.status === 'described' ? closingPath(closing) : null;
  return path ? pieces(words.headline.closing.path, { path: joinPath(path) }) : pieces(words.headline.closing[closingSaid(closing)], {});
}

/** The card in up to three whole sentences, from its facts alone; figures are slots, so that they can be set off. */
export function headline(card: Card, words: Wording): Piece[][] {
  const items = card.collects.length;
  const sensitive = sensitiveOf(card.collects).length;
  const sdks = viewSdks(card.sdks).length;
  const { headline: say } = words;
  const collects = items === 0 ? say.collectsNothing : sensitive === 0 ? say.collectsPlain : say.collects;
  return [
    pieces(collects, { items, sensitive }),
    sdks > 0 ? pieces(say.sdks, { sdks }) : pieces(say.noSdks, {}),
    closingSentence(card.closing, words),
  ];
}
