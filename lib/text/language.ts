import type { Lang } from '../model';

const han = /\p{Script=Han}/gu;
const latin = /[A-Za-z]+/g;

/** Chinese where Han characters outnumber Latin words; a name or an abbreviation does not make a sentence English. */
export function languageOf(text: string): Lang {
  const characters = text.match(han)?.length ?? 0;
  return characters >= (text.match(latin)?.length ?? 0) ? (characters ? 'zh' : 'en') : 'en';
}
