import {
  aboutServices,
  dataLine,
  isSaid,
  makerKey,
  namesData,
  noService,
  noServices,
  partTitle,
  placeOf,
  provided,
  titleCase,
} from '../../../language/en/sdk-prose';
import {
  aboutSdks,
  anyPackage,
  betweenTitled,
  betweenTogether,
  genericName,
  inNoName,
  kindTitle,
  memberName,
  noListName,
} from '../../../language/sdk-words';
import { gets, goesOnAbout, opensWithMaker } from '../../../language/zh/sdk-prose';
import type { Span } from '../../../model';
import { once } from '../../once';
import { clauseAt } from '../../quote';
import type { Reading } from '../../reading';
import { toldFrom } from '../disclosed';
import { namedIn } from '../marked';
import { cleanName, nameKey } from '../names';
import type { Organisation } from '../organisations';
import { isWhole, lookUp } from '../registry';
import { isSomeone } from '../someone';
import { addressesIn } from '../web';
import { companiesWithin, organisationsWithin } from './companies';
import { type Detail, detail, type Rec } from './record';

/** Clauses that the part on one service may have. */
const most = 40;
/** Longest title of such a part, in characters. */
const longest = 70;
/** What stands in brackets at the end of a title. */
const inBrackets = /(?<!\s)\s*[（(]([^（）()]*)[）)]\s*$/;

interface Title {
  index: number;
  name: string;
  aside: string | null;
  cues: string[];
  /** The paragraph goes on after the title. */
  open: boolean;
}

/** Services that have a part of the text to themselves: a heading or line that names one, and below it what it gets. */
export function partRecords(reading: Reading): Rec[] {
  const titles = reading.clauses.flatMap((_, index) => titleOf(reading, index) ?? []);
  return titles.flatMap((title, i) => {
    const record = recordOf(reading, title, titles[i + 1]?.index ?? reading.clauses.length);
    return record ? (ofFamily(reading, record) ?? severalIn(record)) : [];
  });
}

/** 'Firefly and Lantern Maps' heads what is told of both. */
function severalIn(record: Rec): Rec[] {
  const names = isWhole(record.name) ? null : knownIn(record.name, betweenTitled);
  return names ? names.map((name) => ({ ...record, name, cues: [...record.cues, 'title-several'] })) : [record];
}

/** The names of a title on several services, where all of them are known. */
function knownIn(title: string, between: RegExp): string[] | null {
  const names = title.split(between).map((name) => name.trim());
  return names.length > 1 && names.every((name) => lookUp(name)) ? names : null;
}

/** Lines below 'Firefly' that open with 'Firefly Push:' and 'Firefly Maps:' tell of these: whose they are, and which policy is theirs, is told once. */
function ofFamily(reading: Reading, record: Rec): Rec[] | null {
  const { start, end } = record.extent!;
  const shared = record.details.filter(({ field }) => field === 'vendor' || field === 'link');
  const found: Rec[] = [];
  for (let index = clauseAt(reading, { start, end: start }) + 1; index < reading.clauses.length; index++) {
    const clause = reading.clauses[index]!;
    if (clause.start >= end) break;
    const name = clause.kind === 'item' ? memberName.exec(clause.text)?.[1] : undefined;
    if (!name?.startsWith(`${record.name} `) || !titleCase.test(name) || namesData.test(name)) continue;
    const at = { start: clause.start, end: clause.start + name.length };
    found.push({
      ...record,
      name,
      at,
      details: [detail('data', 'bare', { start: at.end, end: clause.end }), ...shared],
    });
  }
  return found.length > 1 ? found : null;
}

function titleOf(reading: Reading, index: number): Title | null {
  const { clauses } = reading;
  const { text, kind } = clauses[index]!;
  if (kind === 'row') return null;
  const match = partTitle.exec(text);
  const inLine = match?.groups &&
    !namesData.test(match.groups.name!) && {
      index,
      name: match.groups.name!,
      aside: match.groups.vendor!,
      cues: ['titled'],
      open: Boolean(match.groups.colon),
    };
  if (inLine && kind !== 'heading') return inLine;
  if ((kind !== 'heading' && !isTitleLine(reading, index)) || text.length > longest) return inLine || null;
  const title = cleanName(text);
  const aside = inBrackets.exec(title);
  const name = aside ? title.slice(0, aside.index) : title;
  const cue = kind === 'heading' ? 'heading' : 'title-line';
  const how = nameCue(reading, name, index);
  return how ? { index, name, aside: aside?.[1] ?? null, cues: [cue, how], open: false } : inLine || null;
}

