/** Which clauses a passage of the page stands in, whatever white space the page put into it. */
import type { Analysis } from '../model';

/** Without white space, and in small letters: a page may show all of it in capitals. Each letter stays one. */
const unspaced = (text: string): string => text.replace(/\s+/g, '').replace(/\p{Lu}/gu, small);

function small(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Indexes of the clauses that hold `text`, in order; [] where the text read does not have it. Headings only where nothing else does. */
export function passage({ text, clauses }: Pick<Analysis, 'text' | 'clauses'>, wanted: string): number[] {
  const span = find(text, unspaced(wanted)) ?? find(text, unspaced(longestLine(wanted)));
  if (!span) return [];
  const hit = clauses.flatMap((clause, i) => (clause.start < span.end && clause.end > span.start ? [i] : []));
  const below = hit.filter((i) => clauses[i]!.kind !== 'heading');
  return below.length ? below : hit;
}

const longestLine = (text: string): string =>
  text.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest), '');

function find(text: string, wanted: string): { start: number; end: number } | undefined {
  if (!wanted) return;
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text[i]!)) offsets.push(i);
  const at = unspaced(text).indexOf(wanted);
  return at < 0 ? undefined : { start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 };
}
