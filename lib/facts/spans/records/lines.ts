import { aboutServices, dataLine, goesOnSaying, listsThem, namesData, noServices, titleCase } from '../../../language/en/sdk-prose';
import {
  aboutSdks,
  alsoKnown,
  anyPackage,
  byMaker,
  headsLines,
  inNoName,
  kindKey,
  kindTitle,
  leadsList,
  lineName,
  lineTold,
  listLine,
  noListName,
  plainKey,
  policyAside,
} from '../../../language/sdk-words';
import type { Clause, Span } from '../../../model';
import { endsInColon } from '../../../text/ends';
import { isLine, lineAbove } from '../../lists';
import type { Reading } from '../../reading';
import { sharedIn, toldFrom } from '../disclosed';
import { itemsWithin } from '../items';
import { namesFrom } from '../name-lists';
import { cleanName } from '../names';
import { organisationsIn } from '../organisations';
import { isWhole, lookUp, vendors } from '../registry';
import { isSomeone } from '../someone';
import { addressesIn, withoutAddresses } from '../web';
import { companiesWithin } from './companies';
import { type Detail, detail, type Rec } from './record';

/** Longest line of such a list, without its addresses, and longest name, in characters. */
const longest = { line: 160, name: 48 };
/** A lead-in may stand this many clauses before its list: one may stand between. */
const reach = 2;

/** A line of a list that may open with a name. */
interface Line {
  index: number;
  name: string;
  vendor: string | null;
  rest: string;
  /** What it names, where it opens with their kind instead: 'Analytics: Firefly, Tern'. */
  ofKind: Named[];
}

type Named = ReturnType<typeof namesFrom>[number];

/** Lists one name a line, below a line or heading that says what they are: with links, with what each is for, or bare. */
export function lineRecords(reading: Reading): Rec[] {
  return [...listsOf(reading)].flatMap((run) => {
    const list = withoutTitle(run);
    const above = aboveList(reading, list);
    const known = list.filter(({ name, ofKind }) => isWhole(name) || ofKind.some((one) => isWhole(one.name))).length;
    if (!known && isOfOthers(above)) return [];
    const cues = listCues(reading, list, above, known);
    // The list must be one of services by its lead-in, or of names with their links.
    const led = cues.includes('lead-sdk') || cues.includes('lead-services') || cues.includes('lead-kind');
    const titled = cues.includes('lead-title') || cues.includes('lead-title-services');
    const linked = cues.includes('list-linked') && (titled || cues.includes('list-half-known'));
    if (!led && !linked && !(cues.includes('lead-title') && cues.includes('list-known'))) return [];
    return list.flatMap((line) => {
      if (line.ofKind.length)
        return line.ofKind.map(({ name }) => recordOf(reading, { ...line, name, rest: line.name }, [...cues, 'list-kinds']));
      return isItem(reading, line) || !isNamed(reading, line) ? [] : [recordOf(reading, line, cues)];
    });
  });
}

/** The lines below one that is their title: it says what they are, and they say more than a name. */
function withoutTitle(run: Line[]): Line[] {
  const [first, ...below] = run;
  const isTitle = !first!.rest && !isWhole(first!.name) && (aboutSdks.test(first!.name) || aboutServices.test(first!.name));
  return isTitle && below.length && below.every(({ rest, vendor }) => rest || vendor) ? below : run;
}

/** The names of a line that tells a kind first, and is nothing else. What it tells is what they are for. */
function namesOfKind({ links }: Reading, { text, start, end }: Clause, key: string): Named[] {
  if (isWhole(key)) return [];
  const from = key.length + text.indexOf(key) + (/^\s*:\s*/.exec(text.slice(text.indexOf(key) + key.length))?.[0].length ?? 0);
  const rest = text
    .slice(from)
    .trimEnd()
    .replace(/[.;,]$/, '');
  if (isWhole(rest)) return [{ name: rest, start: from, end: from + rest.length }];
  const names = namesFrom(text, from);
  if (!names.length || names.at(-1)!.end < from + rest.length) return [];
  const shown = names.filter(
    (one) => lookUp(one.name) || links.some((link) => link.start >= start && link.end <= end && link.start - start === one.start),
  );
  return shown.length * 2 >= names.length ? names : [];
}

/** A line that opens with a data item is one of a list of them: its name is that item, or an everyday word more. */
const isItem = (reading: Reading, { index, name }: Line): boolean => {
  const { start, text } = reading.clauses[index]!;
  const from = start + Math.max(0, text.indexOf(name));
  return (
    !isWhole(name) &&
    itemsWithin(reading, { start: from, end: from + name.length }).some((item) => {
      const rest = `${name.slice(0, Math.max(0, item.start - from))} ${name.slice(item.end - from)}`.trim();
      return !rest || item.start <= from || /\p{Script=Han}/u.test(name) || !isSomeone(reading, rest);
    })
  );
};

