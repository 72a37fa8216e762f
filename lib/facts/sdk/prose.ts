import { aboutSdks, inNoName } from '../../language/sdk-words';
import { sureness } from '../../language/sureness';
import type { Clause, Span } from '../../model';
import type { Reading } from '..';
import { sharedIn } from './below';
import { fromChinese } from './chinese';
import { fromEnglish } from './english';
import { cleanName, type Entry, itemsBetween, policyUrlIn, urlIn } from './entry';
import { lookUp } from './registry';

/** SDKs named on a line with their link, by their package, and in running text. */
export function fromProse(reading: Reading, covered: (span: Span) => boolean): Entry[] {
  return reading.clauses.flatMap((clause, index) => {
    if (clause.kind === 'row' || covered(clause)) return [];
    const linked = fromLinkLine(reading, clause, index);
    if (linked) return [linked];
    if (clause.lang === 'en') return fromEnglish(reading, index);
    return [...fromPackages(reading, clause), ...fromChinese(reading, index)];
  });
}

/** 'Name https://…' on a line of its own, where SDKs are spoken of. */
function fromLinkLine(reading: Reading, clause: Clause, index: number): Entry | null {
  const match = /^(?:\d{1,2}[.、]\s*)?([\p{L}\p{N}][^：:。；\n]{1,40}?)\s*[：:]?\s*(https?:\/\/\S+)\s*$/u.exec(clause.text);
  if (!match || inNoName.test(match[1]!) || /[,，].*[,，]/u.test(match[1]!)) return null;
  const around = reading.text.slice(Math.max(0, clause.start - 500), clause.start);
  if (!lookUp(match[1]!) || !(aboutSdks.test(around) || clause.trail.some((title) => aboutSdks.test(title)))) return null;
  const name = cleanName(match[1]!);
  const company = /^(.+?),? (?:Inc\.?|Ltd\.?|LLC|ApS|GmbH|Corp\.?|Limited)$/u.exec(name);
  const shared = sharedIn(reading, index);
  return {
    ...entry(reading, company?.[1] ?? name, place(clause, name), null, 'sdk link line', sureness.sdk.list),
    data: [...new Set(shared.flatMap((span) => itemsBetween(reading, span)))],
    proof: shared[0] ?? null,
    vendor: company ? name : null,
    policyUrl: urlIn(match[2]!),
  };
}

const packageName = /\b(?:com|cn|io|im|org|net)\.[a-z][\w]*(?:\.[a-z]\w*)+(?:\s*[（(][^（）()\n]{1,30}[)）])?/gu;

function fromPackages(reading: Reading, clause: Clause): Entry[] {
  if (!aboutSdks.test(clause.text) && !clause.trail.some((title) => aboutSdks.test(title)) && !/[（(]/.test(clause.text)) return [];
  return [...clause.text.matchAll(packageName)]
    .filter(([name]) => !/\.(?:com|cn|net|org)$/u.test(name))
    .map(([name]) => entry(reading, name.trim(), place(clause, name.trim()), null, 'sdk package', sureness.sdk.package));
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
