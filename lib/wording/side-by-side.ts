/** Policies side by side, in the reader's language. */
import type { Facts } from '../changes/facts';
import { type Cell, type Part, type Row, sideBySide } from '../changes/side-by-side';
import type { Wording } from '../language/wording/wording';
import { type ChangeTexts, sayName, sayValue } from './changes';
import { plain } from './cite';
import { fill } from './fill';
import { sayRetention } from './period';

export const nameOfPolicy = ({ service, title }: Facts, { words }: ChangeTexts): string => service ?? (title || words.head.unnamed);

/** The name at a column: two versions of a policy are told apart by their date. */
function columnName(facts: Facts, texts: ChangeTexts): string {
  const name = nameOfPolicy(facts, texts);
  return facts.dated ? fill(texts.words.export.marked, { name, mark: facts.dated }) : name;
}

/** What a line is about. */
export function sayRow({ kind, id, cells }: Row, texts: ChangeTexts): string {
  const { rows } = texts.words.compare;
  if (id === '') return rows[kind as keyof Wording['compare']['rows']];
  const named = cells.flatMap(({ facts }) => facts)[0]?.name;
  return kind === 'sdk' ? fill(rows.sdk, { name: named ?? id }) : sayName(kind, id, named, texts);
}

/** What one policy says of it, a text for each thing said; a line of which it says nothing has none. */
export function sayCell({ kind, id }: Row, { facts }: Cell, texts: ChangeTexts): string[] {
  const { compare: say } = texts.words;
  if (kind === 'retention')
    return [...new Set(facts.map(({ value, name }) => sayRetention({ period: value, scope: name ?? '' }, texts.words)))];
  if (kind === 'closing-condition') return facts.length > 0 ? [fill(say.conditions, { n: facts.length })] : [];
  if (id !== '' && kind !== 'choice') return facts.length > 0 ? [say.yes] : [];
  return facts.flatMap(({ value }) => sayValue(kind, value, texts).split('\n'));
}

/** The table as a Markdown document, with the first quote of each policy under each line. */
export function tableToMarkdown(all: Facts[], texts: ChangeTexts): string {
  const { words } = texts;
  const { compare: say } = words;
  const rows = sideBySide(all);
  const line = (cells: string[]): string => `| ${cells.map((cell) => plain(cell)).join(' | ')} |`;
  const part = (name: Part): string[] => {
    const own = rows.filter((row) => row.part === name);
    if (own.length === 0) return [];
    return [
      `## ${say.parts[name]}`,
      '',
      line(['', ...all.map((facts) => columnName(facts, texts))]),
      `|${' --- |'.repeat(all.length + 1)}`,
      ...own.map((row) =>
        line([sayRow(row, texts), ...row.cells.map((cell) => sayCell(row, cell, texts).join(words.listed) || say.unstated)]),
      ),
      '',
    ];
  };
  const parts = [...new Set(rows.map((row) => row.part))];
  const sources = all.map(
    (facts) => `- ${plain([nameOfPolicy(facts, texts), facts.dated ?? words.changes.undated, facts.url].filter(Boolean).join(' · '))}`,
  );
  return [`# ${say.title}`, '', ...sources, '', ...parts.flatMap(part), words.export.made, ''].join('\n');
}
