import { sayOf } from '../collected';
import { fill } from '../fill';
import { grouped, sensitiveOf } from '../groups';
import { basisOf, lawOf } from '../law';
import { isSensitive } from '../taxonomy';
import { type Lines, list, ofNames, orNone, type Section } from './section';

const collectsLines: Lines = (source) => {
  const { card, words, terms } = source;
  const nameOf = (item: string): string => {
    const { name } = terms.items[item]!;
    const basis = basisOf(item, lawOf(source.regions));
    if (!isSensitive(item)) return name;
    const mark = basis ? fill(words.collects.sensitiveBy, { list: terms.bases[basis]!.short }) : words.collects.sensitive;
    return fill(words.export.marked, { name, mark });
  };
  return grouped(card.collects).flatMap((group) => [
    `### ${terms.groups[group.id]}`,
    '',
    ...list(group.items, (said) => [nameOf(said.item), ...sayOf(said, words, terms)].join(' · '), source),
  ]);
};

const deniedLines: Lines = (source) => {
  const { card, words, terms } = source;
  if (card.notCollected.length === 0) return [];
  return [`### ${words.collects.notCollected}`, '', ...list(card.notCollected, ({ item }) => terms.items[item]!.name, source)];
};

/** What is collected, and what is said not to be. */
export const collects: Section = {
  id: 'collects',
  count: ({ card }) => card.collects.length,
  preview: ({ card, words, terms }) => {
    const sensitive = sensitiveOf(card.collects);
    if (card.collects.length === 0) return words.collects.none;
    if (sensitive.length > 0)
      return fill(words.collects.sensitiveList, { items: sensitive.map(({ item }) => terms.items[item]!.name).join(words.listed) });
    return grouped(card.collects)
      .map((group) => fill(words.collects.groupCount, { group: terms.groups[group.id]!, n: group.items.length }))
      .join(words.listed);
  },
  lines: (source) => [...orNone(collectsLines(source), source.words.collects.none), ...deniedLines(source)],
};

/** What it is collected for. */
export const purposes = ofNames(
  'purposes',
  (card) => card.purposes,
  ({ purpose }, { terms }) => terms.purposes[purpose]!.name,
  ({ words }) => words.purposes.none,
);

/** What the device is asked for. */
export const permissions = ofNames(
  'permissions',
  (card) => card.permissions,
  ({ permission }, { terms }) => terms.permissions[permission]!.name,
  ({ words }) => words.permissions.none,
);
