import { getsLittle } from '../../language/en/receiving';
import { recipientRules as en } from '../../language/en/recipients';
import {
  anyGiving,
  builtIn,
  bySdkPurpose,
  givers,
  givesNothing,
  givingCases,
  givingTitle,
  handings,
  handsOver,
  notGiving,
  onlyNamed,
  toUs,
} from '../../language/parties';
import type { Rule, RulesByLanguage } from '../../language/shapes';
import { recipientRules as zh } from '../../language/zh/recipients';
import type { Evidence, Handing, Recipient } from '../../model';
import { endsInColon } from '../../text/ends';
import { cuesAround } from '../cues';
import { type Answers, type Candidate, type Earlier, type Kind, saidOf, type Weighed, type WeighedCandidate } from '../kind';
import { leadOf } from '../lists';
import { proofs, quotePhrase, quoteSpan } from '../quote';
import type { Reading } from '../reading';
import { inGivingPart } from '../relations/giving-parts';
import { partyCandidates, partyOf } from '../relations/parties';
import { givenTo, receivingCues } from '../relations/receiving';
import { candidatesIn, ruleCandidates, ruleOf } from '../rules';
import { everyAside } from '../spans/asides';
import { notDoneAt } from '../spans/denials';
import { nameKey } from '../spans/names';

/** Proof beyond the first three places adds nothing for the reader. */
const mostEvidence = 3;

/** A lead-in reaches this many clauses at most, and only short ones. */
const longestList = 12;
const longestItem = 40;

/** Who may get information: by sharing, entrusting, transfer or disclosure; SDKs by what they are said to be for. */
export const recipients: Kind<'recipients'> = {
  field: 'recipients',
  // What is to come one day is always told as imagined.
  ignores: ({ id }) => (id === 'successors' ? [] : everyAside),
  candidates: (reading, earlier) => {
    const { about } = earlier.facts;
    const own = [about.service.value, about.operator.value].filter((name) => name !== null);
    const gets = [...ruleCandidates('gets', reading, { zh, en }), ...listed(reading)];
    const named = partyCandidates(reading, earlier, classesByClause(gets));
    const all = [...gets, ...belowTitle(reading, gets), ...bySdks(reading, earlier.facts), ...named];
    return withoutDenied(
      reading,
      all.filter((one) => !isGiver(reading, one, own)),
    );
  },
  cues: (reading, { of, id, cues, clause, start, end }) => {
    if (cues.includes('by-sdk')) return [];
    const around = cuesAround(reading, clause, { start, end });
    // The last name of a list is one of it no less than the first.
    if (of === 'named') return around.filter((cue) => !goesOn.test(cue));
    const given = givesAt(reading, clause) ? [] : ['gives nowhere', `gives nowhere ${id}`];
    const received = receivingCues(reading, { id, clause, start, end });
    return [...around, ...given, ...received, ...(isDeniedBelow(reading, clause) ? ['denied-below'] : [])];
  },
  state,
  none: [],
};

/** They give it to the service: 'partners may share it with us' tells of no recipient. */
function isGiver({ clauses }: Reading, { clause, start, end }: Candidate, own: readonly string[]): boolean {
  const { text, start: base, lang } = clauses[clause]!;
  const { behind, before } = givers[lang];
  if (before?.test(text.slice(Math.max(0, start - base - farthestGiver), start - base))) return true;
  const whom = behind.exec(text.slice(end - base))?.groups?.whom;
  return !!whom && (toUs.test(whom) || own.includes(whom));
}
/** Characters before a giver in which it is told that it gives. */
const farthestGiver = 80;

/** Without those to whom something is said not to be given, or of whom nothing is said to be built in; a denial with exceptions is weighed. */
function withoutDenied({ denials }: Reading, candidates: Candidate[]): Candidate[] {
  const deniedAt = notDoneAt(denials, ['giving', 'integrating']);
  return candidates.flatMap((candidate) => {
    const [denial] = deniedAt(candidate.clause, candidate.end - 1);
    if (denial) return denial.but ? [{ ...candidate, cues: [...candidate.cues, 'denied giving but'] }] : [];
    return [candidate];
  });
}

const goesOn = /^(?:en )?[ab]-list$/;

/** A title whose own sentence says that nothing is given: 'Sharing with third parties. We do not share …'. */
const isDeniedBelow = ({ clauses }: Reading, index: number): boolean =>
  clauses[index]!.kind === 'heading' && clauses[index + 1]?.kind === 'sentence' && givesNothing.test(clauses[index + 1]!.text);

/** Something is given there, by its own words, by those of the line that announces its list, or by a title. */
function givesAt(reading: Reading, index: number): boolean {
  const { clauses } = reading;
  const { text, trail, lang } = clauses[index]!;
  if (inGivingPart(reading)[index]) return true;
  if (lang !== 'en' || anyGiving.test(text) || trail.some((title) => handsOver.test(title) || givingTitle.test(title))) return true;
  return anyGiving.test(leadOf(clauses, index)?.text ?? '');
}

/** Rules that ask for giving beside their words, without it. */
const withoutGiving = (rules: readonly Rule[]): Rule[] => rules.filter((rule) => rule.with).map((rule) => ({ ...rule, with: undefined }));
const bare: RulesByLanguage = { zh: withoutGiving(zh), en: withoutGiving(en) };

