/** Every kind of fact that is kept and compared: how it is read off the card, and how two policies' are told apart. */
import { itemsIn } from '../facts/spans/items';
import { answering, beforeReceiver, closed, deletes, deletion, kept, narrower } from '../language/changed-words';
import type { Card, Evidence, Retention, Statement } from '../model';
import { languageOf } from '../text/language';
import { periodsIn } from '../text/quantities';
import { viewSdks } from '../wording/sdks';
import { bare as bareLetters } from './alike';
import type { FoundChange, KindOfFact, Quoted, Sentences } from './kind';
import { deniesOther, wordsIn } from './words';

const bare = (text: string): string => bareLetters(text.normalize('NFKC'));
/** A value with its proof, none where nothing is said. */
const single = (value: string | number | null, said: Statement): FoundChange[] =>
  value === null ? [] : [{ id: '', value: String(value), said }];
const named = <T extends Statement>(all: T[], id: (one: T) => string): FoundChange[] => all.map((said) => ({ id: id(said), said }));
const passages = (all: Evidence[], { confidence }: Statement): FoundChange[] =>
  all.map((evidence) => ({ id: bare(evidence.quote), said: { evidence: [evidence], confidence } }));

/** A statement with the part of its proof that some rules found, all of it where they found none. */
function only(said: Statement, by: (rule: string) => boolean): Statement {
  const evidence = said.evidence.filter(({ rule }) => by(rule));
  return evidence.length > 0 ? { ...said, evidence } : said;
}

const sdkId = (names: string[], registry: { id: string } | null): string => registry?.id ?? bare(names[0]!).replace('sdk', '');

const scoped = (said: Retention): FoundChange => ({ id: bare(said.scope), value: said.period, name: said.scope, said });

/** Whether what is quoted of a period says by when something is deleted, and not how long it is kept. */
const isDeadline = ({ period, evidence }: Retention, sentenceOf: Sentences): boolean =>
  /^P\d/.test(period) &&
  evidence.length > 0 &&
  evidence.every((proof) => {
    const sentence = sentenceOf(proof);
    const lang = languageOf(sentence);
    return deletion[lang].test(sentence) && !kept[lang].test(sentence);
  });

type SaysOther = (sentence: string) => boolean;

/** A time in days with the proof that names it, none where all of that is of something else. */
function timed(
  said: Statement,
  days: number | null,
  counted: boolean | undefined,
  sentenceOf: Sentences,
  isOther: SaysOther,
): FoundChange[] {
  if (days === null) return [];
  const proofs = said.evidence.map((proof) => ({ proof, sentence: sentenceOf(proof) }));
  const naming = proofs.filter(({ sentence }) => periodsIn(sentence, languageOf(sentence)).some((period) => period.days === days));
  if (naming.length > 0 && naming.every(({ sentence }) => isOther(sentence))) return [];
  const evidence = (naming.length > 0 ? naming : proofs).map(({ proof }) => proof);
  return single(`${days}${counted ? ' working' : ''}`, { ...said, evidence });
}

/** How soon requests are answered. */
const answered = ({ responseDays: said }: Card, sentenceOf: Sentences): FoundChange[] =>
  timed(said, said.max ?? said.usual, said.workingDays, sentenceOf, (sentence) => {
    const lang = languageOf(sentence);
    return deletes[lang].test(sentence) && !answering[lang].test(sentence);
  });

/** Whether what names an item stands for somebody to whom something is given: an employer is no information on one. */
function isReceiver(id: string, { text, from, to }: Quoted): boolean {
  const lang = languageOf(text);
  const naming = itemsIn(text, lang).filter(({ item, start, end }) => item === id && start < to && from < end);
  return naming.length > 0 && naming.every(({ start }) => beforeReceiver[lang].test(text.slice(0, start)));
}

/** Questions that ask who, where, how and how long: what is told of them is no yes or no. */
const open: readonly string[] = ['sdk-who', 'where', 'how-long', 'close', 'reply', 'contact'];

