import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { wording as en } from '../lib/language/wording/en';
import type { Laws } from '../lib/language/wording/laws';
import { laws as lawsEn } from '../lib/language/wording/laws.en';
import { laws as lawsZh } from '../lib/language/wording/laws.zh-CN';
import { laws as lawsZhTw } from '../lib/language/wording/laws.zh-CN?traditional';
import type { Terms } from '../lib/language/wording/terms';
import { terms as termsEn } from '../lib/language/wording/terms.en';
import { terms as termsZh } from '../lib/language/wording/terms.zh-CN';
import { terms as termsZhTw } from '../lib/language/wording/terms.zh-CN?traditional';
import type { Wording } from '../lib/language/wording/wording';
import { wording as zh } from '../lib/language/wording/zh-CN';
import { wording as zhTw } from '../lib/language/wording/zh-CN?traditional';

/** A language of the surface. */
export type UiLanguage = 'zh' | 'zh-TW' | 'en';

/** All texts in the reader's language. */
export interface Words {
  lang: UiLanguage;
  words: Wording;
  terms: Terms;
  laws: Laws;
}

export const languages: Record<UiLanguage, Words> = {
  zh: { lang: 'zh', words: zh, terms: termsZh, laws: lawsZh },
  'zh-TW': { lang: 'zh-TW', words: zhTw, terms: termsZhTw, laws: lawsZhTw },
  en: { lang: 'en', words: en, terms: termsEn, laws: lawsEn },
};

/** The reader's choice, else the browser's language; Chinese where it is neither. */
export function wordsFor(chosen: UiLanguage | 'auto', browserLanguage: string): Words {
  if (chosen !== 'auto') return languages[chosen];
  if (/^en\b/i.test(browserLanguage)) return languages.en;
  return languages[/^zh-(?:tw|hk|mo|hant)\b/i.test(browserLanguage) ? 'zh-TW' : 'zh'];
}

export const WordsContext = createContext<Words>(languages.zh);
export const useWords = (): Words => useContext(WordsContext);

/** A figure with the separators of the language. */
export const figure = (n: number, words: Wording): string => new Intl.NumberFormat(words.code).format(n);
