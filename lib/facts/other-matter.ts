import { response as english } from '../language/en/response';
import { response as chinese } from '../language/zh/response';
import type { Clause, Span } from '../model';
import { phraseEnd } from '../text/ends';

const words = { zh: chinese, en: english };
/** Characters of a phrase before and after a figure. */
const reach = 80;

/** The phrase, from stop to stop or to what goes on behind an 'and', in which a figure stands. */
export function phraseOf({ text, start: base, lang }: Clause, { start, end }: Span): string {
  const [from, to] = [start - base, end - base];
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(to, to + reach);
  return `${before.split(phraseEnd).at(-1)}${text.slice(from, to)}${after.split(phraseEnd)[0]!.split(words[lang].andThen)[0]}`;
}

/** Whether a time is one for a refund, an order, a newsletter and the like: its phrase says so, or its clause, and nothing there of what readers ask for. */
export function isOfOtherMatter(clause: Clause, figure: Span): boolean {
  const { otherMatter, ownMatter } = words[clause.lang];
  const phrase = phraseOf(clause, figure);
  const where = otherMatter.test(phrase) ? phrase : clause.text;
  return otherMatter.test(where) && !ownMatter.test(where);
}
