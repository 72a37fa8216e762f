import type { Alert, Analysis } from '../../lib/model';
import { fill, type Piece } from '../../lib/wording/fill';
import { type Claim, type FirstScreen, firstScreen } from '../../lib/wording/first-screen';
import { sayDate, sayDay, sayTitle } from '../../lib/wording/say';
import { sayUnread } from '../../lib/wording/unread';
import { countBySeverity, severities, severityOf, split } from '../../lib/wording/watch';
import { figure, type Words } from '../words';

export type Colour = 'ink' | 'muted' | 'accent' | 'alarm';

/** Text in one colour and weight. */
export interface Run {
  text: string;
  colour: Colour;
  bold?: boolean;
}

/** One paragraph of the picture, in a size of the tokens. */
export interface Line {
  runs: Run[];
  size: 1 | 2 | 3 | 4;
  /** Space above, in fours. */
  above: number;
  /** A sign before it, the text set in. */
  sign?: Alert['severity'];
  /** What stands at the right end. */
  aside?: Run;
  /** A line across the picture above it. */
  rule?: boolean;
}

const pointsShown = 4;

const text = (content: string, colour: Colour = 'ink', above = 1): Line => ({ runs: [{ text: content, colour }], size: 2, above });
const small = (content: string, above = 1): Line => ({ runs: [{ text: content, colour: 'muted' }], size: 1, above });
const title = (content: string): Line => ({ runs: [{ text: content, colour: 'ink', bold: true }], size: 2, above: 4, rule: true });

const colourOf = ({ slot }: Piece): Colour => (slot === null ? 'ink' : slot === 'items' ? 'alarm' : 'accent');

const runsOf = (told: Claim[], { words }: Words): Run[] =>
  told.flatMap(({ pieces }, i) => [
    ...(i > 0 && words.between ? [{ text: words.between, colour: 'ink' as const }] : []),
    ...pieces.map((piece): Run => ({ text: piece.text, colour: colourOf(piece), bold: piece.slot !== null })),
  ]);

/** The four answers: what is asked and the answer in a word, then the sentences. */
const answers = ({ lines }: FirstScreen, texts: Words): Line[] =>
  lines.flatMap((line): Line[] => [
    { ...title(line.title), size: 3, aside: { text: line.verdict, colour: 'accent', bold: true } },
    { runs: runsOf(line.said, texts), size: 3, above: 1 },
  ]);

function unusual({ odd, unusual: rare }: FirstScreen, texts: Words): Line[] {
  const { words } = texts;
  const shown = rare.slice(0, pointsShown);
  return [
    ...(odd ? [{ runs: runsOf([odd], texts), size: 2 as const, above: 4, rule: true, sign: 'high' as const }] : []),
    ...(shown.length > 0 ? [title(words.first.rare.title)] : []),
    ...shown.map((one): Line => ({ runs: runsOf([one], texts), size: 2, above: 1 })),
  ];
}

function watch({ card }: Analysis, { words, terms }: Words): Line[] {
  const { own, usual } = split(card);
  if (card.alerts.length === 0) return [];
  const counts = countBySeverity(card);
  const told = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => fill(words.severity[severity].count, { n: counts[severity] }));
  const rest = own.length - pointsShown;
  const names = usual.map(({ alert }) => terms.alerts[alert]!.name).join(words.listed);
  return [
    { ...title(words.sections.watch), aside: { text: told.join(' · '), colour: 'muted' } },
    ...own.slice(0, pointsShown).map((point): Line => {
      const severity = severityOf(point, card.lang);
      const colour = severity === 'high' ? 'alarm' : 'muted';
      return { ...text(terms.alerts[point.alert]!.name), sign: severity, aside: { text: words.severity[severity].name, colour } };
    }),
    ...(rest > 0 ? [small(fill(words.statement.more, { n: rest }))] : []),
    ...(usual.length > 0 ? [small(fill(words.first.usual, { names }))] : []),
  ];
}

/** What the picture says above its foot: the first screen, and what to watch. */
export function bodyOf(analysis: Analysis, texts: Words): Line[] {
  const { card, clauses } = analysis;
  const { words, terms } = texts;
  const first = firstScreen({ card, clauses, words, terms });
  return [
    { runs: [{ text: sayTitle(card, words), colour: 'ink', bold: true }], size: 4, above: 0 },
    small([card.operator ?? words.head.noOperator, sayDate(card, words)].join(' · ')),
    ...answers(first, texts),
    ...unusual(first, texts),
    ...watch(analysis, texts),
    ...(card.notStated.length > 0
      ? [title(words.sections.notStated), text(card.notStated.map(({ gap }) => terms.checks[gap]!).join(words.listed))]
      : []),
  ];
}

/** What was read, and by what. */
export function footOf({ receipt, url }: Analysis, { words }: Words): Line[] {
  const unread = sayUnread(receipt, words);
  const { characters, of, clauses } = receipt;
  return [
    small(fill(words.receipt.line, { characters: figure(characters, words), of: figure(of, words), clauses: figure(clauses, words) }), 0),
    ...(unread ? [small(unread)] : []),
    ...(receipt.read ? [small(fill(words.receipt.on, { date: sayDay(receipt.read, words) }))] : []),
    ...(url ? [small(fill(words.export.source, { url }))] : []),
    small(words.export.made),
  ];
}
