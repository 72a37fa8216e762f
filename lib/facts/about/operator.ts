import { about as words } from '../../language/about';
import { names } from '../../language/en/names';
import type { Clause, PolicyText } from '../../model';
import type { Candidate } from '../kind';
import { once } from '../once';
import { clauseAt } from '../quote';
import type { Reading } from '../reading';
import { cueOf } from '../rules';
import { matchesIn } from '../sieves';
import { isCountry } from '../spans/countries';
import { isBelowOwnerLabel, type Organisation } from '../spans/organisations';
import { allWithin } from '../spans/records/companies';
import { lookUp, vendors } from '../spans/registry';
import { actingAs } from './acting';

/** A company that the text names, with all that its places say of it. */
interface Named {
  candidate: Candidate;
  form: Organisation['form'];
  votes: number;
  cues: Set<string>;
}

/** Votes for each thing said of a company. Being whom the policy calls 'we' counts once: it outweighs many mentions of one that provides a part; a label outweighs both, 'we' being called after the product as often. */
const votes: Readonly<Record<string, number>> = {
  ourselves: 20,
  labelled: 32,
  told: 6,
  'as the service': 5,
  'akin to the service': 2,
  byline: 6,
  opening: 2,
  ending: 2,
  named: 1,
};
/** Fewer votes name nobody. */
const fewest = 4;
/** Characters after a group's name in which it is given a shorter one. */
const called = 20;
/** Characters after a company's name in Latin letters in which a Chinese text calls it 'we'. */
const bracket = 24;
/** Characters after a company's name in which it is said what it is given. */
const longestGift = 40;
/** Characters before a company's name in which the policy says that it is about it. */
const longestLead = 140;
/** Spaces around a company's name that is a line of its own. */
const mostAround = 8;
/** Characters after a company's name in which the text may call it 'we'. */
const farther = 140;
/** Clauses at the beginning and at the end in which companies speak for themselves. */
const [opening, ending] = [12, 15];

/** Companies and bodies as the one that answers for the service, by its name; the one that most is said of stands first. */
export function operatorsOf(reading: Reading, service: string | null): Candidate[] {
  const named = new Map<string, Named>();
  const own = ownRows(reading);
  const given = new Set<string>();
  reading.clauses.forEach((clause, index) => {
    if (ofOthers(reading, index, own)) return;
    for (const { name, form, start, first } of jointly(reading, answerable(reading, clause))) {
      // A line of an address that is a country answers for nothing.
      if (isCountry(name)) continue;
      const after = start - clause.start + name.length;
      if (words.given.test(clause.text.slice(after, after + longestGift))) given.add(first.name);
      // A person names himself only as the one who made it.
      const cues =
        form === 'person'
          ? ['named', 'ourselves', 'told', 'a person']
          : cuesOf(reading, index, { name, start: start - clause.start, service }, own);
      // A body is named for many reasons, a maker of games for one.
      if (
        form === 'body' &&
        clause.lang === 'en' &&
        !words.maker.test(name) &&
        !cues?.includes('told') &&
        !cues?.includes('byline') &&
        !cues?.includes('as the service')
      )
        continue;
      if (cues) note(named, { of: 'operator', id: first.name, clause: index, start: first.start, end: first.end, cues }, first.form);
    }
  });
  // Whom something is given to is somebody else, however often the text names them.
  const all = [...named.values()].filter(({ candidate, cues }) => cues.has('ourselves') || !given.has(candidate.id));
  const most = (some: Named[]) => some.reduce<Named | undefined>((best, one) => (best && best.votes >= one.votes ? best : one), undefined);
  const likeliest = most(all);
  // A company that speaks by a short name and gives its full one elsewhere, as whom to write to, is the latter.
  const withEnding =
    likeliest?.form === 'body'
      ? all.find(({ form, candidate: { id } }) => form === 'full' && id.startsWith(`${likeliest.candidate.id} `))
      : undefined;
  const inFull =
    likeliest &&
    likeliest.form !== 'full' &&
    (likeliest.form === 'called' ? reading.language === 'zh' : /公司$/.test(likeliest.candidate.id))
      ? most(all.filter(({ form, cues }) => form === 'full' && cues.has('told')))
      : undefined;
  const first = withEnding ?? inFull ?? likeliest;
  const acting = service && !(first && first.votes >= fewest) ? itself(reading, service) : null;
  if (acting) return [...all.map(({ candidate, cues }) => ({ ...candidate, cues: [...cues, 'another company'] })), acting];
  return all.map((one) => ({
    ...one.candidate,
    cues: [...one.cues, ...(one === first && one.votes >= fewest ? [cueOf('operator named')] : ['another company'])],
  }));
}

