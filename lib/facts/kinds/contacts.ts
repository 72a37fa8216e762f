import { contacts as words } from '../../language/contacts';
import type { Clause, Contact } from '../../model';
import { type Answers, type Candidate, type Earlier, type Kind, saidOf, type Weighed } from '../kind';
import { lineAbove } from '../lists';
import { quote, quotePhrase } from '../quote';
import type { Reading } from '../reading';
import { cueOf } from '../rules';
import type { Contact as FoundContact } from '../spans/contacts';
import { allWithin } from '../spans/records/companies';
import { vendors } from '../spans/registry';

const kindsOf: readonly Contact['kind'][] = ['phone', 'email', 'address', 'online', 'wechat', 'website'];

/** The operator's own contacts for users, each once, in reading order. Each kind of contact is a question of its own. */
export const contacts: Kind<'contacts'> = {
  field: 'contacts',
  ignores: () => [],
  candidates,
  cues: () => [],
  state,
  none: [],
};

/** Letters and digits alone: one number is written in several ways. A desk is a desk by whatever name. */
const keyOf = (kind: Contact['kind'], value: string): string => (kind === 'online' ? 'online' : squeezed(value));
/** Letters and figures alone, in one form. */
const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function candidates(reading: Reading, { facts }: Earlier): Candidate[] {
  const { operator, service } = { operator: facts.about.operator.value, service: facts.about.service.value };
  const own = [operator, service].flatMap((name) => (name ? plainName(name) : []));
  const hosts = mailHosts(reading);
  const written = reading.contacts
    .filter((one) => one.kind === 'address' && !isRegistered(reading, one))
    .slice(0, mostCompared)
    .map(({ kind, value }) => keyOf(kind, value));
  const found = reading.contacts.map((contact): Candidate => {
    const { kind, value, clause, start, end } = contact;
    const beside = kind === 'address' && isBeside(reading, contact, own);
    const other =
      !beside &&
      (ofOtherCompany(reading, clause, start, operator) ||
        atOtherHost(value, hosts) ||
        isOfBody(reading, clause, own) ||
        (kind === 'address' && isForComplaints(reading, contact)) ||
        (kind === 'email' && words.watchdogHost.test(value)));
    const named = kind === 'email' && isAtOwn(value, own);
    const seat = kind === 'address' && isRegistered(reading, contact) && written.some((one) => !near(one, keyOf(kind, value)));
    const cues = [
      (isOwn(reading, clause, start) || beside || named) && !other ? cueOf(`own ${kind}`) : 'seems of others',
      ...(beside ? ['beside its name'] : []),
      ...(other ? ['after another company'] : []),
      ...(seat ? ['registered, and another to write to'] : []),
      ...(isElsewhere(reading, contact, hosts) ? ['at another host'] : []),
    ];
    return { of: kind, id: keyOf(kind, value), clause, start, end, cues };
  });
  return found.some(({ cues }) => cues[0] !== 'seems of others') ? found : [...found, ...named(reading)];
}

/** A name's own letters, without the article and what companies end in. */
function plainName(name: string): string[] {
  const plain = squeezed(name.replace(words.aroundName, ' '));
  return plain.length >= shortestName ? [plain] : [];
}
/** Shorter names are found in other words, in letters. */
const shortestName = 4;

/** A mail box at a host that has the service's name, or its company's, or the first of its words: whoever names it, it is theirs. */
const isAtOwn = (value: string, own: readonly string[]): boolean => {
  const host = squeezed(domainOf(value));
  return host.length >= shortestName && own.some((name) => host.includes(name) || name.startsWith(host));
};

/** Characters before an address in which its owner stands, with a desk and a line break at most between. */
const nearestOwner = 90;

/** Right before the address stands the name of the service or of who answers for it. */
const isBeside = ({ text, clauses }: Reading, { start, clause }: FoundContact, own: readonly string[]): boolean => {
  if (!words.ownerBefore[clauses[clause]!.lang]) return false;
  const lead = text.slice(Math.max(clauses[clause - mostAbove]?.start ?? 0, start - nearestOwner), start);
  const last = lead
    .split(words.sentenceGap)
    .at(-1)!
    .split(/\s/)
    .filter((word) => !/[@/]/.test(word))
    .join(' ');
  return !words.complaints.test(last) && own.some((name) => squeezed(last).includes(name));
};
/** Lines above an address in which its owner may stand. */
const mostAbove = 3;

