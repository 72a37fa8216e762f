/** What class those are of who are named in Chinese as getting something, and which names a cell of a table lists. */
import { aroundListed, nameSeparator, noName } from '../../language/parties';
import { noProperName, roleActs, roleNames, roles } from '../../language/zh/handing';
import { matchesOf } from '../../text/matches';
import { matchRule } from '../rules';

const first = (rules: typeof roles, text: string): string | undefined => rules.find((rule) => matchRule(rule, text))?.value;

/** The class of a party by its name, by the word for what it is in brackets or in its list, by what it is said to do. */
export const partyClass = (name: string, called: string, does: string): string | undefined =>
  first(roleNames, name) ?? first(roles, called) ?? first(roleActs, does);

interface InCell {
  name: string;
  /** Offset into the cell. */
  at: number;
  /** What it is called: the word for a kind that its list in brackets stands behind, or that stands in brackets behind it. */
  called: string;
}

/** The names of a list, each with its place in it. */
function listed(list: string): Omit<InCell, 'called'>[] {
  let at = 0;
  return list.split(nameSeparator).flatMap((part, i) => {
    const from = at;
    at += part.length;
    if (i % 2) return [];
    const name = part.replace(aroundListed, '').trim().replace(/等$/, '');
    return name ? [{ name, at: from + Math.max(0, part.indexOf(name)) }] : [];
  });
}

/** Longest cell that is read as a list, in characters. */
const longestCell = 160;

/** The names of a Chinese cell, of its list and of the lists in its brackets. */
export function namesOfCell(text: string): InCell[] {
  if (text.length > longestCell || !/[、；]/.test(text)) return [];
  let bare = text;
  const inner: InCell[] = [];
  for (const match of matchesOf(text, /[（(]([^（）()]{1,120})[）)]/g)) {
    const kind = text.slice(Math.max(0, match.index - 12), match.index);
    if (first(roles, kind)) inner.push(...listed(match[1]!).map((one) => ({ ...one, at: match.index + 1 + one.at, called: kind })));
    bare = bare.slice(0, match.index) + ' '.repeat(match[0].length) + bare.slice(match.index + match[0].length);
  }
  const outer = listed(bare).map(({ name, at }) => ({ name: name.split('   ')[0]!, at, called: '' }));
  return [...outer, ...inner].filter(({ name }) => name.length >= 2 && name.length <= 40 && !noName.test(name) && !noProperName.test(name));
}
