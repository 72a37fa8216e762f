import { checklistLines, rowsOf, sayCounts } from '../checklist';
import { cited, plain } from '../cite';
import { fill } from '../fill';
import { sayResponse } from '../say';
import { type Lines, list, named, ofNames, orNone, type Section } from './section';

const rightsLines: Lines = (source) => {
  const { card, clauses, words, terms } = source;
  return [
    ...list(card.rights, ({ right }) => terms.rights[right]!.name, source),
    ...cited(sayResponse(card.responseDays, words), card.responseDays, clauses, words),
  ];
};

/** What the reader may ask for, and how soon it is answered. */
export const rights: Section = {
  ...ofNames(
    'rights',
    (card) => card.rights,
    ({ right }, { terms }) => terms.rights[right]!.name,
    ({ card, words }) => sayResponse(card.responseDays, words),
  ),
  lines: rightsLines,
};

const notStatedLines: Lines = ({ card, words, terms, laws }) =>
  card.notStated.map(({ gap, article }) => {
    const law = laws[article];
    const name = terms.checks[gap]!;
    return `- ${plain(law ? fill(words.export.marked, { name, mark: fill(words.notStated.expected, { ...law }) }) : name)}`;
  });

/** What the law expects and was not found. */
export const notStated: Section = {
  id: 'notStated',
  count: ({ card }) => card.notStated.length,
  preview: (source) =>
    named(
      source.card.notStated.map(({ gap }) => source.terms.checks[gap]!),
      source.words.notStated.none,
      source,
    ),
  lines: (source) => orNone(notStatedLines(source), source.words.notStated.none),
};

/** All that the laws ask for. */
export const checklist: Section = {
  id: 'checklist',
  preview: ({ analysis, regions, ...texts }) => sayCounts(rowsOf(analysis.checklist, regions, texts), texts.words),
  lines: ({ analysis, ...texts }) => checklistLines(analysis, texts),
};

const minorsLines: Lines = ({ card, clauses, words }) => {
  const { minors: say } = words;
  if (!card.minors.addressed) return [`- ${say.notAddressed}`];
  const said = [
    card.minors.age === null ? say.addressed : fill(say.under, { age: card.minors.age }),
    card.minors.guardianConsent ? say.guardian : say.noGuardian,
  ];
  return cited(said.join(words.between), card.minors, clauses, words);
};

export const minors: Section = {
  id: 'minors',
  preview: ({ card, words }) => (card.minors.addressed ? words.minors.addressed : words.minors.notAddressed),
  lines: minorsLines,
};

/** Whom to ask. */
export const contact: Section = {
  id: 'contact',
  count: ({ card }) => card.contacts.length,
  preview: ({ card, words }) => card.contacts[0]?.value ?? words.contact.none,
  lines: (source) =>
    orNone(
      list(
        source.card.contacts,
        ({ kind, value }) => fill(source.words.export.said, { name: source.words.contact.kind[kind], said: value }),
        source,
      ),
      source.words.contact.none,
    ),
};
