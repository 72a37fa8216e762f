import type { Lang } from '../model';

const rareHan = /\p{Script=Han}/u;

/** The Chinese character at a place; most of them stand in one block, and below it most characters are no letters. */
function isHan(text: string, at: number, code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code < 0x2e80 || (code >= 0xff00 && code <= 0xffef) || code === 0x3001 || code === 0x3002) return false;
  return rareHan.test(String.fromCodePoint(text.codePointAt(at)!));
}

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
