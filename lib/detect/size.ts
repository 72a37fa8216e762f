import { hanIn } from '../text/han';

/** Characters as of English: a Chinese one says as much as some of those. */
export const sizeOf = (text: string): number => text.length + 2 * hanIn(text);
