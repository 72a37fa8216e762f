/** Which names a cell of a table lists. */
import { kindBefore } from '../../language/parties';
import { matchesOf } from '../../text/matches';
import { organisationsIn } from '../spans/organisations';
import { isNoName, namesOf } from './party-names';

interface InCell {
  name: string;
  /** Offset into the cell. */
  at: number;
  /** The word for a kind that its list in brackets stands behind. */
  called: string;
}

/** Longest cell that is read as a list, in characters. */
const longestCell = 160;

/** The names of a Chinese cell, of its list and of the lists in its brackets. */
export function namesOfCell(text: string): InCell[] {
  if (text.length > longestCell || !/[、；]/.test(text)) return [];
  let bare = text;
  const inner: InCell[] = [];
  for (const match of matchesOf(text, /[（(]([^（）()]{1,120})[）)]/g)) {
    const called = text.slice(Math.max(0, match.index - 12), match.index);
    if (kindBefore.test(called)) inner.push(...namesOf(match[1]!).map(({ name, at }) => ({ name, at: match.index + 1 + at, called })));
    bare = bare.slice(0, match.index) + ' '.repeat(match[0].length) + bare.slice(match.index + match[0].length);
  }
  const outer = namesOf(bare).map(({ name, at }) => companyBehind(text, { name: name.split('   ')[0]!.trim(), at }));
  return [...outer, ...inner]
    .map((one) => ({ ...one, name: one.name.replace(/等$/, '') }))
    .filter(({ name }) => name.length >= 2 && name.length <= 40 && !isNoName(name));
}

/** A service with its company in brackets is named by its company. */
function companyBehind(text: string, { name, at }: Pick<InCell, 'name' | 'at'>): InCell {
  const end = at + name.length;
  const aside = /^[（(][^（）()]{2,60}[）)]/.exec(text.slice(end));
  const company = aside && organisationsIn(aside[0], 'zh').find(({ form }) => form === 'full');
  return company ? { name: company.name, at: end + company.start, called: '' } : { name, at, called: '' };
}