const plain = (name: string): string => name.toLowerCase().replace(/^the (?=.)|[^\p{L}\p{N}]/gu, '');

/** In Latin letters: the service with the ending of a company, or a body that is called as the service is. */
const isAsService = (name: string, service: string | null): boolean =>
  service !== null && /^[\x20-\x7e’]{3,}$/.test(service) && plain(name).startsWith(plain(service));

/** A company whose name begins with the word with which the service's begins: whoever makes Heron Notes is Heron Labs before others. */
const isAkin = (name: string, service: string | null): boolean => {
  const [first] = service?.split(/[^\p{L}\p{N}]+/u) ?? [];
  return first !== undefined && properWord.test(first) && name.startsWith(`${first} `);
};
/** A word that may be a name of its own. */
const properWord = /^[A-Z][\p{L}\p{N}]{3,}$/u;

/** The service under its own name, where no company is named and it acts as one. */
function itself(reading: Reading, service: string): Candidate | null {
  if (reading.language !== 'en' || isThing(reading, service)) return null;
  // A web site's name is that of its company without its ending, too.
  for (const id of new Set([service, service.replace(names.hostEnd, '')])) {
    const place = actingAs(reading, id);
    const clause = place ? clauseAt(reading, place) : -1;
    if (place && clause >= 0)
      return { of: 'operator', id, clause, ...place, cues: ['named', 'acts as a company', cueOf('operator named')] };
  }
  return null;
}

/** The text calls the service's name 'the app' or 'the service' where it defines it: it is no company's. */
const isThing = ({ clauses }: Reading, service: string): boolean =>
  clauses.slice(0, opening).some(({ text }) => {
    const at = text.indexOf(service);
    return at >= 0 && words.calledThing.test(text.slice(at + service.length));
  });

/** Who may answer for a service, in the clause's own language: a short name only where it speaks of itself, or is a group's with one shorter. */
const answerable = (reading: Reading, clause: Clause): Organisation[] =>
  allWithin(reading, clause).filter(({ form, name, start }) => {
    const named = clause.text.slice(start - clause.start);
    const speaks = words.speaks.test(named.slice(name.length)) || words.groupCalled.test(named.slice(0, name.length + called));
    const ours =
      clause.lang === 'en' ||
      /\p{Script=Han}/u.test(name) ||
      words.ourselves.test(named.slice(name.length, name.length + bracket)) ||
      words.madeBy.test(clause.text.slice(0, start - clause.start));
    return (form !== 'short' || speaks) && ours && !(form === 'body' && words.inAddress.test(name));
  });

/** Of companies that answer together the first stands for all: what is said of 'A and B' is said of A. */
function jointly({ text }: Reading, all: Organisation[]): (Organisation & { first: Organisation })[] {
  const found: (Organisation & { first: Organisation })[] = [];
  for (const one of all) {
    const before = found.at(-1);
    const joined = before && words.jointly.test(text.slice(before.end, one.start));
    found.push({ ...one, first: joined ? before.first : one });
  }
  return found;
}

function note(named: Map<string, Named>, candidate: Candidate, form: Organisation['form']): void {
  const known = named.get(candidate.id) ?? { candidate, form, votes: 0, cues: new Set<string>() };
  for (const cue of candidate.cues) {
    if (cue !== 'ourselves' || !known.cues.has(cue)) known.votes += votes[cue] ?? 0;
    known.cues.add(cue);
  }
  named.set(candidate.id, known);
}

