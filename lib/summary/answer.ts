import { itemsIn } from '../facts/spans/items';
import { type AskedKind, asData, askingWords, cues } from '../language/questions';
import type { Card, Collected, Lang, Statement } from '../model';
import { fill } from './fill';

/** What the policy says of a data item that was asked about. Both null: it does not say. */
export interface ItemAnswer {
  item: string;
  collected: Collected | null;
  denied: Statement | null;
}

export interface Answer {
  items: ItemAnswer[];
  /** Parts of the card that the question is about. */
  kinds: AskedKind[];
  /** What is left of the question to look for in the text. */
  terms: string[];
}

const langOf = (text: string): Lang => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** Answers a question or search from the card's facts alone: what was asked about, and the statements on it. */
export function answer(question: string, card: Card): Answer {
  const asked = question.normalize('NFKC').trim().toLowerCase();
  const kinds = (Object.keys(cues) as AskedKind[]).filter((kind) => cues[kind].some((cue) => asked.includes(cue)));
  const terms = termsOf(asked);
  return { items: itemsAsked(question, terms).map((item) => itemAnswer(item, card)), kinds, terms };
}

function itemAnswer(item: string, card: Card): ItemAnswer {
  return {
    item,
    collected: card.collects.find((collected) => collected.item === item) ?? null,
    denied: card.notCollected.find((denied) => denied.item === item) ?? null,
  };
}

/** The data items that a question names, or that its words name by themselves. */
function itemsAsked(question: string, terms: string[]): string[] {
  const lang = langOf(question);
  const itemsOf = (texts: string[]) => [...new Set(texts.flatMap((text) => itemsIn(text, lang).map(({ item }) => item)))];
  const named = itemsOf([question]);
  return named.length > 0 ? named : itemsOf([...terms, terms.join(' ')].map((term) => fill(asData[lang], { term })));
}

/** The question without its asking words: what could stand in the text. */
function termsOf(asked: string): string[] {
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