/** Questions whose answer is told even where the later text alone has it. */
const sold = ['sell'];

const ofSdk: readonly ('sdk' | 'sdk-data')[] = ['sdk', 'sdk-data'];

export const kinds = {
  service: { of: 'about', way: 'value', asWritten: true, find: ({ about }) => single(about.service.value, about.service) },
  operator: { of: 'about', way: 'value', asWritten: true, find: ({ about }) => single(about.operator.value, about.operator) },
  effective: { of: 'about', way: 'value', asWritten: true, find: ({ about }) => single(about.effective.value, about.effective) },
  updated: { of: 'about', way: 'value', asWritten: true, find: ({ about }) => single(about.updated.value, about.updated) },
  collects: {
    of: 'collects',
    way: 'set',
    byWords: true,
    byItem: true,
    narrower,
    sameAs: 'permission',
    isOther: isReceiver,
    find: ({ collects }) => named(collects, ({ item }) => item),
  },
  choice: {
    of: 'collects',
    way: 'value',
    within: 'collects',
    bothSay: true,
    find: ({ collects }) =>
      collects.flatMap((said) => (said.optional === null ? [] : [{ id: said.item, value: said.optional ? 'optional' : 'required', said }])),
  },
  denial: {
    of: 'notCollected',
    way: 'set',
    byWords: true,
    // A promise not to take what both texts take is one of some use, or of some place: its words tell that.
    unlessBoth: 'collects',
    isOther: (_, { text }) => deniesOther(wordsIn(text)),
    find: ({ notCollected }) => named(notCollected, ({ item }) => item),
  },
  permission: {
    of: 'permissions',
    way: 'set',
    gives: true,
    byWords: true,
    find: ({ permissions }) => named(permissions, ({ permission }) => permission),
  },
  purpose: {
    of: 'purposes',
    way: 'set',
    byWords: true,
    ofMany: true,
    after: ['sdk', 'sdk-data', 'recipient', 'collects'],
    find: ({ purposes }) => named(purposes, ({ purpose }) => purpose),
  },
  sdk: {
    of: 'sdks',
    way: 'set',
    gives: true,
    byName: true,
    find: ({ sdks }) =>
      viewSdks(sdks, 'text').map(({ names, registry, evidence, confidence }) => ({
        ...{ id: sdkId(names, registry), name: names[0]! },
        said: { evidence, confidence },
      })),
  },
  'sdk-data': {
    of: 'sdks',
    way: 'set',
    gives: true,
    within: 'sdk',
    ofOwner: true,
    find: ({ sdks }) =>
      viewSdks(sdks, 'text').flatMap(({ names, registry, data, evidence, confidence }) =>
        data.map((item) => ({ id: `${sdkId(names, registry)}/${item}`, name: names[0]!, said: { evidence, confidence } })),
      ),
  },
  recipient: {
    of: 'recipients',
    way: 'set',
    gives: true,
    byWords: true,
    ofMany: true,
    after: ofSdk,
    find: ({ recipients }) => named(recipients, ({ recipient }) => recipient),
  },
  'recipient-name': {
    of: 'recipients',
    way: 'set',
    gives: true,
    within: 'recipient',
    after: ofSdk,
    byName: true,
    find: ({ recipients }) =>
      recipients.flatMap((said) => said.named.map((name) => ({ id: `${said.recipient}/${bare(name)}`, name, said }))),
  },
  retention: {
    of: 'retention',
    way: 'value',
    alike: 'one',
    inSentence: true,
    find: ({ retention }, sentenceOf) => retention.filter((said) => !isDeadline(said, sentenceOf)).map(scoped),
  },
  /** By when something is deleted: how long it is kept before that is another thing. */
  erasure: {
    of: 'retention',
    way: 'value',
    alike: 'one',
    inSentence: true,
    find: ({ retention }, sentenceOf) => retention.filter((said) => isDeadline(said, sentenceOf)).map(scoped),
  },
  location: {
    of: 'storage',
    way: 'value',
    inSentence: true,
    after: ['abroad'],
    find: ({ storage }) =>
      single(
        storage.location,
        only(storage, (rule) => !rule.includes('abroad')),
      ),
  },
  abroad: {
    of: 'storage',
    way: 'value',
    gives: true,
    inSentence: true,
    find: ({ storage }) =>
      single(
        storage.crossBorder === 'unstated' ? null : storage.crossBorder,
        only(storage, (rule) => rule.includes('abroad')),
      ),
  },
  closing: { of: 'closing', way: 'value', find: ({ closing }) => single(closing.status, closing) },
  'closing-path': {
    of: 'closing',
    way: 'value',
    asWritten: true,
    find: ({ closing }) => single(closing.paths.length > 0 ? closing.paths.map((path) => path.join(' › ')).join('\n') : null, closing),
  },
  'closing-days': {
    of: 'closing',
    way: 'value',
    facing: true,
    inSentence: true,
    after: ['erasure'],
    find: ({ closing }, sentenceOf) =>
      timed(closing, closing.days, closing.workingDays, sentenceOf, (sentence) => {
        const lang = languageOf(sentence);
        return deletion[lang].test(sentence) && closed[lang].test(sentence);
      }),
  },
  'closing-condition': {
    of: 'closing',
    way: 'set',
    alike: 'same',
    ofMany: true,
    find: ({ closing }) => passages(closing.conditions, closing),
  },
  'closing-after': {
    of: 'closing',
    way: 'set',
    alike: 'same',
    ofMany: true,
    find: ({ closing }) => passages(closing.consequences, closing),
  },
  response: {
    of: 'responseDays',
    way: 'value',
    facing: true,
    after: ['closing-days'],
    find: answered,
  },
  right: {
    of: 'rights',
    way: 'set',
    gives: true,
    byWords: true,
    ofMany: true,
    after: ['closing', 'permission'],
    find: ({ rights }) => named(rights, ({ right }) => right),
  },
  'minors-age': { of: 'minors', way: 'value', inSentence: true, find: ({ minors }) => single(minors.age, minors) },
  guardian: { of: 'minors', way: 'value', find: ({ minors }) => single(minors.guardianConsent ? 'yes' : null, minors) },
  contact: {
    of: 'contacts',
    way: 'value',
    asWritten: true,
    alike: 'one',
    byWords: true,
    find: ({ contacts }) => contacts.map((said) => ({ id: `${said.kind}/${bare(said.value)}`, value: said.value, said })),
  },
  /** A country where something goes or lies, found in the words themselves. */
  place: { of: 'storage', way: 'value', gives: true, inSentence: true, after: ['abroad', 'location'], find: () => [] },
  /** A length of time of something that no other kind tells: found in the words themselves. */
  time: { of: 'about', way: 'value', after: 'any', find: () => [] },
  /** Words of a sentence, and whole sentences: found in the texts themselves, where no fact tells them. */
  words: { of: 'about', way: 'set', find: () => [] },
  passage: { of: 'about', way: 'set', find: () => [] },
  section: { of: 'about', way: 'set', find: () => [] },
  alert: {
    of: 'alerts',
    way: 'set',
    byWords: true,
    byRules: true,
    after: 'any',
    find: (card, sentenceOf) => {
      const slow = answered(card, sentenceOf).length > 0;
      return named(card.alerts, ({ alert }) => alert).filter(({ id }) => slow || id !== 'slow-response');
    },
  },
  answer: {
    of: 'answers',
    way: 'value',
    gives: true,
    bothSay: true,
    heavy: sold,
    inSentence: true,
    onAll: true,
    after: 'any',
    find: ({ answers }) =>
      answers
        .filter(({ question, verdict }) => verdict !== 'mixed' && !open.includes(question))
        .map((said) => ({ id: said.question, value: said.verdict, said })),
  },
} as const satisfies Record<string, KindOfFact>;

export type Kind = keyof typeof kinds;
export const ruleOf = (kind: Kind): KindOfFact => kinds[kind];
