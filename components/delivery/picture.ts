import type { Analysis } from '../../lib/model';
import { fill } from '../../lib/summary/fill';
import { grouped, sensitiveOf } from '../../lib/summary/groups';
import { closingPath, headline, joinPath } from '../../lib/summary/headline';
import { sayPeriod } from '../../lib/summary/period';
import { sayDate, sayPlace, sayTitle } from '../../lib/summary/say';
import { viewSdks } from '../../lib/summary/sdks';
import { bySeverity } from '../../lib/summary/watch';
import { figure, type Words } from '../words';

/** One paragraph of the picture, in a size and colour of the tokens. */
interface Line {
  text: string;
  size: 1 | 2 | 3 | 4;
  colour: 'ink' | 'muted' | 'accent' | 'alarm';
  bold?: boolean;
  /** Space above, in fours. */
  above: number;
}

const width = 540;
const margin = 32;
const alertsShown = 6;
const periodsShown = 3;

/** What the picture says: the first screen of the card, and the weightiest of every section. */
function linesOf({ card, receipt }: Analysis, { words, terms }: Words): Line[] {
  const text = (content: string, above = 1): Line => ({ text: content, size: 2, colour: 'ink', above });
  const title = (content: string): Line => ({ text: content, size: 2, colour: 'accent', bold: true, above: 5 });
  const rest = (all: number, shown: number): Line[] =>
    all > shown ? [{ text: fill(words.statement.more, { n: all - shown }), size: 1, colour: 'muted', above: 1 }] : [];
  const sensitive = sensitiveOf(card.collects).map(({ item }) => terms.items[item]!.name);
  const sdks = viewSdks(card.sdks).map(({ names }) => names[0]!);
  const path = closingPath(card.closing);
  const periods = card.retention.slice(0, periodsShown).map((said) => {
    const period = sayPeriod(said.period, words);
    return text(said.scope ? fill(words.keeping.scoped, { period, scope: said.scope }) : period);
  });
  return [
    { text: sayTitle(card, words), size: 4, colour: 'ink', bold: true, above: 0 },
    { text: card.operator ?? words.head.noOperator, size: 1, colour: 'muted', above: 2 },
    { text: sayDate(card, words), size: 1, colour: 'muted', above: 0 },
    {
      text: headline(card, words)
        .map((sentence) => sentence.map((piece) => piece.text).join(''))
        .join(words.between),
      size: 3,
      colour: 'ink',
      above: 4,
    },
    ...(card.alerts.length > 0 ? [title(words.sections.watch)] : []),
    ...bySeverity(card.alerts)
      .slice(0, alertsShown)
      .map(({ alert, severity }): Line => {
        const said = fill(words.export.severity, { name: words.severity[severity].name, text: terms.alerts[alert]!.name });
        return { text: said, size: 2, colour: severity === 'high' ? 'alarm' : 'ink', above: 1 };
      }),
    ...rest(card.alerts.length, alertsShown),
    title(words.sections.collects),
    ...(sensitive.length > 0
      ? [{ ...text(fill(words.collects.sensitiveList, { items: sensitive.join(words.listed) })), colour: 'alarm' as const }]
      : []),
    text(
      card.collects.length === 0
        ? words.collects.none
        : grouped(card.collects)
            .map(({ id, items }) => fill(words.collects.groupCount, { group: terms.groups[id]!, n: items.length }))
            .join(words.listed),
    ),
    title(words.sections.sdks),
    text(sdks.length > 0 ? sdks.join(words.listed) : words.sdks.none),
    title(words.sections.keeping),
    ...(periods.length > 0 ? periods : [text(words.keeping.noRetention)]),
    ...rest(card.retention.length, periodsShown),
    text(sayPlace(card.storage, words)),
    title(words.sections.closing),
    text(path ? joinPath(path) : words.closing.status[card.closing.status]),
    ...(card.notStated.length > 0
      ? [title(words.sections.notStated), text(card.notStated.map(({ gap }) => words.gaps[gap]!).join(words.listed))]
      : []),
    {
      text: fill(words.receipt.line, {
        characters: figure(receipt.characters, words),
        of: figure(receipt.of, words),
        clauses: figure(receipt.clauses, words),
      }),
      size: 1,
      colour: 'muted',
      above: 6,
    },
    { text: words.export.made, size: 1, colour: 'muted', above: 1 },
  ];
}

/** Breaks a paragraph where the writing system lets it: words stay whole, Chinese breaks anywhere but before a closing mark. */
function wrap(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const unit of text.match(/[\p{Script=Han}][，。、；：？！）》”]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    if (current && measure((current + unit).trimEnd()) > room) {
      lines.push(current.trimEnd());
      current = '';
    }
    current += unit;
  }
  return current ? [...lines, current.trimEnd()] : lines;
}

/** The card as a PNG, drawn on this device, in the colours of the page. Rejects where the browser can't draw. */
export async function drawCard(analysis: Analysis, texts: Words): Promise<Blob> {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const rem = Number.parseFloat(style.fontSize);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const sizeOf = (line: Line) => Number.parseFloat(token(`text-${line.size}`)) * rem;
  const fontOf = (line: Line) => `${line.bold ? 600 : 400} ${sizeOf(line)}px ${token('font')}`;
  const placed = linesOf(analysis, texts).map((line) => {
    context.font = fontOf(line);
    return { ...line, rows: wrap(line.text, width - 2 * margin, (row) => context.measureText(row).width) };
  });
  const height = placed.reduce((sum, line) => sum + line.above * 4 + line.rows.length * sizeOf(line) * 1.6, 2 * margin);
  const scale = 2;
  canvas.width = width * scale;
  canvas.height = Math.ceil(height) * scale;
  context.scale(scale, scale);
  context.fillStyle = token('ground');
  context.fillRect(0, 0, width, height);
  context.fillStyle = token('accent');
  context.fillRect(0, 0, width, 4);
  context.textBaseline = 'top';
  let y = margin;
  for (const line of placed) {
    y += line.above * 4;
    context.font = fontOf(line);
    context.fillStyle = token(line.colour);
    for (const row of line.rows) {
      context.fillText(row, margin, y);
      y += sizeOf(line) * 1.6;
    }
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png'),
  );
}
