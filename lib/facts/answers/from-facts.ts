import { askedItems, onlyIf } from '../../language/asked';
import type { Evidence, Statement } from '../../model';
import type { Candidate, Facts } from '../kind';
import type { Reading } from '../reading';
import { cueOf } from '../rules';

export type Verdict = 'yes' | 'if' | 'no';

/** Where a fact of the card answers a question. */
const answersBy = (question: string, verdict: Verdict, { evidence }: Pick<Statement, 'evidence'>): Candidate[] =>
  evidence.slice(0, 3).map((proof) => placed(question, verdict, `fact.${question}`, proof));

const placed = (question: string, verdict: Verdict, rule: string, { clause, start, end }: Evidence): Candidate => ({
  of: 'says',
  id: `${question} ${verdict}`,
  clause,
  start,
  end,
  cues: [cueOf(`${rule}.${verdict}`), 'from-fact'],
});

/** Answers that follow from the other fields of the card. */
export const answersFromFacts = (reading: Reading, facts: Facts): Candidate[] =>
  [...ofItems(reading, facts), ...ofParties(facts), ...ofKeeping(facts), ...ofRights(facts)].filter(
    // A heading announces; it says nothing.
    ({ clause }) => reading.clauses[clause]!.kind !== 'heading',
  );

/** What its clause says that the taking depends on. */
const conditionsAt = ({ clauses }: Reading, { clause }: Evidence): string[] => {
  const { lang, text } = clauses[clause]!;
  return Object.entries(onlyIf[lang]).flatMap(([id, pattern]) => (pattern.test(text) ? [`if-${id}`] : []));
};

/** How many of the places depend on something. */
const shareOf = (some: number, all: number): string =>
  some === 0 ? 'never' : some === all ? 'always' : 2 * some < all ? 'seldom' : 'mostly';

/** An item is taken outright, or only on the reader's act or consent, as its clauses say; what is denied is no. */
function ofItems(reading: Reading, { collects, notCollected }: Facts): Candidate[] {
  return Object.entries(askedItems).flatMap(([question, items]) => {
    const proofs = collects.filter(({ item }) => items.includes(item)).flatMap(({ evidence }) => evidence.slice(0, 3));
    const places = proofs.map((proof) => ({ proof, conditions: conditionsAt(reading, proof) }));
    const share = shareOf(places.filter(({ conditions }) => conditions.length > 0).length, places.length);
    return [
      ...places.flatMap(({ proof, conditions }) =>
        (conditions.length > 0 ? (['yes', 'if'] as const) : (['yes'] as const)).map((verdict) => {
          const { cues, ...rest } = placed(question, verdict, 'fact.item', proof);
          return { ...rest, cues: [...cues, ...[...conditions, `if ${share}`].map((cue) => `${cue} ${verdict}`)] };
        }),
      ),
      ...notCollected.filter(({ item }) => items.includes(item)).flatMap((denied) => answersBy(question, 'no', denied)),
    ];
  });
}

/** Those who may get it only by law, by the reader's own act or with the company are no answer to 'who gets it'. */
const notShared = ['authorities', 'public', 'successors', 'other-users', 'complainants'];

function ofParties({ sdks, recipients, purposes, alerts }: Facts): Candidate[] {
  const shared = recipients.filter(({ recipient }) => !notShared.includes(recipient));
  const named = shared.filter((one) => one.named.length);
  const of = (id: string) => recipients.filter(({ recipient }) => recipient === id);
  const certain = sdks.length || named.length ? 'yes' : 'if';
  return [
    ...[...named, ...sdks, ...shared].slice(0, 6).flatMap((one) => answersBy('share', certain, one)),
    ...sdks.slice(0, 6).flatMap((one) => answersBy('sdk-who', 'yes', one)),
    ...(sdks.length ? [] : of('sdk-providers').flatMap((one) => answersBy('sdk-who', 'if', one))),
    ...of('authorities').flatMap((one) => answersBy('police', 'if', one)),
    ...of('successors').flatMap((one) => answersBy('merger', 'yes', one)),
    ...purposes.filter(({ purpose }) => purpose === 'advertising').flatMap((one) => answersBy('ads', 'yes', one)),
    ...of('advertisers').flatMap((one) => answersBy('ads', 'yes', one)),
    ...purposes.filter(({ purpose }) => purpose === 'personalization').flatMap((one) => answersBy('profile', 'yes', one)),
    ...alerts.filter(({ alert }) => alert === 'profiling').flatMap((one) => answersBy('profile', 'yes', one)),
  ];
}

const abroad: Readonly<Record<string, Verdict | undefined>> = { yes: 'yes', 'with-consent': 'if', no: 'no' };
const closes: Readonly<Record<string, Verdict | undefined>> = {
  described: 'yes',
  'contact-only': 'yes',
  'no-account': 'no',
};

function ofKeeping({ storage, retention, closing, alerts, rights }: Facts): Candidate[] {
  // A figure, or an event that the reader can see: until the account goes, or for ever.
  const figures = retention.filter(({ period }) => /^P/.test(period) || ['until-closing', 'permanent'].includes(period));
  const goes = abroad[storage.crossBorder];
  const way = closes[closing.status];
  const where: Verdict | null = storage.location ? (storage.location === 'several' ? 'if' : 'yes') : null;
  return [
    ...(goes ? answersBy('abroad', goes, storage) : []),
    ...(where ? answersBy('where', where, storage) : []),
    ...(figures.length ? figures : retention).slice(0, 4).flatMap((one) => answersBy('how-long', figures.length ? 'yes' : 'if', one)),
    ...(way ? answersBy('close', way, closing) : []),
    // Named among the reader's rights, and no way told. Where closing is spoken of for another reason, nothing is answered.
    ...(way ? [] : rights.filter(({ right }) => right === 'close').flatMap((one) => answersBy('close', 'if', one))),
    ...alerts.filter(({ alert }) => alert === 'retained-after-closing').flatMap((one) => answersBy('after-closing', 'if', one)),
    ...closing.consequences.slice(0, 1).map((proof) => placed('after-closing', 'if', 'fact.consequence', proof)),
  ];
}

function ofRights({ rights, responseDays, contacts, minors }: Facts): Candidate[] {
  const of = (id: string) => rights.filter(({ right }) => right === id);
  return [
    ...of('withdraw').flatMap((one) => answersBy('withdraw', 'yes', one)),
    ...of('opt-out').flatMap((one) => answersBy('opt-out', 'yes', one)),
    ...of('copy').flatMap((one) => answersBy('copy', 'yes', one)),
    ...(responseDays.usual === null && responseDays.max === null ? [] : answersBy('reply', 'yes', responseDays)),
    ...contacts.slice(0, 4).flatMap((one) => answersBy('contact', 'yes', one)),
    ...(minors.guardianConsent ? answersBy('kids', 'if', minors) : []),
  ];
}
