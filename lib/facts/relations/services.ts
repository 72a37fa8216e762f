/** Which services get what, whose they are, and where their policies stand: candidates, each with what is seen at its place. */
import { inNoName, kindTitle, nothing, ofServices, partyKind, reachedAt, whatItIs } from '../../language/sdk-words';
import type { Span } from '../../model';
import type { Candidate, Earlier } from '../kind';
import { once } from '../once';
import type { Reading } from '../reading';
import { nameKey } from '../spans/names';
import { type Organisation, organisationsIn } from '../spans/organisations';
import { type Detail, detail, type Rec } from '../spans/records/record';
import { isWhole, lookUp, makerAlone, vendors } from '../spans/registry';
import { isSomeone } from '../spans/someone';
import { type Address, addressesIn } from '../spans/web';
import { gap, place, recordCues } from './service-cues';
import { dataOf } from './service-data';
import { type Subject, subjectsOf } from './subjects';

/** Services that are not the policy's own, with their records. */
export function servicesOf(reading: Reading, { facts: { about } }: Earlier): Subject[] {
  const own = [about.service.value, about.operator.value].filter((name) => name !== null).map(nameKey);
  return subjectsOf(reading).filter(({ name }) => !own.includes(nameKey(name)));
}

export const serviceCandidates = (reading: Reading, earlier: Earlier): Candidate[] =>
  servicesOf(reading, earlier).flatMap((subject) => [
    ...subject.records.map((record) => entryOf(reading, subject, record)),
    ...subject.records.flatMap((record) => [
      ...dataOf(reading, subject, record),
      ...vendorsOf(reading, subject, record),
      ...linksOf(reading, subject, record),
    ]),
  ]);

/** Places that name one service, beyond which it is named over and over. */
const many = 7;

function entryOf(reading: Reading, subject: Subject, record: Rec): Candidate {
  const at = place(reading, record.at);
  // What shows a name in the sentences of one language need not in those of the other.
  const where = record.shape === 'sentence' ? reading.clauses[at.clause]!.lang : record.shape;
  const fields = new Set(
    record.details.filter(({ how }) => how !== 'one-of-companies').map(({ field }) => `has-${ofServices.has(field) ? field : 'other'}`),
  );
  return {
    of: 'entry',
    id: subject.name,
    ...at,
    cues: [
      ...recordCues(reading, subject, record),
      ...record.cues.flatMap((cue) => [cue, `${where} ${cue}`]),
      ...fields,
      ...nameCues(record.name),
      ...(subject.records.length > 1 ? ['again'] : []),
      // What a text names over and over is rather what it is about.
      ...(subject.records.length > many ? ['again and again'] : []),
      ...(reading.deniedAt(at.clause, at.start).some((denial) => denial.of === 'integrating') ? ['denied integrating'] : []),
    ],
  };
}

/** What a name shows. */
function nameCues(name: string): string[] {
  const entry = lookUp(name);
  const cues = [isWhole(name) ? 'known' : entry ? 'known-within' : 'unknown'];
  if (entry) cues.push(`kind-${entry.kind}`);
  if (/sdk|插件|api\b/i.test(name)) cues.push('name-marked');
  const [company] = organisationsIn(name, 'zh');
  if (company) cues.push(`name-company-${company.form}`);
  if (name.length > 24) cues.push('name-long');
  if (!entry && partyKind.test(name)) cues.push('name-kind');
  if (/^[\p{Script=Han}]+$/u.test(name)) cues.push('name-han');
  return cues;
}

/** Brackets at the end of a name. */
const companyAside = /[（(]([^（）()]{2,60})[）)]$/;

function vendorsOf(reading: Reading, subject: Subject, record: Rec): Candidate[] {
  const shown = recordCues(reading, subject, record);
  const said = record.details.filter(({ field }) => field === 'vendor');
  const first = makerIn(record.name);
  const owner = organisationsIn(record.name, 'zh').find(({ start, form }) => start === 0 && form === 'full')?.name;
  const aside = companyAside.exec(record.name)?.[1];
  const [company] = aside && !whatItIs.test(aside) ? organisationsIn(aside, 'en') : [];
  const named = [
    ...(owner ? [detail('vendor', 'name-opens', record.at, owner)] : []),
    ...(first ? [detail('vendor', 'in-name', record.at, first)] : []),
    ...(company ? [detail('vendor', 'name-aside', record.at, aside)] : []),
    ...(record === subject.records[0] ? companiesOfName(reading, record.name) : []),
  ];
  const about = first ? makerCue(reading, first, record) : null;
  return [...said, ...named].flatMap((each) => {
    const written = (each.value ?? reading.text.slice(each.start, each.end)).replace(/\s+/g, ' ').trim();
    if (written.length < 2 || nothing.test(written)) return [];
    const [company] = organisationsIn(written, 'zh');
    const value = company && reachedAt.test(written.slice(company.end)) ? company.name : written;
    // An owner's name may be a list of several.
    if (!company && each.how !== 'owner' && inNoName.test(value)) return [];
    const at = place(reading, each);
    const { lang } = reading.clauses[at.clause]!;
    const cues = [
      `how-${each.how}`,
      `how-${each.how} ${record.shape}`,
      `how-${each.how} ${lang}`,
      company ? `company-${company.form}` : 'company-none',
    ];
    if (nameKey(value) === nameKey(subject.name)) cues.push('itself');
    if (record.cues.includes('among-names')) cues.push(`how-${each.how} among-names`);
    if (each.how === 'in-name' && about) cues.push(about, isKnownOf(value, record.name) ? 'maker-known' : 'maker-by-word');
    if (each.how === 'title-aside') cues.push(asideCue(reading, value, record.name));
    if (value.length > 40) cues.push('long');
    if (/\p{Script=Han}/u.test(value)) cues.push('han');
    return [{ of: 'vendor', id: `${subject.name}${gap}${value}`, ...at, cues: [...shown, ...cues] }];
  });
}

