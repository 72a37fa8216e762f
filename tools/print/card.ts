import { wording as en } from '../../lib/language/wording/en';
import { laws as lawsEn } from '../../lib/language/wording/laws.en';
import { laws as lawsZh } from '../../lib/language/wording/laws.zh-CN';
import { terms as termsEn } from '../../lib/language/wording/terms.en';
import { terms as termsZh } from '../../lib/language/wording/terms.zh-CN';
import { wording as zh } from '../../lib/language/wording/zh-CN';
import type { Analysis } from '../../lib/model';
import { toMarkdown } from '../../lib/summary/markdown';

/** The card as text for a terminal, in the policy's own language: the same that the popup exports. */
export function printCard(analysis: Analysis): string {
  const texts = analysis.language === 'en' ? { words: en, terms: termsEn, laws: lawsEn } : { words: zh, terms: termsZh, laws: lawsZh };
  return toMarkdown(analysis, texts);
}