/** The passage before an address sends the reader's complaint to somebody else: an authority, an arbiter. */
function isForComplaints({ text, clauses }: Reading, { start, clause }: FoundContact): boolean {
  if (!words.ownerBefore[clauses[clause]!.lang]) return false;
  const above = clauses[clause - 1];
  const goesOn = above?.section === clauses[clause]!.section && !/[.!?]$/.test(above.text);
  const lead = text.slice(Math.max((goesOn ? above : clauses[clause]!).start, start - longestClaim), start);
  return words.complaints.test(lead) || words.notOurs.test(lead);
}

/** Addresses that a registered one is compared with. */
const mostCompared = 20;

/** The address is where the company is registered, and not told among contacts. */
function isRegistered({ clauses, text }: Reading, { clause, start }: FoundContact): boolean {
  if (clauses[clause]!.trail.some((title) => words.section.test(title))) return false;
  return words.registered.test(text.slice(Math.max(clauses[clause]!.start, start - longestLabel), start));
}
/** Characters before an address in which it says that it is where the company is registered. */
const longestLabel = 24;

/** One number or address holds the other. */
const near = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** A page under no name of the text's own addresses, of which nothing says that one reaches the company there. */
function isElsewhere({ clauses, text }: Reading, { clause, value, start }: FoundContact, hosts: ReadonlySet<string>): boolean {
  if (!hosts.size || !/^https?:/i.test(value) || hosts.has(domainOf(value))) return false;
  return !words.reaches.test(text.slice(Math.max(clauses[clause]!.start, start - longestLead), start));
}

/** Whoever names nothing else may still name a web site or a desk: 'you may reach us through customer service'. */
function named(reading: Reading): Candidate[] {
  return words.anyContact.flatMap(({ kind, pattern }) =>
    reading.clauses.flatMap(({ text, kind: at, start: base }, clause): Candidate[] => {
      const match =
        at === 'row' || !words.asked.test(text) || words.gathers.test(text) || words.others.test(text) ? null : pattern.exec(text);
      if (!match) return [];
      const start = base + match.index;
      return [{ of: kind, id: keyOf(kind, match[0]), clause, start, end: start + match[0].length, cues: [cueOf(`named ${kind}`)] }];
    }),
  );
}

/** Not in a table of SDKs, nor where another body is named. */
function isOwn({ clauses, labels }: Reading, index: number, at: number): boolean {
  const { kind, trail, start, text: whole } = clauses[index]!;
  const text = kind === 'row' ? whole : partAt(whole, at - start);
  if (kind === 'row' && words.others.test(`${text} ${trail.join(' ')}`)) return false;
  const inSection = trail.some((title) => words.section.test(title)) || (labels[index]?.topics.includes('contact') ?? false);
  if (words.others.test(text) && !inSection && !words.ours.test(text)) return false;
  if (isFoot(clauses, index)) return true;
  return inSection || words.own.test(text) || words.own.test(clauses[index - 1]?.text ?? '') || isLedInto(clauses, index);
}

/** One of a text's last lines, which is little more than what one reaches somebody by. */
function isFoot(clauses: Reading['clauses'], index: number): boolean {
  const { text, kind } = clauses[index]!;
  if (kind === 'row' || index < clauses.length - lastLines || text.length > longestFoot) return false;
  return (
    text.replace(words.spelledEmail, '').replace(words.email, '').replace(words.phone, '').replace(words.footLabels, '').length <= mostElse
  );
}
/** Last lines of a text, the longest of these that counts, and what else may stand in it, in characters. */
const [lastLines, longestFoot, mostElse] = [6, 90, 24];

/** The line is one of those below the name of a public body, which stands alone: they are that body's. */
function isOfBody({ clauses }: Reading, index: number, own: readonly string[]): boolean {
  if (!labelled.test(clauses[index]!.text)) return false;
  const title = clauses[lineAbove(clauses, index, mostLines, ({ text }) => !labelled.test(text))];
  if (title === undefined || title.text.length > longestBody || !words.body.test(title.text)) return false;
  return !own.some((name) => squeezed(title.text).includes(name));
}
/** A line that tells one thing under its name. */
const labelled = /^[^：:]{1,24}[：:]/;
/** The longest name of a public body, in characters. */
const longestBody = 60;

/** Lines of a list of contacts, at most, below the one that leads into it. */
const mostLines = 5;

/** The clause is a line of a list, 'you may write to us at:', of which no line before is of others. */
function isLedInto(clauses: Reading['clauses'], index: number): boolean {
  const ofOthers = ({ text }: Clause) => words.others.test(text) || words.notOurs.test(text);
  if (ofOthers(clauses[index]!)) return false;
  const lead = clauses[lineAbove(clauses, index, mostLines, (clause) => ofOthers(clause) || words.leads.test(clause.text))];
  return lead !== undefined && !ofOthers(lead);
}

