import { aboutSdks, gets as getsLoosely } from '../../language/sdk-words';
import { sureness } from '../../language/sureness';
import {
  aFeature,
  between,
  closesList,
  enumerates,
  gets,
  givenToAll,
  goesOn,
  leadsName,
  makers,
  noDataCell,
  provides,
  providesUs,
  theirs,
  why,
} from '../../language/zh/sdk-prose';
import type { Clause, Span } from '../../model';
import type { Reading } from '../reading';
import { below, toldFrom } from './below';
import { embeddedIn } from './embedded';
import { cleanName, type Entry, entryFrom, itemsBetween, policyUrlIn } from './entry';
import { gotten, handed, partsOf } from './gotten';
import { companiesIn, type Named, namedIn } from './names';
import { isWhole, lookUp } from './registry';

const mark = /sdk|插件|开发(?:工具)?包/iu;
const builtIn = /sdk|插件|开发(?:工具)?包|接入[^。，]{0,6}第三方/iu;
/** Sentences that may go on about the SDKs of one before them. */
const following = 3;

/** SDKs that Chinese running text names, with what it says that each gets. */
export function fromChinese(reading: Reading, index: number): Entry[] {
  const clause = reading.clauses[index]!;
  const groups = inGroups(clause.text, namesIn(clause.text));
  if (!groups.length) return [...fromProviders(reading, clause, index), ...fromEnumeration(reading, clause, index)];
  const provider = groups.length === 1 && groups[0]!.length === 1 ? providerIn(clause.text) : null;
  return groups.flatMap((group, g) => {
    const isLast = g === groups.length - 1;
    const spans = [...inClause(clause, groups, g), ...(isLast ? below(reading, index) : []), ...after(reading, index, isLast)];
    const told = clause.trail.some((title) => aboutSdks.test(title)) || group.length > 1;
    return group
      .map((named) => entryOf(reading, clause, { ...named, vendor: named.vendor ?? provider }, spans))
      .filter(({ confidence, vendor, data }) => confidence > unknown || vendor !== null || data.length > 0 || told);
  });
}

/** Names at a marker, and those that stand without one; where they meet, the first. */
function namesIn(text: string): Named[] {
  const marked = mark.test(text) ? namedIn(text) : [];
  const others = embeddedIn(text, mark.test(text)).filter(({ start, end }) => !marked.some((one) => start < one.end && one.start < end));
  return [...marked, ...others].sort((a, b) => a.start - b.start);
}

/** 'Our maps are provided by company A, whose SDK we build in.' */
function providerIn(text: string): string | null {
  const companies = provides.test(text) ? companiesIn(text) : [];
  return companies.length === 1 ? companies[0]!.name : null;
}

const unknown = sureness.sdk.text.unknown;

/** Names that stand together, with nothing but commas and brackets between. */
function inGroups(text: string, names: Named[]): Named[][] {
  const groups: Named[][] = [];
  let end = 0;
  for (const named of names) {
    const last = groups.at(-1);
    if (last && between.test(text.slice(end, named.start))) last.push(named);
    else groups.push([named]);
    end = named.end;
  }
  return groups;
}

