/** Texts of single passages, and what is told of two of them. */
import { compare } from '../../lib/changes';
import { type Fact, type Facts, hashPassage, type Quote } from '../../lib/changes/facts';
import type { Lang } from '../../lib/model';
import { languageOf } from '../../lib/text/language';

/** A text of these passages and facts, without an engine. */
export function textOf(passages: string[], facts: Fact[] = [], more: Partial<Quote> = {}): Facts {
  const quotes: Quote[] = passages.map((text, i) => ({ text, start: i * 5000, passage: hashPassage(text), counts: 80, ...more }));
  const lang: Lang = languageOf(passages[0]!);
  const about = { lang, url: '', title: '', service: null, operator: null, dated: null, sha256: '' };
  return { ...about, partly: false, unknown: [], facts, quotes, passages: quotes.map(({ passage }) => passage).join('') };
}

/** A passage that both texts of a pair have. */
export const rest: Record<Lang, string> = {
  en: 'We lend books to everybody who lives in the valley.',
  zh: '我们把书借给住在山谷里的每一个人，不问职业。',
};
/** What is told of one sentence for another, or for none. */
export function between(old: string, now: string | null) {
  const same = rest[languageOf(old)];
  return compare(textOf([same, old]), textOf(now ? [same, now] : [same])).changes;
}
