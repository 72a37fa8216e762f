import { citation, cited, plain } from '../cite';
import { closingPath, closingSaid, joinPath } from '../closing';
import { fill } from '../fill';
import { sayPeriod, sayRetention } from '../period';
import { sayDays, sayPlace } from '../say';
import { type Lines, list, orNone, type Section } from './section';

const keepingLines: Lines = (source) => {
  const { card, words, clauses } = source;
  const periods = list(card.retention, (said) => sayRetention(said, words), source);
  const { storage } = card;
  return [
    ...orNone(periods, `- ${words.keeping.noRetention}`),
    ...cited([sayPlace(storage, words), words.keeping.crossBorder[storage.crossBorder]].join(words.between), storage, clauses, words),
  ];
};

/** How long and where. */
export const keeping: Section = {
  id: 'keeping',
  preview: ({ card, words }) => {
    const [first] = card.retention;
    return [first ? sayPeriod(first.period, words) : words.keeping.noRetention, sayPlace(card.storage, words)].join(' · ');
  },
  lines: keepingLines,
};

/** How to close the account, in the order in which it is done. */
const closingLines: Lines = ({ card: { closing: said }, clauses, words }) => {
  const { closing: say } = words;
  const quotes = (title: string, evidence: typeof said.conditions): string[] =>
    evidence.length === 0
      ? []
      : [`- ${title}`, ...evidence.flatMap((one) => ['', ...citation(one, clauses, words).map((row) => `  ${row}`)]), ''];
  return [
    ...cited(say.status[closingSaid(said)], said, clauses, words),
    ...quotes(say.conditions, said.conditions),
    ...said.paths.map((path) => `- ${plain(fill(words.export.said, { name: say.path, said: joinPath(path) }))}`),
    ...(said.days === null
      ? []
      : [
          `- ${plain(fill(words.export.said, { name: say.time, said: fill(say.days, { time: sayDays(said.days, said.workingDays, words) }) }))}`,
        ]),
    ...quotes(say.after, said.consequences),
  ];
};

export const closing: Section = {
  id: 'closing',
  preview: ({ card, words }) => {
    const path = card.closing.status === 'described' ? closingPath(card.closing) : null;
    return path ? joinPath(path) : words.closing.status[closingSaid(card.closing)];
  },
  lines: closingLines,
};
