import { dataItems as english } from '../../language/en/data-items';
import { doneItems } from '../../language/en/done-items';
import {
  afterItem,
  betweenItems,
  bodyAfter,
  gettingIt,
  permission,
  permissionList,
  permissionSeparator,
  spelledOut,
  whose,
} from '../../language/item-words';
import { dataItems as chinese } from '../../language/zh/data-items';
import type { Lang, PolicyText, Span } from '../../model';
import { matchesOf } from '../../text/matches';
import { firstWhere } from '../../text/sorted';
import { type LexiconMatch, scan, type Trie, trieOf } from './lexicon';

/** A data item named in the text. Whether it is collected is another question (kinds/collects.ts). */
export interface Item extends Span {
  /** Taxonomy id of the data item. */
  item: string;
  clause: number;
  /** How it is named: by an everyday word that company makes an item, or by the name of a whole class. */
  manner?: 'weak' | 'vague';
}

let trie: Trie | undefined;
/** One trie for both languages: Chinese policies name items in English and the other way round. */
const known = (): Trie => (trie ??= trieOf([chinese, english, doneItems]));

/** Everything that may name a data item in the text, in reading order. */
export function findItems(policy: PolicyText): { items: Item[]; looseItems: Item[] } {
  const items: Item[] = [];
  const looseItems: Item[] = [];
  policy.clauses.forEach(({ text, start: base }, clause) => {
    const found = formsIn(text);
    found.forEach((form, i) => {
      const loose = form.weak && !inCompany(text, found, i);
      const at = { clause, start: base + form.start, end: base + form.end };
      for (const item of form.ids)
        if (loose) looseItems.push({ item, ...at });
        else items.push({ item, ...at, ...manner(form) });
    });
  });
  return { items, looseItems };
}

/** The forms of a text, but for those that open the name of a body: 'the pension' in 'the pension office'. */
const formsIn = (text: string): LexiconMatch[] =>
  scan(known(), text).filter(({ end }) => !bodyAfter.test(text.slice(end, end + longestBody)));
/** Characters in which such a name ends. */
const longestBody = 8;

/** Taxonomy ids of all that a string may name, everyday words too. */
export const namedIn = (text: string): Set<string> => new Set(formsIn(text).flatMap(({ ids }) => ids));

/** Every data item named in a string (a clause, a table cell), in reading order; offsets into the string. */
export function itemsIn(text: string, _lang: Lang): Omit<Item, 'clause'>[] {
  const found = withPermissions(text, formsIn(text));
  return found.flatMap((form, i) =>
    form.weak && !inCompany(text, found, i) ? [] : form.ids.map((item) => ({ item, start: form.start, end: form.end, ...manner(form) })),
  );
}

/**
 * The forms found, where each member of a list of permissions is read as the permission that it is. Of a sentence alone: over the whole
 * text permissions are a field of their own, and say by themselves what they open (lib/facts/kinds/permissions).
 */
function withPermissions(text: string, found: LexiconMatch[]): LexiconMatch[] {
  if (!text.includes(permission)) return found;
  const named = matchesOf(text, permissionList).flatMap(({ index, groups }) => {
    let at = index;
    return groups!.members!.split(permissionSeparator).flatMap((member) => {
      const start = at;
      at += member.length;
      const last = scan(known(), member + permission).at(-1);
      return last?.ids.length && last.end === member.length + permission.length && last.start < member.length
        ? [{ ...last, start: start + last.start, end: start + member.length, weak: false }]
        : [];
    });
  });
  const others = found.filter(({ start, end }) => !named.some((one) => start < one.end && one.start < end));
  return [...others, ...named].sort((a, b) => a.start - b.start);
}

const manner = ({ weak, vague }: LexiconMatch): Pick<Item, 'manner'> => (vague ? { manner: 'vague' } : weak ? { manner: 'weak' } : {});

/** An everyday word names an item where it stands in a list with others, under 'your', after a verb of getting, or as 'the … information'. */
function inCompany(text: string, found: LexiconMatch[], index: number): boolean {
  const { start, end } = found[index]!;
  const after = text.slice(end, end + 16);
  const before = text.slice(Math.max(0, start - 16), start);
  if (afterItem.test(after) || whose.test(before) || gettingIt.test(before)) return true;
  const next = found[index + 1];
  const previous = found[index - 1];
  const joins = (from: number, to: number) => to - from <= 8 && (to === from || betweenItems.test(text.slice(from, to)));
  return Boolean((next?.ids.length && joins(end, next.start)) || (previous?.ids.length && joins(previous.end, start)));
}

/** Whether the members of the class that is named follow at once: in brackets, after a colon, or after 'such as'. */
export function isSpelledOut({ text, items }: { text: string; items: readonly Item[] }, index: number): boolean {
  const { clause, end } = items[index]!;
  const next = items[index + 1];
  return Boolean(next && next.clause === clause && next.start - end < 16 && spelledOut.test(text.slice(end, next.start + 1)));
}

/** The items that begin in a stretch of the text. */
export function itemsWithin({ items }: { items: readonly Item[] }, { start, end }: Span): Item[] {
  const from = firstWhere(items, (item) => item.start >= start);
  let to = from;
  while (to < items.length && items[to]!.start < end) to++;
  return items.slice(from, to);
}

/** Clauses after a service's name in which its own words for what it gets are looked for. */
const farthest = 20;

/**
 * The first place of each item named in a clause and those soon after it, but for where it is denied: what a service gets is proved by the
 * words for it, not by its name.
 */
export function namedAfter({ items }: { items: readonly Item[] }, clause: number, isDenied: (item: Item) => boolean): Map<string, Item> {
  const named = new Map<string, Item>();
  for (let i = firstWhere(items, (item) => item.clause >= clause); i < items.length && items[i]!.clause < clause + farthest; i++)
    if (!named.has(items[i]!.item) && !isDenied(items[i]!)) named.set(items[i]!.item, items[i]!);
  return named;
}