/** What a place says of its company; null where it is somebody else's. */
function cuesOf(
  reading: Reading,
  index: number,
  { name, start, service }: { name: string; start: number; service: string | null },
  own: ReadonlySet<number>,
): string[] | null {
  const { clauses, title } = reading;
  const { text, trail } = clauses[index]!;
  const end = start + name.length;
  const near = text.slice(Math.max(0, start - 24), end + 40);
  const after = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, start - 20), start);
  if (words.partner.test(before) || words.formerly.test(before)) return null;
  const asService = isAsService(name, service);
  // A maker of services that others build in is the operator only where the page is its own, or where it speaks.
  const maker = lookUp(name) !== null || vendors.has(name.split(/[\s,]/)[0]!);
  const aside = index < opening || index > clauses.length - 10 || trail.some((one) => words.contactTitle.test(one));
  // 'Provider:' in the midst of a text is anybody's.
  const lead = text.slice(0, start);
  const labelled =
    (aside && (isBelowOwnerLabel(clauses, index) || words.labelled.test(lead))) ||
    (start <= longestReply && words.whoAsked.test(clauses[index - 1]?.text ?? '')) ||
    (service !== null && lead.startsWith(service) && words.serviceOf.test(lead.slice(service.length)));
  const ourselves =
    words.ourselves.test(near) ||
    words.calledWe.test(text.slice(end, end + farther)) ||
    words.speaks.test(after) ||
    (index < opening && words.promises.test(text.slice(end, end + farther))) ||
    words.controls.test(text.slice(Math.max(0, start - 60), start)) ||
    (!maker &&
      words.describes.test(text.slice(Math.max(0, start - longestLead), start)) &&
      !words.besideOthers.test(text.slice(end, end + farther))) ||
    weNames(reading).has(words.shortened.exec(text.slice(end, end + farther))?.groups?.name ?? '');
  const atEnds = index < opening || index > clauses.length - ending;
  const signed = atEnds && text.length <= name.length + mostAround && text.trim() === name;
  const byline = atEnds && ((words.madeBy.test(lead) && !words.operator.test(near)) || isByline(reading, index, name, start));
  const told =
    ourselves || labelled || signed || words.operator.test(near) || words.addressee.test(after) || own.has(clauses[index]!.start);
  if (maker && !ourselves && !asService && (!told || !isOwn(reading, name, title))) return null;
  return [
    'named',
    ...(ourselves ? ['ourselves'] : []),
    ...(labelled ? ['labelled'] : []),
    ...(signed ? ['signed'] : []),
    ...(told ? ['told'] : []),
    ...(byline ? ['byline'] : []),
    ...(asService ? ['as the service'] : index < opening && isAkin(name, service) ? ['akin to the service'] : []),
    ...(index < opening ? ['opening'] : []),
    ...(aside && index >= opening ? ['ending'] : []),
    ...(maker ? ['maker'] : []),
  ];
}

/**
 * A company or body with the day of the document: at the head of a text, or under it where both are all that stands there. In English, one
 * with which a line at the head begins, and behind which its address, register or day follows.
 */
function isByline({ clauses, dates }: Reading, index: number, name: string, at: number): boolean {
  const { text, lang, kind, start, end } = clauses[index]!;
  if (kind === 'row') return false;
  if (lang !== 'zh')
    return index < headLines && words.bylineLead.test(text.slice(0, at)) && words.bylineRest.test(text.slice(at + name.length));
  if (text.length > longestByline) return false;
  const day = dates.filter((date) => date.clause === index);
  if (!day.length) return false;
  if (index < headLines) return true;
  const rest = day.reduce((left, date) => left.replace(text.slice(date.start - start, Math.min(date.end, end) - start), ''), text);
  return rest.replace(name, '').replace(words.aroundSignature, '') === '';
}
/** Characters of such a line, and lines of a text's head. */
const [longestByline, headLines] = [120, 5];
/** Characters of an answer before the company in it. */
const longestReply = 6;

/** Short names that the text says 'we' means. */
const weNames = once(
  (policy: Pick<PolicyText, 'clauses'>) =>
    new Set(policy.clauses.flatMap((_, index) => matchesIn(policy, index, words.weMeans).map(({ groups }) => groups!.name!))),
);

const isOwn = ({ language }: Reading, name: string, title: string): boolean => language === 'zh' || title.includes(name.split(/[\s,]/)[0]!);

/** Where the rows begin of tables of the operator's own products and companies: a column for companies, and none for what they get. */
const ownRows = ({ tables }: Reading): Set<number> =>
  new Set(
    tables
      .map(({ header, rows }) => ({ titles: header.map(({ text }) => text).join('\t'), rows }))
      .filter(({ titles }) => words.ownColumns.test(titles) && !words.othersColumns.test(titles))
      .flatMap(({ rows }) => rows.flatMap(([first]) => first?.start ?? [])),
  );

/** The company of an SDK or partner: it stands in their list. */
function ofOthers(reading: Reading, index: number, own: ReadonlySet<number>): boolean {
  const { clauses } = reading;
  const { text, trail, kind, start }: Clause = clauses[index]!;
  if (kind === 'row' && !own.has(start)) return true;
  return (
    words.others.test(text) ||
    words.built.test(text) ||
    clauses.slice(Math.max(0, index - 2), index).some((one) => one.text.length < 60 && /sdk/i.test(one.text)) ||
    /sdk|第三方/i.test(trail.at(-1) ?? '')
  );
}
