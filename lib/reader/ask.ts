import type { Answer, Evidence } from '../model';
import { fill } from '../wording/fill';
import type { Source } from '../wording/first-screen';
import { type Detail, details } from './ask-details';
import { type QuestionId, questionOf } from './asked';
import { itemsAsked } from './asked-items';

type Verdict = Answer['verdict'] | 'unstated';

/** One question answered from a card: a verdict, a sentence, and the words that prove it. */
export interface Asked {
  question: QuestionId | null;
  verdict: Verdict;
  answer: string;
  evidence: Evidence[];
  confidence: number;
}

/** Most data items that one wording is answered for. */
const mostItems = 4;

/** All that is answered to a free wording: one of the known questions, or what is said of the data items that it names. None: it is not understood. */
export function answersTo(wording: string, source: Source): Asked[] {
  const question = questionOf(wording);
  if (question) return [answerTo(question, source)];
  return itemsAsked(wording)
    .slice(0, mostItems)
    .map((item) => answerOnItem(item, source));
}

/** The card's answer to a question, in the reader's language. What the policy does not say is said to be so. */
export function answerTo(question: QuestionId, source: Source): Asked {
  const { card, words } = source;
  const found = card.answers.find((one) => one.question === question);
  const verdict: Verdict = found?.verdict ?? 'unstated';
  const about = words.ask.about[question];
  const detail: Detail | null = (found && details[question]?.(source)) || null;
  const tells = isTold(question, verdict);
  const sentence = fill((tells ? words.ask.tells : words.ask.does)[verdict], { about, detail: detail?.text || words.ask.seeQuotes });
  const more =
    detail?.text && !(tells && verdict === 'yes')
      ? fill(question === 'share' ? words.ask.named : words.ask.more, { detail: detail.text })
      : '';
  return {
    question,
    verdict,
    answer: capital([sentence, more].filter(Boolean).join(words.between)),
    evidence: joined(found?.evidence ?? [], detail?.evidence ?? []),
    confidence: found?.confidence ?? 1,
  };
}

/** Questions that ask who, where, how long or how: their answer is what is told. */
const told: readonly QuestionId[] = ['sdk-who', 'where', 'how-long', 'close', 'reply', 'contact'];
/** Who gets it is told where some do; else whether anybody does. */
const isTold = (question: QuestionId, verdict: Verdict): boolean => told.includes(question) || (question === 'share' && verdict === 'yes');

/** What the card says of a data item that no known question is about. */
function answerOnItem(item: string, { card, words, terms }: Source): Asked {
  const collected = card.collects.find((one) => one.item === item);
  const denied = card.notCollected.find((one) => one.item === item);
  const verdict = collected && denied ? 'mixed' : denied ? 'no' : !collected ? 'unstated' : collected.optional ? 'if' : 'yes';
  const about = fill(words.ask.takes, { item: terms.items[item]!.name });
  return {
    question: null,
    verdict,
    answer: capital(fill(words.ask.does[verdict], { about })),
    evidence: [...(collected?.evidence ?? []), ...(denied?.evidence ?? [])],
    confidence: Math.min(collected?.confidence ?? 1, denied?.confidence ?? 1),
  };
}

/** Words inside others that are given already prove nothing more. */
const joined = (first: readonly Evidence[], more: readonly Evidence[]): Evidence[] => [
  ...first,
  ...more.filter(({ start, end }) => !first.some((given) => given.start <= start && end <= given.end)),
];

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
