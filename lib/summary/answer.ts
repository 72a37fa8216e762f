import { findMentions } from '../facts/mentions';
import { type AskedKind, askingWords, cues } from '../language/questions';
import type { Card, Collected, Lang, PolicyText, Statement } from '../model';

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
  return { items: itemsAsked(question).map((item) => itemAnswer(item, card)), kinds, terms: termsOf(asked) };
}

function itemAnswer(item: string, card: Card): ItemAnswer {
  return {
    item,
    collected: card.collects.find((collected) => collected.item === item) ?? null,
    denied: card.notCollected.find((denied) => denied.item === item) ?? null,
  };
}

function itemsAsked(text: string): string[] {
  const lang = langOf(text);
  const clause = { text, start: 0, end: text.length, kind: 'sentence' as const, lang, trail: [], section: -1, block: 0 };
  const policy: PolicyText = { url: '', title: '', language: lang, text, sections: [], tables: [], clauses: [clause] };
  return [...new Set(findMentions(policy).map(({ item }) => item))];
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
