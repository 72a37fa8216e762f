import type { Analysis, Statement } from '../model';
import { isSensitive } from '../wording/taxonomy';
import { careful } from '../wording/watch';

export interface Filter {
  topic: string | null;
  /** Passages that a sensitive item rests on. */
  sensitive: boolean;
  /** Passages that a point which calls for care rests on. */
  care: boolean;
  /** Important or risky passages only. */
  key: boolean;
}

export interface Chapter {
  /** The policy's own heading, or null before the first. */
  title: string | null;
  /** From 1. */
  level: number;
  /** `told`: its topics differ from those of the passage above it. */
  clauses: { index: number; told: boolean }[];
}

/** The passages that a filter leaves, by the policy's own headings; headings are no passages. `share` of the characters is left, 0 to 1. */
export function passages(analysis: Analysis, filter: Filter): { chapters: Chapter[]; total: number; all: number; share: number } {
  const sensitive = filter.sensitive ? sensitiveClauses(analysis) : null;
  const care = filter.care ? carefulClauses(analysis) : null;
  const chapters = new Map<number, Chapter>();
  let characters = 0;
  let left = 0;
  let total = 0;
  let all = 0;
  analysis.clauses.forEach((clause, index) => {
    const length = clause.end - clause.start;
    if (clause.kind === 'heading') return;
    characters += length;
    all += 1;
    if (filter.topic && !clause.topics.includes(filter.topic as never)) return;
    if (sensitive && !sensitive.has(index)) return;
    if (care && !care.has(index)) return;
    if (filter.key && !clause.important && !clause.risk) return;
    left += length;
    total += 1;
    const section = analysis.sections[clause.section];
    const chapter = chapters.get(clause.section) ?? { title: section?.title ?? null, level: section?.level ?? 1, clauses: [] };
    const above = chapter.clauses.at(-1);
    const told = !above || analysis.clauses[above.index]!.topics.join() !== clause.topics.join();
    chapter.clauses.push({ index, told });
    chapters.set(clause.section, chapter);
  });
  return { chapters: [...chapters.values()], total, all, share: characters === 0 ? 0 : left / characters };
}

/** Where the points stand that call for care. */
export const carefulClauses = ({ card }: Pick<Analysis, 'card'>): Set<number> =>
  new Set(careful(card).flatMap(({ evidence }) => evidence.map(({ clause }) => clause)));

function sensitiveClauses({ card }: Analysis): Set<number> {
  const said: Statement[] = [
    ...card.collects.filter(({ item }) => isSensitive(item)),
    ...card.sdks.filter(({ data }) => data.some(isSensitive)),
  ];
  return new Set(said.flatMap(({ evidence }) => evidence.map(({ clause }) => clause)));
}
