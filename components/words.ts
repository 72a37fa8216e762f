import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Laws } from '../lib/language/wording/laws';
import type { Terms } from '../lib/language/wording/terms';
import type { Wording } from '../lib/language/wording/wording';

/** A language of the surface. */
export type UiLanguage = 'zh' | 'zh-TW' | 'en';

/** All texts in the reader's language. */
export interface Words {
  lang: UiLanguage;
  words: Wording;
  terms: Terms;
  laws: Laws;
}

/** A file each, of which a page of the extension loads the reader's. */
const languages: Record<UiLanguage, () => Promise<{ texts: Words }>> = {
  zh: () => import('./languages/zh'),
  'zh-TW': () => import('./languages/zh-TW'),
  en: () => import('./languages/en'),
};

const load = async (lang: UiLanguage): Promise<Words> => (await languages[lang]()).texts;

/** The reader's choice, else the browser's language; Chinese where it is neither. */
export function wordsFor(chosen: UiLanguage | 'auto', browserLanguage: string): Promise<Words> {
  if (chosen !== 'auto') return load(chosen);
  if (/^en\b/i.test(browserLanguage)) return load('en');
  return load(/^zh-(?:tw|hk|mo|hant)\b/i.test(browserLanguage) ? 'zh-TW' : 'zh');
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('rendered outside of a surface');
  return words;
}

/** The texts of a language that need not be the reader's; null until they are there. */
export function useWordsIn(lang: UiLanguage): Words | null {
  const own = useWords();
  const [other, setOther] = useState<Words | null>(null);
  useEffect(() => {
    if (lang === own.lang) return;
    const failed = (error: Error) =>
      setOther(() => {
        throw error;
      });
    load(lang).then(setOther, failed);
  }, [lang, own]);
  return lang === own.lang ? own : other?.lang === lang ? other : null;
}

/** A figure with the separators of the language. */
export const figure = (n: number, words: Wording): string => new Intl.NumberFormat(words.code).format(n);
