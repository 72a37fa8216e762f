import type { Laws } from '../language/wording/laws';
import type { Terms } from '../language/wording/terms';
import type { Wording } from '../language/wording/wording';
import type { Analysis, Check, Jurisdiction } from '../model';
import { plain } from './cite';
import { fill } from './fill';
import { sayTitle } from './say';

/** All that the surface says in one language. */
export interface Texts {
  words: Wording;
  terms: Terms;
  laws: Laws;
}

/** A line of the checklist, in words. */
export interface Row extends Pick<Check, 'id' | 'region' | 'recommended' | 'found' | 'evidence'> {
  law: string;
  article: string;
  asked: string;
}

/** The lines for the laws of the regions chosen, in the order of the data. */
export const rowsOf = (checklist: Check[], regions: readonly Jurisdiction[], { terms, laws }: Pick<Texts, 'terms' | 'laws'>): Row[] =>
  checklist
    .filter(({ region }) => regions.includes(region))
    .map(({ id, region, article: of, recommended, found, evidence }) => {
      const { law, article } = laws[of]!;
      return { id, region, law, article, asked: terms.checks[id]!, recommended, found, evidence };
    });

/** How a line is found, in the order in which the counts are told. */
export const outcomes = ['yes', 'partly', 'elsewhere', 'no', 'unknown', 'not-applicable'] as const;

/** How many lines have each outcome, in words; none that no line has. */
export const sayCounts = (rows: Row[], { checklist: say, listed }: Wording): string =>
  outcomes
    .map((found) => ({ found, n: rows.filter((row) => row.found === found).length }))
    .filter(({ n }) => n > 0)
    .map(({ found, n }) => fill(say.count, { found: say.found[found], n }))
    .join(listed);

/** The law that all of these lines are from, so that it is told once; null where there are several, or one only recommends. */
export const onlyLaw = (rows: Row[]): string | null =>
  rows.length > 0 && rows.every(({ law, recommended }) => law === rows[0]!.law && !recommended) ? rows[0]!.law : null;

/** Where a line comes from: the law and its article, and whether it only recommends. */
export const sayGround = ({ law, article, recommended }: Row, words: Wording): string =>
  recommended ? fill(words.checklist.recommended, { law, article }) : fill(words.notStated.expected, { law, article });

/** The checklist as a table of Markdown, a part for each region. */
export function checklistLines({ checklist, regions }: Pick<Analysis, 'checklist' | 'regions'>, texts: Texts): string[] {
  const { words } = texts;
  const { checklist: say } = words;
  const rows = rowsOf(checklist, regions, texts);
  const tables = regions.flatMap((region) => [
    `### ${say.regions[region]}`,
    '',
    `| ${say.asked} | ${say.ground} | ${say.result} | ${words.statement.quote} |`,
    '| --- | --- | --- | --- |',
    ...rows
      .filter((row) => row.region === region)
      .map((row) => {
        const cells = [row.asked, sayGround(row, words), say.found[row.found], row.evidence[0]?.quote ?? ''];
        return `| ${cells.map(plain).join(' | ')} |`;
      }),
    '',
  ]);
  return [sayCounts(rows, words), '', ...tables, plain(say.intro)];
}

/** The checklist alone, as a Markdown document to take along. */
export function toChecklist(analysis: Analysis, texts: Texts): string {
  const { words } = texts;
  return [`# ${plain(sayTitle(analysis.card, words))} · ${words.sections.checklist}`, '', ...checklistLines(analysis, texts), ''].join(
    '\n',
  );
}