/** Everyday words with a capital, or a kind of data, are no name, whatever list they stand in. */
const isNamed = (reading: Reading, { name }: Line): boolean =>
  /\p{Script=Han}/u.test(name) ||
  isWhole(name) ||
  (!namesData.test(name) && (isSomeone(reading, name) || (name.includes(' ') && vendors.has(name.split(' ', 1)[0]!))));

/** Runs of lines that may be names, each a block of its own. */
function* listsOf(reading: Reading): Generator<Line[]> {
  let run: Line[] = [];
  for (let index = 0; index <= reading.clauses.length; index++) {
    const clause = reading.clauses[index];
    // A line may go on in sentences of its own paragraph.
    if (clause && run.length && clause.block === reading.clauses[run.at(-1)!.index]!.block) continue;
    const line = clause && lineOf(reading, clause, index);
    const goesOn = line && (!run.length || clause.section === reading.clauses[run[0]!.index]!.section);
    if (run.length && !goesOn) {
      yield run;
      run = [];
    }
    if (line) run.push(line);
  }
}

function lineOf(reading: Reading, clause: Clause, index: number): Line | null {
  const { clauses } = reading;
  const { kind, block, text } = clause;
  if (kind === 'heading' || kind === 'row' || clauses[index - 1]?.block === block) return null;
  const bare = withoutAddresses(text.length > 3 * longest.line ? text.slice(0, 3 * longest.line) : text).replace(policyAside, '');
  if (!bare || bare.length > longest.line || /[。；]./.test(bare)) return null;
  if (listLine.test(bare)) return { index, name: cleanName(bare), vendor: null, rest: '', ofKind: [] };
  const key = kindKey.exec(text)?.[1];
  const ofKind = key ? namesOfKind(reading, clause, key) : [];
  if (ofKind.length) return { index, name: key!, vendor: null, rest: '', ofKind };
  const clean = cleanName(bare);
  const match = lineTold.exec(clean) ?? lineName.exec(clean);
  const [company] = organisationsIn(clean, 'en');
  // 'Firefly, Inc. counts visits.'
  if (company?.start === 0 && company.form === 'full' && goesOnSaying.test(clean.slice(company.end)))
    return { index, ...namesOf(company.name, null), rest: clean.slice(company.end).trim(), ofKind: [] };
  if (!match?.groups) return null;
  const { name, aside, rest, said, told } = match.groups as Record<string, string | undefined>;
  // 'Of one kind:' heads lines and is none; the key of a detail ('Link to its policy: …') is none either.
  const written = name!.trim();
  if (endsInColon(text) || plainKey.test(written)) return null;
  // English names have capitals throughout; what has not is a sentence.
  if (
    !/\p{Script=Han}/u.test(written) &&
    !titleCase.test(written) &&
    !organisationsIn(written, 'en').length &&
    !/^[a-z]\w{1,30}(?:\.\w{1,30}){0,6}$/.test(written)
  )
    return null;
  if (written.length > longest.name || written.length < 2 || noListName.test(written) || (inNoName.test(written) && !lookUp(written)))
    return null;
  const made = told && byMaker.exec(told);
  const named = made && !made.groups!.name ? { name: written, vendor: made.groups!.maker! } : namesOf(written, aside ?? null);
  return { index, ...named, rest: (rest ?? said ?? told ?? '').trim(), ofKind: [] };
}

/** 'Lantern Ltd., dba Firefly' is Firefly of Lantern Ltd.; 'Firefly, Inc.' is Firefly; 'Firefly (Lantern Inc.)' is Lantern's. */
function namesOf(written: string, aside: string | null): Pick<Line, 'name' | 'vendor'> {
  const also = alsoKnown.exec(aside ? `${written} (${aside})` : written);
  if (also?.groups) return { name: also.groups.name!, vendor: also.groups.vendor! };
  const [company] = organisationsIn(written, 'en');
  if (company && company.start === 0 && company.end >= written.length - 1) {
    const short = written.replace(/,? (?:Inc|Ltd|LLC|ApS|GmbH|Corp|Limited|S\.[AE])\.?$/, '').trim();
    return { name: short.length >= 2 ? short : written, vendor: written };
  }
  const made = aside ? null : byMaker.exec(written);
  if (made?.groups?.name && made[0].length === written.length) return { name: made.groups.name, vendor: made.groups.maker! };
  const isMaker = aside && (vendors.has(aside) || organisationsIn(aside, 'en').length > 0);
  return aside && isMaker ? { name: written, vendor: aside } : { name: aside ? `${written} (${aside})` : written, vendor: null };
}

