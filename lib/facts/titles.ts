import type { PolicyText } from '../model';
import { once } from './once';

/** Of a line that may repeat a title, in characters. */
const longest = 160;

/** A title without its marks. */
export const plainTitle = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The first letter or figure: most lines begin with another than any title. */
const beginning = (line: string): string => plainTitle(/[\p{L}\p{N}]/u.exec(line)?.[0] ?? '');

const areTitles = once(({ sections, clauses }: PolicyText): boolean[] => {
  const titles = new Set(sections.map(({ title }) => plainTitle(title)));
  const beginnings = new Set([...titles].map(beginning));
  return clauses.map(
    ({ kind, text }) => kind === 'heading' || (text.length <= longest && beginnings.has(beginning(text)) && titles.has(plainTitle(text))),
  );
});

/** Whether a clause is a title, or a line of a table of contents, which repeats titles as plain lines. */
export const isTitle = (policy: PolicyText, index: number): boolean => areTitles(policy)[index]!;