/** Where the sentence says what a group gets: after its names, up to the next group, or else before them. */
function inClause({ text, start }: Clause, groups: Named[][], g: number): Span[] {
  const last = groups.at(-1)!.at(-1)!.end;
  const toAll = givenToAll.exec(text.slice(last));
  const from = toAll ? last : groups[g]!.at(-1)!.end;
  const to = toAll ? last + toAll.index : (groups[g + 1]?.[0]?.start ?? text.length);
  const told = gotten(text, from, to);
  if (!told.length && isRow(text, groups[g]![0]!.start))
    return cellsOf(text, from).map((cell) => ({ start: start + cell.start, end: start + cell.end }));
  const spans = told.length ? told : handed(text, groups[g - 1]?.at(-1)?.end ?? 0, groups[g]![0]!.start);
  return spans.map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** A row of a table whose cells were joined by commas: it opens with a name, and no verb of collecting rules the rest. */
const isRow = (text: string, at: number): boolean => at <= 30 && (text.match(/[,，]/gu)?.length ?? 0) >= 3 && !/[。！]./u.test(text);

const cellsOf = (text: string, from: number): Span[] =>
  partsOf(text, from, text.length).filter(({ start, end }) => !noDataCell.test(text.slice(start, end)));

/** The sentences after, where they go on about the same: 'these SDKs collect …'. */
function after(reading: Reading, index: number, isLast: boolean): Span[] {
  const { clauses } = reading;
  const spans: Span[] = [];
  for (let i = index + 1; i <= index + following; i++) {
    const clause = clauses[i];
    if (!clause || clause.kind === 'heading' || clause.kind === 'row') break;
    if (isLast && theirs.test(clause.text)) {
      spans.push({ start: clause.start, end: clause.end });
      continue;
    }
    const opening = goesOn.exec(clause.text);
    if (!opening || (!isLast && !/些|类|上述|以上|们/u.test(opening[0]))) break;
    if (gets.test(clause.text)) spans.push(...toldFrom(reading, i, opening[0].length));
  }
  return spans;
}

const entryOf = (reading: Reading, clause: Clause, { name, start, end, vendor }: Named, spans: Span[]): Entry =>
  entryFrom(reading, {
    name: cleanName(name),
    at: { start: clause.start + start, end: clause.start + end },
    vendor,
    spans,
    purpose: whyIn(clause.text.slice(end)),
    policyUrl: policyUrlIn(clause.text),
    rule: 'sdk in text',
    confidence: lookUp(name) ? sureness.sdk.text.known : unknown,
  });

/** What the sentence says that it is for. */
const whyIn = (text: string): string | null => why.exec(text)?.[1]?.trim() ?? null;

/** 'Our advertising is provided by company A and company B, whose SDKs we build in.' */
function fromProviders(reading: Reading, clause: Clause, index: number): Entry[] {
  const about =
    provides.test(clause.text) && mark.test(`${clause.text} ${reading.clauses[index + 1]?.text ?? ''} ${clause.trail.at(-1) ?? ''}`);
  if (!about || providesUs.test(clause.text)) return [];
  const spans = after(reading, index, true);
  const told = spans.length ? spans : [{ start: clause.start, end: clause.end }];
  return companiesIn(clause.text).map((named) => ({
    ...entryOf(reading, clause, named, told),
    rule: 'sdk provider',
    confidence: sureness.sdk.provider,
  }));
}

/** '… through SDKs with device makers (A, B, C)': names of the registry, one after the other. */
function fromEnumeration(reading: Reading, clause: Clause, index: number): Entry[] {
  if (!builtIn.test(clause.text)) return [];
  const names: Named[] = [];
  const isItem = (from: number, to: number) => itemsBetween(reading, { start: clause.start + from, end: clause.start + to }).length > 0;
  let at = 0;
  for (const part of clause.text.split(enumerates)) {
    const bare = part.trim().replace(leadsName, '').replace(closesList, '');
    const start = at + Math.max(0, part.indexOf(bare));
    if (bare.length >= 2 && bare.length <= 16 && isWhole(bare) && !aFeature.test(bare) && !isItem(start, start + bare.length))
      names.push({ name: bare, start, end: start + bare.length, vendor: makers.test(clause.text) ? bare : null });
    at += part.length;
  }
  if (new Set(names.map(({ name }) => name)).size < 2) return [];
  const spans = after(reading, index, true);
  const own = getsLoosely.test(clause.text) ? [{ start: clause.start, end: clause.end }] : [];
  return names.map((named) => ({
    ...entryOf(reading, clause, named, spans.length ? spans : own),
    rule: 'sdk enumeration',
    confidence: sureness.sdk.provider,
  }));
}
