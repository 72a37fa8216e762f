import type { Analysis } from '../model';
import type { Texts } from './checklist';
import { citation, plain } from './cite';
import { fill } from './fill';
import { type Claim, type FirstScreen, firstScreen, textOf } from './first-screen';
import { sayDate, sayDay, sayTitle } from './say';
import { type Source, sections, sourceOf } from './sections';
import { sayUnread, wordsFor } from './unread';

/** The four answers and what is unusual, each with its quotes. */
function first({ lines, odd, unusual }: FirstScreen, { clauses, words }: Pick<Source, 'clauses' | 'words'>): string[] {
  const quotes = (told: Claim[]): string[] =>
    told.flatMap(({ proofs }) =>
      proofs.flatMap(({ name, evidence }) => [
        ...(name ? [`- ${plain(name)}`] : []),
        ...evidence.slice(0, 1).flatMap((one) => ['', ...citation(one, clauses, words).map((row) => `  ${row}`), '']),
      ]),
    );
  const below = [...(odd ? [odd] : []), ...unusual];
  return [
    ...lines.flatMap((line) => [
      `## ${plain(line.title)}`,
      '',
      `**${plain(line.verdict)}** ${plain(line.said.map(textOf).join(words.between))}`,
      '',
      ...quotes(line.said),
      '',
    ]),
    ...(below.length > 0 ? [`## ${words.first.rare.title}`, ''] : []),
    ...below.flatMap((told) => [`- ${plain(textOf(told))}`, ...quotes([told])]),
    '',
  ];
}

/** The card as a Markdown document, every statement with its quotes and the heading that each stands under. */
export function toMarkdown(analysis: Analysis, all: Texts): string {
  const { card, url, receipt } = analysis;
  const texts = { ...all, words: wordsFor(all.words, receipt) };
  const { words } = texts;
  const unread = sayUnread(receipt, words);
  const { characters, of } = receipt;
  const source = sourceOf(analysis, texts);
  const lines = [
    `# ${plain(sayTitle(card, words))}`,
    '',
    plain([card.operator ?? words.head.noOperator, sayDate(card, words)].join(' · ')),
    '',
    ...(unread ? [plain(unread), ''] : []),
    ...first(firstScreen(source), source),
    ...sections
      .filter(({ isShown }) => isShown?.(analysis) ?? true)
      .map(({ id, lines }) => ({ id, lines: lines(source) }))
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ id, lines }) => [`## ${words.sections[id]}`, '', ...lines, '']),
    '---',
    '',
    plain(fill(words.receipt.line, { characters, of, clauses: receipt.clauses })),
    '',
    ...(receipt.read ? [fill(words.receipt.on, { date: sayDay(receipt.read, words) }), ''] : []),
    fill(words.receipt.hash, { sha256: receipt.sha256 }),
    '',
    ...(url ? [fill(words.export.source, { url }), ''] : []),
    words.export.made,
    '',
  ];
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
