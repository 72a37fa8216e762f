import { aboutSdks, beforeName, builtIn, company, genericName, gets, inNoName, noName } from '../../language/sdk-words';
import type { Clause, Span } from '../../model';
import type { Reading } from '..';
import { cleanName, type Entry, itemsBetween, nameKey, policyUrlIn, urlIn } from './entry';
import { latinNames, lookUp } from './registry';

/** SDKs named at the head of a list item or line, and in running text. */
export function fromProse(reading: Reading, covered: (span: Span) => boolean): Entry[] {
  return reading.clauses.flatMap((clause, index) => {
    if (clause.kind === 'row' || covered(clause)) return [];
    const headed = fromHead(reading, clause, index) ?? fromLinkLine(reading, clause);
    if (headed) return [headed];
    if (clause.lang === 'en') return fromEnglish(reading, clause);
    return [...fromPackages(reading, clause), ...fromChinese(reading, clause, index)];
  });
}

/** '1. X SDK: in order to …' */
function fromHead(reading: Reading, clause: Clause, index: number): Entry | null {
  const match =
    /^(?:[（(]?[\da-z一二三四五六七八九十]{1,2}[)）.、]\s*|[•●·\-*①-⑳]\s*)?《?([^：:。；，]{2,40}?(?:sdk|SDK|插件|API)[^：:。；，]{0,14}?)》?\s*[：:]/u.exec(
      clause.text,
    );
  const name = match ? cleanName(match[1]!) : '';
  if (!match || noName.test(name) || inNoName.test(name)) return null;
  const at = place(clause, name);
  const rest = { start: clause.start + match[0].length, end: endOfPoint(reading, index) };
  return entry(reading, name, at, rest, 'sdk at head', 0.9);
}

/** 'Name https://…' on a line of its own, where SDKs are spoken of. */
function fromLinkLine(reading: Reading, clause: Clause): Entry | null {
  const match = /^(?:\d{1,2}[.、]\s*)?([\p{L}\p{N}][^：:。；\n]{1,40}?)\s*[：:]?\s*(https?:\/\/\S+)\s*$/u.exec(clause.text);
  if (!match || inNoName.test(match[1]!)) return null;
  const around = reading.text.slice(Math.max(0, clause.start - 500), clause.start);
  if (!lookUp(match[1]!) || !(aboutSdks.test(around) || clause.trail.some((title) => aboutSdks.test(title)))) return null;
  const name = cleanName(match[1]!);
  const company = /^(.+?),? (?:Inc\.?|Ltd\.?|LLC|ApS|GmbH|Corp\.?|Limited)$/u.exec(name);
  return {
    ...entry(reading, company?.[1] ?? name, place(clause, name), null, 'sdk link line', 0.8),
    vendor: company ? name : null,
    policyUrl: urlIn(match[2]!),
  };
}

/** A point goes on through the sentences of its paragraph. */
function endOfPoint({ clauses }: Reading, index: number): number {
  const { block } = clauses[index]!;
  let last = index;
  while (clauses[last + 1]?.block === block) last++;
  return clauses[last]!.end;
}

const packageName = /\b(?:com|cn|io|im|org|net)\.[a-z][\w]*(?:\.[a-z]\w*)+(?:\s*[（(][^（）()\n]{1,30}[)）])?/gu;