/** What stands above a list: the lines that lead into it, and its title. */
interface Above {
  lead: string;
  title: string;
  /** What stands above the title, outermost first. */
  over: string[];
}

function aboveList({ clauses }: Reading, [line]: Line[]): Above {
  const first = line!.index;
  const { section, trail } = clauses[first]!;
  const before = clauses
    .slice(Math.max(0, first - reach), first)
    .filter((one, i, all) => one.section === section && (leadsList.test(one.text) || (i === all.length - 1 && headsLines.test(one.text))));
  return { lead: before.map(({ text }) => text).join(' '), title: trail.at(-1) ?? '', over: trail.slice(0, -1) };
}

/** The list is one of something else than services. */
const isOfOthers = ({ lead, title }: Above): boolean =>
  (noServices.test(lead) || noServices.test(title)) && !aboutSdks.test(`${lead} ${title}`);

/** What a list shows; `known` of its names are those of services. */
function listCues(reading: Reading, list: Line[], { lead, title, over }: Above, known: number): string[] {
  const { clauses } = reading;
  const cues: string[] = [];
  if (aboutSdks.test(lead)) cues.push('lead-sdk');
  else if (lead && aboutServices.test(lead)) cues.push('lead-services');
  if (aboutSdks.test(title)) cues.push('lead-title');
  else if (aboutServices.test(title)) cues.push('lead-title-services');
  // 'Service Providers' above, and of which kind right above the list.
  if (kindTitle.test(title) && !noServices.test(title) && over.some((each) => aboutSdks.test(each))) cues.push('lead-kind');
  if (known) cues.push('list-known');
  if (known * 2 >= list.length) cues.push('list-half-known');
  cues.push(list.length === 1 ? 'list-one' : list.length < 4 ? 'list-few' : 'list-many');
  const linked = list.filter(({ index }) => addressesIn(reading, clauses[index]!).length).length;
  if (linked * 2 > list.length) cues.push('list-linked');
  return cues;
}

function recordOf(reading: Reading, { index, name, vendor, rest }: Line, cues: string[]): Rec {
  const clause = reading.clauses[index]!;
  const at = clause.start + Math.max(0, clause.text.indexOf(name));
  const span = { start: at, end: at + name.length };
  const last = endOfLine(reading, index);
  const whole = { start: clause.start, end: reading.clauses[last]!.end };
  const own: Detail[] = itemsWithin(reading, { start: span.end, end: clause.end }).length
    ? [detail('data', 'bare', { start: span.end, end: clause.end })]
    : [];
  return {
    name,
    at: span,
    shape: 'line',
    details: [
      ...own,
      ...later(reading, index, last),
      ...sharedIn(reading, index).map((each) => detail('data', 'shared', each)),
      ...ofLead(reading, index).map((each) => detail('data', 'lead', each)),
      ...(vendor ? [detail('vendor', 'line', span, vendor)] : []),
      ...(cues.includes('list-kinds') ? [] : companiesWithin(reading, { start: span.end, end: whole.end })),
      ...(rest ? [detail('purpose', 'line', clause, rest)] : []),
      ...addressesIn(reading, cues.includes('list-kinds') ? span : whole).map((address) => detail('link', 'line', address)),
    ],
    extent: whole,
    cues: [...cues, ...(anyPackage.test(name) ? ['package'] : []), clause.kind === 'item' ? 'an-item' : 'a-line'],
  };
}

/** What the lead of an English list says that those whom it lists get: 'the companies below collect your address:'. */
function ofLead(reading: Reading, index: number): Span[] {
  const { clauses } = reading;
  if (clauses[index]!.lang !== 'en') return [];
  const at = lineAbove(clauses, index, farthestLead, (clause) => !isLine(clause));
  const lead = clauses[at];
  return lead && lead.kind === 'sentence' && endsInColon(lead.text) && listsThem.test(lead.text) ? toldFrom(reading, at) : [];
}
const farthestLead = 12;

/** The last clause of a line's paragraph. */
function endOfLine({ clauses }: Reading, index: number): number {
  let last = index;
  while (clauses[last + 1]?.block === clauses[index]!.block) last++;
  return last;
}

/** What the line's further sentences say it gets. */
function later(reading: Reading, index: number, last: number): Detail[] {
  const found: Detail[] = [];
  for (let i = index + 1; i <= last; i++) {
    const { text, start, end } = reading.clauses[i]!;
    const key = dataLine.exec(text);
    if (key) found.push(detail('data', 'key-data', { start: start + key.index + key[0].length, end }));
    else found.push(...toldFrom(reading, i).map((span) => detail('data', 'verb', span)));
  }
  return found;
}
