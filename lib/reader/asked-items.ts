import { itemsIn } from '../facts/spans/items';
import { asData, askingWords, isQuestion } from '../language/asking';
import type { Lang } from '../model';
import { fill } from '../wording/fill';

const langOf = (text: string): Lang => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** Whether a wording asks something; else it is words to be looked for. */
export const asks = (wording: string): boolean => isQuestion.test(wording.normalize('NFKC').trim());

/** The data items that a question names, or that its words name by themselves. */
export function itemsAsked(wording: string): string[] {
  const lang = langOf(wording);
  const terms = termsOf(wording);
  const itemsOf = (texts: string[]) => [...new Set(texts.flatMap((text) => itemsIn(text, lang).map(({ item }) => item)))];
  const named = itemsOf([wording]);
  return named.length > 0 ? named : itemsOf([...terms, terms.join(' ')].map((term) => fill(asData[lang], { term })));
}

/** The wording without its asking words: what could stand in the text. */
export function termsOf(wording: string): string[] {
  const asked = wording.normalize('NFKC').trim().toLowerCase();
  const lang = langOf(asked);
  const bare =
    lang === 'zh'
      ? askingWords.zh.reduce((rest, word) => rest.replaceAll(word, ' '), asked)
      : asked
          .replace(/[?.,!]/g, ' ')
          .split(/\s+/)
          .filter((word) => !askingWords.en.includes(word))
          .join(' ');
  const terms = bare.split(/\s+/).filter((term) => term.length > (lang === 'zh' ? 0 : 1));
  return terms.length > 0 ? terms : asked.split(/\s+/).filter(Boolean);
}