/** A line without an end, alone in its paragraph, above a longer one. */
function isTitleLine({ clauses }: Reading, index: number): boolean {
  const { text, block } = clauses[index]!;
  const next = clauses[index + 1];
  return (
    text.length <= longest &&
    !/[。；;,，.:：!?]$/.test(text) &&
    clauses[index - 1]?.block !== block &&
    next !== undefined &&
    next.block !== block &&
    next.kind !== 'heading' &&
    next.text.length > text.length + 20 &&
    isSaid.test(next.text)
  );
}

/** How a title is known to be a service's name; null where it is not. */
function nameCue(reading: Reading, title: string, index: number): string | null {
  if (isWhole(title)) return 'title-known';
  if (/sdk$/i.test(title) && namedIn(title).some(({ name }) => name === title)) return 'title-marked';
  if (/\p{Script=Han}/u.test(title) && speaksChinese(reading, title, index)) return 'title-speaks';
  if (!titleCase.test(title) || noService.test(title) || namesData.test(title) || noListName.test(title) || inNoName.test(title))
    return null;
  if (knownIn(title, betweenTogether)) return 'title-known';
  if (lookUp(title)) return 'title-within';
  if (reading.clauses[index]!.kind === 'heading' && isKeyed(bodyBelow(reading, index))) return 'title-keyed';
  if (isMate(reading, title, index)) return 'title-mate';
  const below = reading.clauses[index + 1];
  const speaks =
    below?.text.startsWith(title) && /^\s(?:is|are|provides?|collects?|uses?|may|helps?|allows?)\b/.test(below.text.slice(title.length));
  return speaks ? 'title-speaks' : null;
}

/** Below a title on SDKs, a short one that what follows goes on about: whose it is, or the name again. */
function speaksChinese({ clauses }: Reading, title: string, index: number): boolean {
  const below = clauses[index + 1];
  if (!below || title.length > longestChinese || inNoName.test(title) || noListName.test(title) || kindTitle.test(title)) return false;
  if (!clauses[index]!.trail.some((each) => aboutSdks.test(each)) || genericName.test(nameKey(title))) return false;
  return opensWithMaker.test(below.text) || (below.text.startsWith(title) && goesOnAbout.test(below.text.slice(title.length)));
}
const longestChinese = 16;

/** The paragraph below a title. */
function bodyBelow({ clauses }: Reading, index: number): string {
  const first = clauses[index + 1];
  return first
    ? clauses
        .slice(index + 1, index + 8)
        .flatMap(({ block, text }) => (block === first.block ? [text] : []))
        .join(' ')
    : '';
}

/** A heading that is one of a row of them, of which others are known as names of services, below one that speaks of such. */
function isMate(reading: Reading, title: string, index: number): boolean {
  const { kind, trail } = reading.clauses[index]!;
  if (kind !== 'heading' || kindTitle.test(title) || noServices.test(title) || !isSomeone(reading, title)) return false;
  const mates = headings(reading).get(trail.join('\n'));
  const about = trail.some((each) => aboutSdks.test(each) || aboutServices.test(each));
  return mates !== undefined && mates.known >= (about ? 1 : 2) && mates.known * 2 >= mates.all - 1;
}

/** By what stands above them: how many headings there are, and how many of them are names that the registry knows. */
const headings = once((reading: Reading): Map<string, { all: number; known: number }> => {
  const found = new Map<string, { all: number; known: number }>();
  for (const { kind, text, trail } of reading.clauses) {
    if (kind !== 'heading') continue;
    const above = trail.join('\n');
    const one = found.get(above) ?? { all: 0, known: 0 };
    found.set(above, { all: one.all + 1, known: one.known + (isKnownTitle(text) ? 1 : 0) });
  }
  return found;
});

const isKnownTitle = (text: string): boolean => text.length <= longest && isWhole(cleanName(text).replace(inBrackets, ''));

