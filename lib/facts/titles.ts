import type { PolicyText } from '../model';

const known = new WeakMap<PolicyText, boolean[]>();

/** Of a line that may repeat a title, in characters. */
const longest = 160;

/** A title without its marks. */
export const plainTitle = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function areTitles({ sections, clauses }: PolicyText): boolean[] {
  const titles = new Set(sections.map(({ title }) => plainTitle(title)));
  return clauses.map(({ kind, text }) => kind === 'heading' || (text.length <= longest && titles.has(plainTitle(text))));
}

/** Whether a clause is a title, or a line of a table of contents, which repeats titles as plain lines. */
export function isTitle(policy: PolicyText, index: number): boolean {
  let are = known.get(policy);
  if (!are) {
    are = areTitles(policy);
    known.set(policy, are);
  }
  return are[index]!;
}
