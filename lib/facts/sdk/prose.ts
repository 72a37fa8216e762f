import { aboutSdks, inNoName } from '../../language/sdk-words';
import { sureness } from '../../language/sureness';
import type { Clause, Span } from '../../model';
import type { Reading } from '../reading';
import { sharedIn } from './below';
import { fromChinese } from './chinese';
import { fromEnglish } from './english';
import { cleanName, type Entry, entryFrom, urlIn } from './entry';
import { lookUp } from './registry';

/** SDKs named on a line with their link, by their package, and in running text. */
export function fromProse(reading: Reading, covered: (span: Span) => boolean): Entry[] {
  return reading.clauses.flatMap((clause, index) => {
    if (covered(clause) || (clause.kind === 'row' && !sentenceInRow(clause))) return [];
    const linked = fromLinkLine(reading, clause, index);
    if (linked) return [linked];
    if (clause.lang === 'en') return fromEnglish(reading, index);
    return [...fromPackages(reading, clause), ...fromChinese(reading, index)];
  });
}

/** A cell of an English table may hold sentences, as those on cookies do. */
const sentenceInRow = ({ text, lang }: Clause): boolean => lang === 'en' && /\b[Ww]e (?:also |may )?use\b/u.test(text);

/** 'Name https://…' on a line of its own, where SDKs are spoken of. */
function fromLinkLine(reading: Reading, clause: Clause, index: number): Entry | null {
  const match = /^(?:\d{1,2}[.、]\s*)?([\p{L}\p{N}][^：:。；\n]{1,40}?)(?:\s*[：:])?\s*(https?:\/\/\S+)\s*$/u.exec(clause.text);
  if (!match || inNoName.test(match[1]!) || /[,，][^,，]*[,，]/u.test(match[1]!)) return null;
  const around = reading.text.slice(Math.max(0, clause.start - 500), clause.start);
  if (!lookUp(match[1]!) || !(aboutSdks.test(around) || clause.trail.some((title) => aboutSdks.test(title)))) return null;
  const name = cleanName(match[1]!);
  const company = /^(.+?),? (?:Inc\.?|Ltd\.?|LLC|ApS|GmbH|Corp\.?|Limited)$/u.exec(name);
  return entryFrom(reading, {
    name: company?.[1] ?? name,
    at: place(clause, name),
    vendor: company ? name : null,
    spans: sharedIn(reading, index),
    purpose: null,
    policyUrl: urlIn(match[2]!),
    rule: 'sdk link line',
    confidence: sureness.sdk.list,
  });
}

const packageName = /\b(?:com|cn|io|im|org|net)\.[a-z][\w]*(?:\.[a-z]\w*)+(?:\s*[（(][^（）()\n]{1,30}[)）])?/gu;

function fromPackages(reading: Reading, clause: Clause): Entry[] {
  if (!aboutSdks.test(clause.text) && !clause.trail.some((title) => aboutSdks.test(title)) && !/[（(]/.test(clause.text)) return [];
  return [...clause.text.matchAll(packageName)]
    .filter(([name]) => !/\.(?:com|cn|net|org)$/u.test(name))
    .map(([written]) => {
      const name = written.trim();
      const at = place(clause, name);
      const rule = 'sdk package';
      return entryFrom(reading, {
        name,
        at,
        vendor: null,
        spans: [],
        purpose: null,
        policyUrl: null,
        rule,
        confidence: sureness.sdk.package,
      });
    });
}

const place = (clause: Clause, name: string): Span => {
  const from = clause.start + Math.max(0, clause.text.indexOf(name));
  return { start: from, end: from + name.length };
};
