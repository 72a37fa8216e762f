import { wording as en } from '../../lib/language/wording/en';
import { laws as lawsEn } from '../../lib/language/wording/laws.en';
import { laws as lawsZh } from '../../lib/language/wording/laws.zh-CN';
import { terms as termsEn } from '../../lib/language/wording/terms.en';
import { terms as termsZh } from '../../lib/language/wording/terms.zh-CN';
import { wording as zh } from '../../lib/language/wording/zh-CN';
import type { Lang } from '../../lib/model';

/** All texts in the language of a policy. */
export const textsIn = (lang: Lang) =>
  lang === 'en' ? { words: en, terms: termsEn, laws: lawsEn } : { words: zh, terms: termsZh, laws: lawsZh };
