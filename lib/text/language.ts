import type { Lang } from '../model';
import { isHan } from './han';

const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Chinese where Han characters outnumber Latin words; a name or an abbreviation does not make a sentence English. */
export function languageOf(text: string): Lang {
  let [characters, words] = [0, 0];
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const latin = isLatin(code);
    if (latin && !inWord) words++;
    else if (!latin && isHan(text, i, code)) characters++;
    inWord = latin;
  }
  return characters >= words && characters ? 'zh' : 'en';
}
