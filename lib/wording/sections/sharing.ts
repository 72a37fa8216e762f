import { fill } from '../fill';
import { viewRecipients } from '../recipients';
import { viewSdks } from '../sdks';
import { type Lines, list, named, ofNames, orNone, type Section } from './section';

const sdksLines: Lines = (source) => {
  const { words, terms } = source;
  const { sdks: say } = words;
  return list(
    source.card.sdks,
    ({ name, vendor, data, purpose, policyUrl, pageLink }) => {
      const gets = data.map((id) => terms.items[id]!.name).join(words.listed);
      return [
        name,
        vendor ?? say.noVendor,
        gets ? fill(words.export.said, { name: say.gets, said: gets }) : say.getsNothing,
        purpose ? fill(words.export.said, { name: say.why, said: purpose }) : say.noPurpose,
        fill(words.export.said, { name: say.policy, said: policyUrl ?? pageLink ?? say.noPolicy }),
      ].join(' · ');
    },
    source,
  );
};

/** Code of others that is built in. */
export const sdks: Section = {
  id: 'sdks',
  count: ({ card }) => viewSdks(card.sdks).length,
  preview: (source) =>
    named(
      viewSdks(source.card.sdks).map(({ names }) => names[0]!),
      source.words.sdks.none,
      source,
    ),
  lines: (source) => orNone(sdksLines(source), source.words.sdks.none),
};

const sharingLines: Lines = (source) => {
  const { words, terms } = source;
  return list(
    viewRecipients(source.card, source.clauses),
    ({ recipient, how, names, unnamed }) => {
      const { name } = terms.recipients[recipient]!;
      const hows = how.map((one) => words.sharing.how[one]).join(words.listed);
      const who = names.length > 0 ? fill(words.sharing.named, { names: names.join(words.listed) }) : unnamed ? words.sharing.unnamed : '';
      return [hows ? fill(words.export.marked, { name, mark: hows }) : name, who].filter(Boolean).join(' · ');
    },
    source,
  );
};

/** Who gets it. */
export const sharing: Section = {
  ...ofNames(
    'sharing',
    (card) => card.recipients,
    ({ recipient }, { terms }) => terms.recipients[recipient]!.name,
    ({ words }) => words.sharing.none,
  ),
  lines: (source) => orNone(sharingLines(source), source.words.sharing.none),
};

/** Other documents that hold a part of the policy. */
export const doors: Section = {
  id: 'doors',
  isShown: (analysis) => analysis.doors.length > 0,
  count: (analysis) => analysis.doors.length,
  preview: ({ analysis, words }) => analysis.doors.map(({ title }) => title).join(words.listed),
  lines: () => [],
};
