import type { PolicyText } from '../model';
import { once, onceAClause } from './once';

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

/** Longest title of a paragraph, in characters: longer is a sentence of its own. */
const longestTitle = 40;
const [endsSentence, endsLabel] = [/[.;,!?。；，]\s*$/, /[.:。：]\s*$/];
const label = /^[^.:;。：；|]{2,30}[:：](?= )/;

/**
 * What stands as a title over a clause: the heading above it, a short line above its paragraph that was not told for one, and the few words
 * that open the paragraph or the clause: 'How long. …', 'Kept: …'.
 */
export const titlesOver = onceAClause((policy: PolicyText, index): string[] => {
  const { clauses } = policy;
  const { trail, text, block } = clauses[index]!;
  let first = index;
  while (clauses[first - 1]?.block === block) first--;
  const [opening, above] = [clauses[first]!, clauses[first - 1]];
  const isAloneAbove = above && clauses[first - 2]?.block !== above.block && above.text.length <= longestTitle;
  return [
    ...trail.slice(-1),
    ...(isAloneAbove && above.kind !== 'item' && !endsSentence.test(above.text) ? [above.text] : []),
    ...(first < index && opening.text.length <= longestTitle && endsLabel.test(opening.text) ? [opening.text.replace(endsLabel, '')] : []),
    ...(label.exec(text) ?? []).map((found) => found.replace(endsLabel, '')),
  ];
});