/** Rules in the items of a list whose lead-in says that information is given: the items themselves have no verb. */
function listed(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  let left = 0;
  reading.clauses.forEach((clause, index) => {
    const { text, kind } = clause;
    if (kind === 'heading') left = givingTitle.test(text) ? longestList : 0;
    else if (endsInColon(text)) left = handsOver.test(text) && (givingCases.test(text) || !notGiving.test(text)) ? longestList : 0;
    else if (left-- > 0 && text.length <= longestItem) {
      for (const candidate of candidatesIn('gets', reading, bare, index))
        found.push({ ...candidate, cues: [...candidate.cues, 'in-list'] });
    }
  });
  return found;
}

/** Rules in sentences below a title on giving: there they need no verb of their own. */
function belowTitle(reading: Reading, ruled: readonly Candidate[]): Candidate[] {
  const known = new Set(ruled.map(({ clause, id }) => `${clause} ${id}`));
  return reading.clauses.flatMap((clause, index) => {
    const { kind, text, lang } = clause;
    if (kind === 'heading' || kind === 'row' || (lang === 'zh' && text.length <= longestItem) || !inGivingPart(reading)[index]) return [];
    return candidatesIn('gets', reading, bare, index)
      .filter(({ id }) => !known.has(`${index} ${id}`))
      .map((found) => ({ ...found, cues: [...found.cues, 'below-title'] }));
  });
}

/** Who has an SDK built in gets information, and what the SDK is for tells the class. */
function bySdks({ clauses }: Reading, { sdks }: Earlier['facts']): Candidate[] {
  return sdks.flatMap(({ name, purpose, evidence }) => {
    const said = `${name} ${purpose ?? ''}`;
    const classes = ['sdk-providers', ...bySdkPurpose.filter((one) => one.purpose.test(said)).map(({ recipient }) => recipient)];
    // Where its data are listed, a service need not be named: that shows nothing of it.
    const named = evidence.filter(({ clause }, i) => i === 0 || clauses[clause]!.text.includes(name));
    return named.flatMap(({ clause, start, end }) => {
      const { text } = clauses[clause]!;
      const how = onlyNamed.test(text) ? ['by-sdk only-named'] : builtIn.test(text) && text.includes(name) ? ['by-sdk shown'] : [];
      return classes.map((id) => ({ of: 'gets', id, clause, start, end, cues: ['by-sdk', `by-sdk ${id}`, ...how] }));
    });
  });
}

function state(answers: Answers, reading: Reading): Recipient[] {
  const found = new Map(saidOf(answers, 'gets').map((one) => [one.id, recipientOf(reading, one)]));
  for (const one of withoutParts(saidOf(answers, 'named'))) {
    const { recipient, name } = partyOf(one.id);
    const proof = quoteSpan(reading, one.places[0]!, 'recipient.named');
    const entry = found.get(recipient) ?? { recipient, named: [], how: ['share'], evidence: [], confidence: one.confidence };
    found.set(recipient, { ...entry, named: [...entry.named, name], evidence: [...entry.evidence, proof].slice(0, mostEvidence) });
  }
  return [...found.values()];
}

/** A part of a longer name of the same class is that name again. */
function withoutParts(named: Weighed[]): Weighed[] {
  const keys = named.map(({ id }) => ({ ...partyOf(id), key: nameKey(partyOf(id).name) }));
  return named.filter((_, i) => {
    const { recipient, key } = keys[i]!;
    return !keys.some((other, j) => j !== i && other.recipient === recipient && other.key.includes(key) && (other.key !== key || j < i));
  });
}

/** Least that a place that shows a giving weighs to be quoted before a heavier one that does not. */
const plain = 0.4;

/** Where something is given in one place, and linked to, got or protected in another, the first is what is quoted. */
function saidToGet(places: WeighedCandidate[]): WeighedCandidate[] {
  const unspoiled = places.filter(({ cues }) => !cues.some((cue) => getsLittle.has(cue)));
  const shown = unspoiled.filter(({ cues, probability }) => probability >= plain && cues.includes(handed));
  return [shown, unspoiled].find((some) => some.length) ?? places;
}
const handed = 'who-handed';

const recipientOf = (reading: Reading, { id, confidence, places }: Weighed): Recipient => ({
  recipient: id,
  named: [],
  how: [...new Set(places.map(({ clause }) => howOf(reading, clause)))],
  confidence,
  evidence: proofs(saidToGet(places), mostEvidence).map((place) => quoteGiving(reading, place)),
});

/** Who gets it with the words that give, as much as a quote has room for. */
function quoteGiving(reading: Reading, place: WeighedCandidate): Evidence {
  const rule = ruleOf(place, 'recipient.sdk');
  const { start, end } = givenTo(reading, place);
  const base = reading.clauses[place.clause]!.start;
  return start === place.start
    ? quoteSpan(reading, place, rule)
    : quotePhrase(reading, place.clause, start - base, end - base, rule, longestGiving);
}
/** Longest quote of who gets something and what gives it, in characters. */
const longestGiving = 160;

/** The classes that the rules found in each clause. */
function classesByClause(gets: Candidate[]): Map<number, string[]> {
  const classes = new Map<number, string[]>();
  for (const { id, clause } of gets) classes.set(clause, [...(classes.get(clause) ?? []), id]);
  return classes;
}

const howOf = ({ clauses }: Reading, clause: number): Handing =>
  handings.find(([, pattern]) => pattern.test(clauses[clause]!.text))?.[0] ?? 'share';