/** The part of a sentence between semicolons in which a place stands, as far as it matters here. */
function partAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('；', at), at - longestPart);
  const to = text.indexOf('；', at);
  return text.slice(Math.max(0, from), Math.min(to < 0 ? text.length : to, at + longestPart));
}
const longestPart = 400;

/** Characters before a contact in which it says whose it is. */
const longestLead = 80;
/** Characters before a contact in which its company stands. */
const longestClaim = 300;

/** Before it in its clause stands a company, and not the operator; or an authority. */
function ofOtherCompany(reading: Reading, index: number, start: number, operator: string | null): boolean {
  const { text, start: base } = reading.clauses[index]!;
  const before = text.slice(Math.max(0, start - base - longestClaim), start - base);
  const lead = before.slice(-longestLead);
  if (words.notOurs.test(lead) || words.nobodys.test(lead)) return true;
  const claim = { start: Math.max(base, start - longestClaim), end: start };
  const sentence = before.split(words.sentenceGap).at(-1)!;
  const office = words.publicOffice.exec(sentence)?.[0];
  if (office && !reading.title.includes(office) && words.complaining.test(sentence)) return true;
  const named = operator ? allWithin(reading, claim).filter(({ form }) => form !== 'short') : [];
  return (
    named.length > 0 &&
    !words.ours.test(text.slice(Math.max(0, start - base - longestClaim), start - base + longestLead)) &&
    !named.some(({ name }) => ofOneGroup(name, operator!))
  );
}

/** The names under which the text's mail addresses and the page itself are, without what all such names end in. */
const mailHosts = ({ contacts, url }: Reading): Set<string> =>
  new Set([...contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value), url].map(domainOf).filter(Boolean));

/** 'bluefin' of 'https://help.bluefin.example/' and of 'help@bluefin.example'. */
const domainOf = (address: string): string =>
  /^(?:https?:\/\/|[^@/]*@)?([^/:]*)/i
    .exec(address)![1]!
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .filter((part) => !/^(?:com?|net|org|gov|edu|www)$/.test(part))
    .at(-1) ?? '';

/** A page of somebody else: of those who make what others build in, where the text's own addresses are elsewhere. */
const atOtherHost = (value: string, hosts: ReadonlySet<string>): boolean =>
  /^https?:/i.test(value) && !hosts.has(domainOf(value)) && makers.has(domainOf(value));

const makers = new Set([...vendors].map((vendor) => vendor.toLowerCase()));

/** Names that begin alike, or hold one another. */
function ofOneGroup(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/\s\([^()]*\)$/, '')) as [string, string];
  return near(a, b) || a.split(/[\s,]/)[0] === b.split(/[\s,]/)[0];
}

function state(answers: Answers, reading: Reading): Contact[] {
  const said = kindsOf.flatMap((kind) => withoutParts(saidOf(answers, kind)));
  return said.map((one) => contactOf(reading, one)).sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
}

/** Numbers inside longer ones are the same number; of mail addresses one that ends another is a box of its own. */
const withoutParts = (said: Weighed[]): Weighed[] =>
  said.filter(
    ({ of, id }) =>
      !said.some((other) => other.id.length > id.length && (of === 'email' ? other.id.startsWith(id) : other.id.includes(id))),
  );

/** A desk by the path that leads to it, and as it is called among the contacts: where it is named so. */
function bestOf({ clauses, text }: Reading, { of, places }: Weighed): Weighed['places'][number] {
  const worth = ({ clause, start, end }: Weighed['places'][number]): number =>
    (words.way.test(text.slice(start, end)) ? 2 : 0) + (clauses[clause]!.trail.some((title) => words.section.test(title)) ? 1 : 0);
  return of === 'online' ? places.reduce((best, one) => (worth(one) > worth(best) ? one : best)) : places[0]!;
}

function contactOf(reading: Reading, contact: Weighed): Contact {
  const { of, confidence } = contact;
  const { clause, start, end } = bestOf(reading, contact);
  const { text, start: base } = reading.clauses[clause]!;
  const known = reading.contacts.find((one) => one.kind === of && one.start === start && one.end === end);
  const value = known?.value ?? reading.text.slice(start, end);
  const [from, to] = [start - base, Math.min(text.length, end - base)];
  const proof = (to - from < shortest ? quotePhrase : quote)(reading, clause, from, to, `contact ${of}`);
  return { kind: of as Contact['kind'], value, confidence, evidence: [proof] };
}

/** A contact in fewer characters is quoted with its phrase. */
const shortest = 8;