/** The clauses below a title: up to the next title or heading, and in its own paragraph where it goes on there. */
function partOf({ clauses }: Reading, { index, open }: Title, next: number) {
  const { block } = clauses[index]!;
  const part: number[] = open ? [index] : [];
  for (let i = index + 1; i < Math.min(next, index + most) && clauses[i]!.kind !== 'heading'; i++) {
    if (open && clauses[i]!.block !== block) break;
    part.push(i);
  }
  return part;
}

function recordOf(reading: Reading, title: Title, next: number): Rec | null {
  const { clauses } = reading;
  const clause = clauses[title.index]!;
  const maker = companyLine(reading, title.index - 1);
  const part = withoutNext(reading, partOf(reading, title, next), maker !== null);
  const last = part.at(-1);
  if (last === undefined) return null;
  const body = { start: title.open ? clause.start : clause.end, end: clauses[last]!.end };
  const shown = bodyCues(reading, title, body);
  // A line with brackets is a title only of a part that says what such parts say.
  if (!shown.length || (title.cues[0] === 'titled' && !shown.some((cue) => cue === 'is-provided' || cue === 'data-line'))) return null;
  const start = clause.start + Math.max(0, clause.text.indexOf(title.name));
  const at = { start, end: start + title.name.length };
  return {
    name: title.name,
    at,
    shape: 'part',
    details: [
      ...part.flatMap((i) => dataOf(reading, i)),
      ...(title.open ? [] : [detail('data', 'in-part', body)]),
      ...(maker ? [detail('vendor', 'line-above', maker, maker.name)] : []),
      ...vendorsOf(reading, title, at, body),
      ...addressesIn(reading, body).map((address) => detail('link', 'extent', address)),
    ],
    extent: { start: clause.start, end: clauses[last]!.end },
    cues: [...title.cues, ...shown],
  };
}

/** Whose it is and what it gets stand behind keys of their own in one paragraph: 'Provider: …. Data: …'. */
const isKeyed = (said: string): boolean => makerKey.test(said) && dataLine.test(said);

/** A line that is a company's name and no more. */
function companyLine({ clauses, organisations }: Reading, index: number): Organisation | null {
  const clause = clauses[index];
  const [company] = clause && clause.kind !== 'heading' ? organisationsWithin({ organisations }, clause) : [];
  return clause && company && company.form === 'full' && clause.text.length - company.name.length <= 2 ? company : null;
}

/** Where each name stands below its company, the next company is the next one's. */
function withoutNext(reading: Reading, part: number[], below: boolean): number[] {
  const next = below ? part.findIndex((index) => companyLine(reading, index)) : -1;
  return next < 0 ? part : part.slice(0, next);
}

/** What the part and its headings show. */
function bodyCues(reading: Reading, { index, name }: Title, body: Span): string[] {
  const said = reading.text.slice(body.start, body.end);
  const cues: string[] = [];
  if (provided.test(said)) cues.push('is-provided');
  if (dataLine.test(said) && lookUp(name) !== null && !noService.test(name)) cues.push('data-line');
  if (isKeyed(said)) cues.push('keyed-body');
  if (gets.test(said)) cues.push('gets');
  if (cues.length === 0 && /privacy|隐私/i.test(said) && addressesIn(reading, body).length) cues.push('links-policy');
  if (aboutSdks.test(said)) cues.push('about-sdks');
  if (said.includes(name)) cues.push('said-again');
  if (reading.clauses[index]!.trail.some((each) => aboutSdks.test(each))) cues.push('trail-sdk');
  return cues;
}

/** What one clause of a part says is collected: after the words that say so, else what its verbs rule. */
function dataOf(reading: Reading, index: number): Detail[] {
  const { text, start, block } = reading.clauses[index]!;
  const line = dataLine.exec(text);
  if (!line) return toldFrom(reading, index).map((span) => detail('data', 'verb', span));
  const from = start + line.index + line[0].length;
  const end = endOfBlock(reading, index, block);
  const place = placeOf.exec(reading.text.slice(from, end));
  return [detail('data', 'key-data', { start: from, end: place ? from + place.index : end })];
}

function endOfBlock({ clauses }: Reading, index: number, block: number): number {
  let last = index;
  while (clauses[last + 1]?.block === block) last++;
  return clauses[last]!.end;
}

function vendorsOf(reading: Reading, { aside }: Title, at: Span, body: Span): Detail[] {
  const found = companiesWithin(reading, body);
  return aside && !anyPackage.test(aside) ? [detail('vendor', 'title-aside', at, aside), ...found] : found;
}
