import type { Alert, Analysis } from '../../lib/model';
import { fill, type Piece } from '../../lib/summary/fill';
import { grouped, sensitiveOf } from '../../lib/summary/groups';
import { closingPath, closingSaid, headline, joinPath } from '../../lib/summary/headline';
import { sayPeriod } from '../../lib/summary/period';
import { sayDate, sayPlace, sayTitle } from '../../lib/summary/say';
import { viewSdks } from '../../lib/summary/sdks';
import { sayUnread } from '../../lib/summary/unread';
import { bySeverity, countBySeverity, severities } from '../../lib/summary/watch';
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

const alertsShown = 6;
const periodsShown = 3;

const text = (content: string, colour: Colour = 'ink', above = 1): Line => ({ runs: [{ text: content, colour }], size: 2, above });
const small = (content: string, above = 1): Line => ({ runs: [{ text: content, colour: 'muted' }], size: 1, above });
const title = (content: string): Line => ({ runs: [{ text: content, colour: 'ink', bold: true }], size: 2, above: 4, rule: true });

const colourOf = ({ slot }: Piece): Colour => (slot === null ? 'ink' : slot === 'sensitive' ? 'alarm' : 'accent');

function watch({ card: { alerts } }: Analysis, { words, terms }: Words): Line[] {
  if (alerts.length === 0) return [];
  const counts = countBySeverity(alerts);
  const told = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => fill(words.severity[severity].count, { n: counts[severity] }));
  const rest = alerts.length - alertsShown;
  return [
    { ...title(words.sections.watch), aside: { text: told.join(' · '), colour: 'muted' } },
    ...bySeverity(alerts)
      .slice(0, alertsShown)
      .map(({ alert, severity }): Line => {
        const colour = severity === 'high' ? 'alarm' : 'muted';
        return { ...text(terms.alerts[alert]!.name), sign: severity, aside: { text: words.severity[severity].name, colour } };
      }),
    ...(rest > 0 ? [small(fill(words.statement.more, { n: rest }))] : []),
  ];
}

function collects({ card }: Analysis, { words, terms }: Words): Line[] {
  const sensitive = sensitiveOf(card.collects).map(({ item }) => terms.items[item]!.name);
  const groups = grouped(card.collects).map(({ id, items }) =>
    fill(words.collects.groupCount, { group: terms.groups[id]!, n: items.length }),
  );
  return [
    { ...title(words.sections.collects), aside: { text: figure(card.collects.length, words), colour: 'muted' } },
    ...(sensitive.length > 0 ? [text(fill(words.collects.sensitiveList, { items: sensitive.join(words.listed) }), 'alarm')] : []),
    text(groups.length > 0 ? groups.join(words.listed) : words.collects.none),
  ];
}

function keeping({ card }: Analysis, { words }: Words): Line[] {
  const periods = card.retention.slice(0, periodsShown).map((said) => {
    const period = sayPeriod(said.period, words);
    return text(said.scope ? fill(words.keeping.scoped, { period, scope: said.scope }) : period);
  });
  const rest = card.retention.length - periodsShown;
  return [
    title(words.sections.keeping),
    ...(periods.length > 0 ? periods : [text(words.keeping.noRetention)]),
    ...(rest > 0 ? [small(fill(words.statement.more, { n: rest }))] : []),
    text(sayPlace(card.storage, words)),
  ];
}

/** What the picture says above its foot: the first screen of the card, and the weightiest of every section. */
export function bodyOf(analysis: Analysis, texts: Words): Line[] {
  const { card } = analysis;
  const { words } = texts;
  const sdks = viewSdks(card.sdks).map(({ names }) => names[0]!);
  const path = closingPath(card.closing);
  const sentences = headline(card, words).flatMap((pieces, i) => [
    ...(i > 0 && words.between ? [{ text: words.between, colour: 'ink' as const }] : []),
    ...pieces.map((piece): Run => ({ text: piece.text, colour: colourOf(piece), bold: piece.slot !== null })),
  ]);
  return [
    { runs: [{ text: sayTitle(card, words), colour: 'ink', bold: true }], size: 4, above: 0 },
    small([card.operator ?? words.head.noOperator, sayDate(card, words)].join(' · ')),
    { runs: sentences, size: 3, above: 4 },
    ...watch(analysis, texts),
    ...collects(analysis, texts),
    { ...title(words.sections.sdks), aside: { text: figure(sdks.length, words), colour: 'muted' } },
    text(sdks.length > 0 ? sdks.join(words.listed) : words.sdks.none),
    ...keeping(analysis, texts),
    title(words.sections.closing),
    text(path ? joinPath(path) : words.closing.status[closingSaid(card.closing)]),
    ...(card.notStated.length > 0
      ? [title(words.sections.notStated), text(card.notStated.map(({ gap }) => words.gaps[gap]!).join(words.listed))]
      : []),
  ];
}

/** What was read, and by what. */
export function footOf({ receipt }: Analysis, { words }: Words): Line[] {
  const unread = sayUnread(receipt, words);
  const { characters, of, clauses } = receipt;
  return [
    small(fill(words.receipt.line, { characters: figure(characters, words), of: figure(of, words), clauses: figure(clauses, words) }), 0),
    ...(unread ? [small(unread)] : []),
    small(words.export.made),
  ];
}
