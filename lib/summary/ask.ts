import type { Wording } from '../language/wording/wording';
import type { Answer, Card, Evidence } from '../model';
import type { QuestionId } from './asked';
import { fill } from './fill';
import { sayPeriod } from './period';
import { sayPlace, sayResponse } from './say';

type Verdict = Answer['verdict'] | 'unstated';

/** One question answered from a card: a verdict, a sentence, and the words that prove it. */
export interface Asked {
  question: QuestionId;
  verdict: Verdict;
  answer: string;
  evidence: Evidence[];
}

/** The card's answer to a question, in the reader's language. What the policy does not say is said to be so. */
export function answerTo(question: QuestionId, card: Card, words: Wording): Asked {
  const found = card.answers.find((one) => one.question === question);
  const verdict: Verdict = found?.verdict ?? 'unstated';
  const about = words.ask.about[question];
  const detail = details[question]?.(card, words);
  const says = detail === undefined ? words.ask.does : words.ask.tells;
  const sentence = fill(says[verdict], { about, detail: detail || words.ask.seeQuotes });
  const answer = capital(detail && verdict !== 'yes' && found ? `${sentence} ${detail}` : sentence);
  return { question, verdict, answer, evidence: found?.evidence ?? [] };
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Most names of one kind in a sentence. */
const most = 12;

/** What an answer to 'who, where, how long, how' names; '' where it names nothing. */
const details: Readonly<Partial<Record<QuestionId, (card: Card, words: Wording) => string>>> = {
  share: ({ recipients, sdks }, words) => listed([...recipients.flatMap(({ named }) => named), ...sdks.map(({ name }) => name)], words),
  'sdk-who': ({ sdks }, words) =>
    listed(
      sdks.map(({ name, vendor }) => (vendor ? `${name} (${vendor})` : name)),
      words,
    ),
  where: ({ storage }, words) => (storage.location ? sayPlace(storage, words).replace(/[。.]$/u, '') : ''),
  'how-long': ({ retention }, words) =>
    listed(
      retention.map(({ period, scope }) => `${sayPeriod(period, words)}${scope ? ` (${scope})` : ''}`),
      words,
    ),
  close: ({ closing }, words) =>
    listed([...closing.paths.map((path) => path.join(' > ')), ...closing.evidence.map(({ quote }) => quote)], words),
  reply: ({ responseDays }, words) =>
    responseDays.usual === null && responseDays.max === null ? '' : sayResponse(responseDays, words).replace(/[。.]$/u, ''),
  contact: ({ contacts }, words) =>
    listed(
      contacts.map(({ value }) => value),
      words,
    ),
};

const listed = (names: string[], { listed: between }: Wording): string => [...new Set(names)].slice(0, most).join(between);