/** Shortest beginning of a name that tells its company, and companies looked at by the same one. */
const [shortestStem, mostAlike] = [2, 20];

/** Companies that the text names in full somewhere, by how their names begin. */
const companiesByStem = once(({ organisations }: Reading): Map<string, Organisation[]> => {
  const byStem = new Map<string, Organisation[]>();
  for (const one of organisations) {
    const key = nameKey(one.name).slice(0, shortestStem);
    const alike = byStem.get(key) ?? [];
    if (one.form === 'full' && alike.length < mostAlike) byStem.set(key, [...alike, one]);
  }
  return byStem;
});

/** Companies that the text names in full somewhere, and whose names open with the whole of a service's. */
function companiesOfName(reading: Reading, name: string): Detail[] {
  const stem = nameKey(name.trim().replace(whatItIs, ''));
  if (stem.length < shortestStem) return [];
  return (companiesByStem(reading).get(stem.slice(0, shortestStem)) ?? [])
    .filter((one) => nameKey(one.name).startsWith(stem))
    .map((one) => detail('vendor', 'company-of-name', one, one.name));
}

/** What stands in brackets behind a title: a company, or one that the registry knows as a maker; words for a kind; another name. */
function asideCue(reading: Reading, aside: string, name: string): string {
  const key = nameKey(aside);
  const isMaker =
    (key !== '' && nameKey(lookUp(name)?.vendor ?? '').startsWith(key)) ||
    vendors.has(aside.split(/[\s,]/)[0]!) ||
    organisationsIn(aside, 'zh').length > 0;
  if (isMaker) return 'aside-maker';
  // What is itself a service is another name of it, or a part.
  if (isWhole(aside)) return 'aside-kind';
  return kindTitle.test(aside) || !isSomeone(reading, aside) ? 'aside-kind' : 'aside-other';
}

/** Text after the name of a service in which its maker is spoken of as a company, in characters. */
const reachOfMaker = 600;

/** Where the text names those that the registry knows as makers by themselves, and not as the first word of what they make. */
const makersAlone = once(({ text }: Reading): Map<string, number[]> => {
  const found = new Map<string, number[]>();
  for (const { 0: maker, index } of text.matchAll(makerAlone())) found.set(maker, [...(found.get(maker) ?? []), index]);
  return found;
});

/** Whether the maker in a service's name is spoken of by itself: near the name, with all of its own name, elsewhere, nowhere. */
function makerCue(reading: Reading, maker: string, { at, extent }: Rec): string {
  const places = makersAlone(reading).get(maker) ?? [];
  const [from, to] = [extent?.start ?? at.start - reachOfMaker / 2, Math.max(extent?.end ?? 0, at.end + reachOfMaker)];
  if (places.some((place) => place >= from && place < to)) return 'maker-here';
  if (companiesOfName(reading, maker).length) return 'maker-in-full';
  return places.length ? 'maker-elsewhere' : 'maker-nowhere';
}

/** The maker that a name begins with, of those whom the registry knows: 'Google Analytics' is Google's. */
function makerIn(name: string): string | null {
  const first = /^[A-Za-z]{3,}(?=[\s(（])/.exec(name)?.[0];
  return first && vendors.has(first) ? first : null;
}

/** Whether the registry knows the name as that of a service of this maker. */
const isKnownOf = (maker: string, name: string): boolean => nameKey(lookUp(name)?.vendor.split(/[\s,.]/)[0] ?? '') === nameKey(maker);

/** The cards were read from bare text: they can judge the addresses that it writes out, and no others. */
const writtenIn = (reading: Reading, span: Span): Address[] => addressesIn(reading, span).filter(({ from }) => from === 'text');

/**
 * Where the page's own link leads, for a service whose policy the text writes no address of: a link whose words say that it
 * leads to a policy, or one that is the name itself in a list or table.
 */
export function pageLinkOf(reading: Reading, { records }: Subject): string | null {
  for (const { details, at, shape } of records) {
    const links = details
      .flatMap((each) => (each.field === 'link' ? addressesIn(reading, each) : []))
      .filter(({ from }) => from === 'link');
    const policy = links.find(({ cues }) => cues.includes('policy-words') && !cues.includes('opt-out-address'));
    const name = links.find(({ start, end, cues }) => start < at.end && at.start < end && !cues.includes('opt-out-address'));
    const found = policy ?? (shape === 'line' || shape === 'row' ? name : undefined);
    if (found) return found.url;
  }
  return null;
}

function linksOf(reading: Reading, subject: Subject, record: Rec): Candidate[] {
  const shown = recordCues(reading, subject, record);
  return record.details
    .filter(({ field }) => field === 'link')
    .flatMap((each) =>
      writtenIn(reading, each).map((address, i, all) => ({
        of: 'link',
        id: `${subject.name}${gap}${address.url}`,
        ...place(reading, address),
        cues: [
          ...shown,
          `how-${each.how}`,
          `how-${each.how} ${record.shape}`,
          ...address.cues,
          ...address.cues.map((cue) => `${cue} how-${each.how}`),
          ...(all.length === 1 ? ['only'] : i === 0 ? ['first', `first how-${each.how}`] : ['later', `later how-${each.how}`]),
        ],
      })),
    );
}