function fromPackages(reading: Reading, clause: Clause): Entry[] {
  if (!aboutSdks.test(clause.text) && !clause.trail.some((title) => aboutSdks.test(title)) && !/[（(]/.test(clause.text)) return [];
  return [...clause.text.matchAll(packageName)].map(([name]) =>
    entry(reading, name.trim(), place(clause, name.trim()), null, 'sdk package', 0.75),
  );
}

const chineseName = /[\p{Script=Han}A-Za-z0-9+【】·\-_.\s]{1,24}?(?:SDK|sdk|Sdk)(?![A-Za-z])/gu;

function fromChinese(reading: Reading, clause: Clause, index: number): Entry[] {
  const told = /sdk|插件|软件工具开发包|接入的?第三方/i.test(clause.text);
  if (!told || !builtIn.test(clause.text)) return fromProviders(reading, clause, index);
  const found: Entry[] = [];
  for (const match of clause.text.matchAll(chineseName)) {
    const name = trimName(match[0]);
    if (!name || noName.test(name) || inNoName.test(name)) continue;
    const known = lookUp(name);
    if (!known && (nameKey(name).length > 12 || genericName.test(nameKey(name)))) continue;
    const own = gets.test(clause.text) ? { start: clause.start + match.index + match[0].length, end: clause.end } : null;
    found.push({
      ...entry(reading, name, place(clause, name), next(reading, index) ?? own, 'sdk in text', known ? 0.8 : 0.55),
      vendor: companiesIn(clause.text)[0] ?? null,
    });
  }
  return found.length ? found : [...fromProviders(reading, clause, index), ...fromEnumeration(reading, clause, index)];
}

/** 'Our advertising is provided by company A and company B, whose SDKs we build in.' */
function fromProviders(reading: Reading, clause: Clause, index: number): Entry[] {
  const about =
    /由[^。]{2,120}(?:提供|支持)/u.test(clause.text) &&
    /sdk|插件/iu.test(`${clause.text} ${reading.clauses[index + 1]?.text ?? ''} ${clause.trail.at(-1) ?? ''}`);
  if (!about) return [];
  return companiesIn(clause.text).map((name) => ({
    ...entry(reading, name, place(clause, name), next(reading, index) ?? clause, 'sdk provider', 0.6),
    vendor: name,
  }));
}

/** '… through SDKs with device makers (A, B, C)': names of the registry, one after the other. */
function fromEnumeration(reading: Reading, clause: Clause, index: number): Entry[] {
  const names = clause.text
    .split(/[、，,；;（）()：:和及与或]/u)
    .map((part) =>
      part
        .trim()
        .replace(/^(?:例如|比如|如|包括)/u, '')
        .replace(/等.{0,6}$/u, ''),
    )
    .filter((part) => part.length >= 2 && part.length <= 16 && lookUp(part) && nameKey(part).length - longestKnown(part) <= 2);
  if (names.length < 2) return [];
  return [...new Set(names)].map((name) =>
    entry(reading, name, place(clause, name), next(reading, index) ?? (gets.test(clause.text) ? clause : null), 'sdk enumeration', 0.6),
  );
}

/** Length of the registry's name within a name. */
const longestKnown = (name: string): number =>
  Math.max(
    0,
    ...(lookUp(name)?.names ?? [])
      .map(nameKey)
      .filter((known) => nameKey(name).includes(known))
      .map((known) => known.length),
  );

const companiesIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(company)].map(([name]) =>
      name.replace(/^.*?(?:由|与|向|是|为|和|的|及|委托|接入|使用)(?=[\p{Script=Han}（）()]{4,}$)/u, ''),
    ),
  ),
];

/** The sentence after, where it goes on about the same: 'they collect … through the SDK'. */
function next({ clauses }: Reading, index: number): Span | null {
  const clause = clauses[index + 1];
  return clause && /^(?:他们|其|该|它|此|这些)/u.test(clause.text) && gets.test(clause.text) ? clause : null;
}

function trimName(raw: string): string {
  let name = raw.trim();
  for (let i = 0; i < 6; i++) {
    const shorter = name.replace(beforeName, '').trim();
    if (shorter === name || !shorter || /^sdk$/i.test(shorter)) break;
    name = shorter;
  }
  return /^sdk$/i.test(name) ? '' : name;
}

function fromEnglish(reading: Reading, clause: Clause): Entry[] {
  const told =
    builtIn.test(clause.text) ||
    clause.trail.some((title) => aboutSdks.test(title)) ||
    /https?:/.test(clause.text) ||
    clause.text.length < 60;
  if (!told) return [];
  const found: Entry[] = [];
  let left = clause.text;
  for (const name of latinNames) {
    const at = left.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0 || /[A-Za-z0-9]/.test(left[at - 1] ?? '') || /[a-z0-9]/i.test(left[at + name.length] ?? '')) continue;
    const written = clause.text.slice(at, at + name.length);
    left = left.slice(0, at) + ' '.repeat(name.length) + left.slice(at + name.length);
    found.push(
      entry(reading, written, { start: clause.start + at, end: clause.start + at + name.length }, null, 'sdk in english text', 0.6),
    );
  }
  return found;
}

const place = (clause: Clause, name: string): Span => {
  const from = clause.start + Math.max(0, clause.text.indexOf(name));
  return { start: from, end: from + name.length };
};

function entry(reading: Reading, name: string, at: Span, data: Span | null, rule: string, confidence: number): Entry {
  const said = data ? reading.text.slice(data.start, data.end) : '';
  return {
    name,
    at,
    vendor: null,
    data: data ? itemsBetween(reading, data) : [],
    purpose: null,
    policyUrl: policyUrlIn(said),
    proof: data,
    rule,
    confidence,
  };
}
