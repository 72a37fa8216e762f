import { saying, smallInTitles } from '../language/changed-words';
import { languageOf } from '../text/language';
import { numberedBy } from './words';

/** A line without a stop, no cell of a row and no name with what is said of it: a title, whatever the page makes of it. */
const isBare = (text: string): boolean => !/[。；！？\t|]|[.;!?:]["”)*_]*(?:\s|$)|\s[-–—]\s|：./.test(text);

/** Characters of one at most. */
const longest = 120;

/** An English line in which every word has a capital, after its number. */
function isCapital(text: string): boolean {
  if (text.length > longest || /[,:]/.test(text)) return false;
  const words = text.slice(numberedBy(text)).match(/[\p{L}\p{N}’'-]{1,40}/gu) ?? [];
  return words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || smallInTitles.test(word));
}

/** Whether a line says that somebody does something or may, though the page may make a heading of it. */
export const saysSomething = (text: string): boolean => saying[languageOf(text)].test(text);

export const isTitle = (text: string): boolean => (isBare(text) || isCapital(text)) && !saysSomething(text);

/** A title that has a number, or every word of which has a capital: no other line looks so. */
export const isPlainTitle = (text: string): boolean => isCapital(text) || (isBare(text) && numberedBy(text) > 0);
