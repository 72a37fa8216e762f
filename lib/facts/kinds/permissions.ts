import { androidPermissions } from '../../language/android-permissions';
import { askingFor, belowPermissions, outright } from '../../language/cue-groups';
import { deniedPermission as deniedEnglish, permissions as english, ofPermission } from '../../language/en/permissions';
import { afterEntry, androidName, listsPermissions, namesPermission, partAfter, partBefore } from '../../language/permission-words';
import { permissions as chinese, deniedAfter, deniedBefore, deniedPermission as deniedChinese } from '../../language/zh/permissions';
import { cuesAround } from '../cues';
import type { Candidate, Kind, WeighedCandidate } from '../kind';
import { around, proofs } from '../quote';
import type { Reading } from '../reading';
import { everyAside } from '../spans/asides';
import { type LexiconMatch, scan, type Trie, trieOf } from '../spans/lexicon';

let trie: Trie | undefined;
const denials = { zh: deniedChinese, en: deniedEnglish };

/** Device permissions that may be asked for. */
export const permissions: Kind<'permissions'> = {
  field: 'permissions',
  ignores: () => everyAside,
  candidates,
  cues: (reading, candidate) => {
    const cues = cuesAround(reading, candidate.clause, candidate);
    const said = outright.some((cue) => cues.includes(cue) || candidate.cues.includes(cue));
    const asked = askingFor.some((cue) => cues.includes(cue));
    const listed =
      candidate.cues.includes('opens-entry') && belowPermissions.some((cue) => cues.includes(cue)) ? ['entry-below-title'] : [];
    return [
      ...cues,
      ...listed,
      // The row of a service lists what it gets.
      ...(!said && !asked && cues.includes('kind-row') && cues.includes('sdk') ? ['in-row-of-service'] : []),
      ...(said
        ? ['said-to-be-permission']
        : asked
          ? ['only-asked', `only-asked ${candidate.id}`]
          : ['not-asked', `not-asked ${candidate.id}`]),
    ];
  },
  state: (answers, reading) =>
    answers
      .filter(({ said }) => said)
      .map(({ id, confidence, places }) => ({
        permission: id,
        confidence,
        evidence: proofs(askedOf(places).length ? askedOf(places) : places, 2).map((place) => around(reading, place)),
      })),
  none: [],
};

/** Those of which the text says that a permission is asked for: where nothing does, a word is of what is got with another one. */
const askedOf = (places: readonly WeighedCandidate[]): WeighedCandidate[] =>
  places.filter(({ cues }) => cues.includes('android-name') || !cues.includes('not-asked'));

/** Of what a clause that names a permission speaks: of the reader's device, of what is inferred without one. */
const placesOf = (text: string): string[] => ofPermission.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id);

/** Characters after a permission in which its sentence may say that it is not asked for. */
const sentence = 60;

/** Whether the words right before a permission, or those after it in its sentence, deny it. */
const isDeniedBeside = (text: string, start: number, end: number): boolean =>
  deniedBefore.test(text.slice(Math.max(0, start - before), start)) || deniedAfter.test(text.slice(end, end + sentence));
/** Characters before a permission that may deny it. */
const before = 16;

const says = (cues: readonly string[], any: readonly string[]): boolean => any.some((cue) => cues.includes(cue));

const isPart = (text: string, start: number, end: number): boolean =>
  partBefore.test(text.slice(Math.max(0, start - before), start)) && partAfter.test(text.slice(end, end + before));

/** Every place that may name a permission. */
function candidates(reading: Reading): Candidate[] {
  trie ??= trieOf([chinese, english, androidPermissions]);
  const { deniedAt } = reading;
  return reading.clauses.flatMap(({ text, start: base, kind, lang }, clause) => {
    const denied = denials[lang].exec(text);
    const isDenied = (at: number) =>
      deniedAt(clause, base + at).some(({ of }) => of === 'getting' || of === 'holding') ||
      (denied !== null && at > denied.index && !/[。；;]/.test(text.slice(denied.index, at)));
    // An everyday word is the name of a permission where it stands by itself and what is around it speaks of permissions.
    const isMeant = ({ weak, start, end }: LexiconMatch) =>
      !weak || (isPart(text, start, end) && says(cuesAround(reading, clause, { start: base + start, end: base + end }), outright));
    const named = scan(trie!, text).filter(
      (one) => one.ids.length && !isDenied(one.start) && !(lang === 'zh' && isDeniedBeside(text, one.start, one.end)) && isMeant(one),
    );
    const company = named.length > 2 ? 'many' : named.length === 1 ? 'alone' : 'few';
    return named.flatMap(({ ids, start, end }) => {
      const word = text.slice(start, end);
      const cues = [company];
      if (namesPermission.test(word)) cues.push('named-permission');
      if (listsPermissions.test(text.slice(end, end + 60))) cues.push('a-permission-list');
      if (androidName.test(word)) cues.push('android-name');
      if (start < 6) cues.push('opens');
      if (start < 6 && afterEntry.test(text.slice(end, end + 8))) cues.push('opens-entry');
      if (kind === 'row' && start < 12) cues.push('opens-row');
      if (lang === 'en') cues.push(...placesOf(text));
      return ids.map((id) => ({
        of: 'asked',
        id,
        clause,
        start: base + start,
        end: base + end,
        cues: lang === 'en' ? [...cues, `form ${word.toLowerCase()}`] : cues,
      }));
    });
  });
}
