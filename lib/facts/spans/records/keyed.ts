import {
  aboutSdks,
  fieldOf,
  inlineKeys,
  inNoHead,
  itselfKey,
  keyed,
  nameField,
  ofServices,
  plainKey,
  type RecordField,
} from '../../../language/sdk-words';
import { pointNumber, sdkWord } from '../../../language/structure';
import type { Span } from '../../../model';
import { endsInColon } from '../../../text/ends';
import { once } from '../../once';
import type { Reading } from '../../reading';
import { cleanName } from '../names';
import { lookUp } from '../registry';
import { addressesIn, withoutAddresses } from '../web';
import { bareTitle } from './grid';
import { type Detail, detail, type Rec } from './record';

/** One line of the text: what stands before its colon and after. */
interface Line extends Span {
  text: string;
  key: string;
  field: RecordField | null;
  isName: boolean;
  value: Span;
}

/** Text before a head in which SDKs are spoken of, in characters. */
const spoken = 600;
/** Longest name, and longest line that heads a block, in characters. */
const longest = 80;
const longestHead = 50;

/** What is described line by line: 'SDK name: …', 'Information collected: …'. */
export function keyedRecords(reading: Reading): Rec[] {
  const lines = keyedLines(reading);
  const records: Rec[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const named = line.isName && line.value.end > line.value.start;
    const heads = !named && !line.field && headsBlock(lines, i, reading);
    if ((!named && !heads) || line.value.end - line.value.start > longest) continue;
    let end = i + 1;
    while (end < lines.length && belongs(lines, end, i)) end++;
    const block = lines.slice(i + 1, end).map((each) => (each.isName ? { ...each, field: 'vendor' as const } : each));
    const saying = block.filter(({ field }) => field && ofServices.has(field)).length;
    if (saying + Number(named) < 2 || (!named && saying < 2)) continue;
    records.push(recordOf(reading, line, block, Boolean(named)));
    i = end - 1;
  }
  return records;
}

/** A short line that a block of keyed lines follows, where SDKs are spoken of. */
function headsBlock(lines: Line[], i: number, reading: Reading): boolean {
  const line = lines[i]!;
  if (line.text.length > longestHead || !line.text.trim() || inNoHead.test(cleanName(line.text))) return false;
  const below = lines.slice(i + 1, i + 5);
  if (!below[0]?.field || below.filter(({ field }) => field).length < 2) return false;
  return (
    sdkWord.test(line.text) ||
    below.some(({ text }) => sdkWord.test(text.slice(0, 16))) ||
    ((lookUp(cleanName(line.text)) !== null ||
      companyBehind.test(cleanName(line.text)) ||
      (openingNumber.test(line.text) && ofService(below))) &&
      spokenOf(reading, line) &&
      !/[。；]/.test(line.text))
  );
}

/** Lines tell two things of a service, and none of the text's own. */
function ofService(below: readonly Line[]): boolean {
  const fields = new Set(below.flatMap(({ field }) => field ?? []));
  const told = [...fields].filter((field) => ofServices.has(field)).length;
  return told >= 2 && !fields.has('period') && !fields.has('place');
}

/** A company in brackets closes the head of a block. */
const companyBehind = /[（(]((?:[^（）()]|[（(][^（）()]{0,12}[）)]){2,40}(?:公司|LLC|Inc\.?|Ltd\.?|GmbH|研究院|研究所|集团))[）)]$/;
/** A number opens the head of a block. */
const openingNumber = /^\s*(?:[（(]?\d{1,2}(?:\.\d{1,2}){0,3}[)）.、]|[①-⑳])/;

/** SDKs are spoken of shortly before. */
const spokenOf = ({ text }: Reading, { start }: Span): boolean => aboutSdks.test(text.slice(Math.max(0, start - spoken), start));

/** Lines of a block go on while they are keyed, or continue the line before; a new name ends it. */
function belongs(lines: Line[], i: number, from: number): boolean {
  const line = lines[i]!;
  if (i - from > 14) return false;
  // A second name right after the first, by another title, is the company's.
  if (line.isName) return i === from + 1 && lines[from]!.isName && keyOf(line) !== keyOf(lines[from]!);
  if (opensNext(lines, i, from)) return false;
  if (line.field) return true;
  if (/^https?:|^\[?<u>https?|^www\./.test(line.text)) return true;
  const before = lines[i - 1]!;
  const continues = before.field !== null && endsInColon(before.text);
  const next = lines.slice(i + 1, i + 1 + between).find(({ field }) => field);
  return continues || (next !== undefined && !next.isName && !headsNext(lines, i, from, next));
}

/** A number before a line, where none of the block has one: the next point of what is around the block. */
const opensNext = (lines: Line[], i: number, from: number): boolean =>
  i > from + 1 && pointNumber.test(lines[i]!.text) && !lines.slice(from, i).some(({ text }) => pointNumber.test(text));

const keyOf = ({ text }: Line): string => text.split(/[：:]/)[0]!.replace(/^[\d.、\s]+/, '');

/** Lines without a key that one with an empty value may list, before the next key. */
const between = 4;

/** An unkeyed line in a run of keyed ones is the next block's head where the keys begin anew after it, or where it names a service. */
function headsNext(lines: Line[], i: number, from: number, next: Line): boolean {
  const { text } = lines[i]!;
  if (text.length > longestHead || /[。；]$/.test(text)) return false;
  return lines.slice(from, i).some(({ key }) => key === next.key) || sdkWord.test(text) || lookUp(cleanName(text)) !== null;
}

/** Every line outside tables, with what its key says that it tells. */
export const keyedLines = once(({ text }: Reading): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  for (const raw of text.split('\n')) {
    const start = from;
    from += raw.length + 1;
    if (!raw.trim() || raw.includes('\t')) continue;
    for (const part of splitKeys(raw)) lines.push(lineOf(raw.slice(part.start, part.end), start + part.start));
  }
  return lines;
});

/** A key of the writer's own, between a name and the first of the known keys: 'Dune SDK, brought in by: …, Purpose: …'. */
const otherKey = /[,，](?=\s?(?!https?[：:])[^\s，,；;。：:|]{2,16}\s?[：:])/;

/** A line that holds several keys is as many lines. */
function splitKeys(raw: string): Span[] {
  const keys = raw.search(/[：:]/) < 0 ? [] : [...raw.matchAll(inlineKeys)].filter(({ groups }) => plainKey.test(groups!.key!));
  const starts = keys.map(({ index }) => index).filter((at) => at > 0);
  if (starts.length < 2) return [{ start: 0, end: raw.length }];
  const other = raw.slice(0, starts[0]).search(otherKey);
  const cuts = [0, ...(other > 0 ? [other + 1] : []), ...starts, raw.length];
  return cuts.slice(0, -1).map((start, i) => ({ start, end: cuts[i + 1]! }));
}

/** A key with a blank behind it where others have a colon. */
function spaced(text: string): RegExpExecArray | null {
  const match = /^\s*([^\s，,；;。：:|]{3,16})\s+(\S.*)$/s.exec(text);
  return match && plainKey.test(match[1]!) ? match : null;
}

function lineOf(text: string, start: number): Line {
  const match = keyed.exec(text) ?? spaced(text);
  const key = bareTitle(match?.[1] ?? '');
  const isName = Boolean(match) && nameField.test(key);
  const field =
    !match || /^https?$/i.test(key) || (!isName && itselfKey.test(key))
      ? null
      : isName
        ? 'name'
        : (fieldOf.find(({ pattern }) => pattern.test(key))?.field ?? null);
  const value = match?.[2] ?? '';
  const end = start + text.trimEnd().length;
  return {
    text: text.trim(),
    key,
    start: start + (text.length - text.trimStart().length),
    end,
    field,
    isName,
    value: { start: end - value.trimEnd().length, end },
  };
}

/** By its end, the other names in brackets behind it left aside. */
const endsAsSdk = /sdk(?:\s?[（(][^（）()]*[）)])?$/i;

function recordOf(reading: Reading, head: Line, block: Line[], named: boolean): Rec {
  const at = named ? head.value : head;
  const extent = { start: head.start, end: block.at(-1)?.end ?? head.end };
  const before = reading.text.slice(Math.max(0, head.start - spoken), head.start);
  const name = reading.text.slice(at.start, at.end).replace(/(?<![，,；;。\s])[，,；;。\s]+$/, '');
  const title = cleanName(withoutAddresses(name) || name);
  const maker = companyBehind.exec(title);
  return {
    name: maker ? title.slice(0, maker.index).trim() : title,
    at,
    shape: 'keyed',
    details: [
      ...(maker ? [detail('vendor', 'name-aside', at, maker[1]!)] : []),
      ...partsOf(reading, block),
      ...addressesIn(reading, extent).map((address) => detail('link', 'extent', address)),
    ],
    extent: named || lookUp(cleanName(name)) || endsAsSdk.test(name.trim()) ? extent : null,
    cues: [
      named ? 'key-names' : 'line-heads',
      ...(sdkWord.test(head.text.slice(0, 24)) ? ['key-sdk'] : []),
      ...(aboutSdks.test(before) ? ['spoken-of'] : []),
    ],
  };
}

/** What the lines say; a key whose value stands on the next lines has them. */
function partsOf(reading: Reading, block: Line[]): Detail[] {
  return block.flatMap((line, i) => {
    if (!line.field || line.field === 'name') return [];
    const open = line.value.end <= line.value.start;
    const value = open ? { start: line.end, end: block[i + 1] && !block[i + 1]!.field ? block[i + 1]!.end : line.end } : line.value;
    if (value.end <= value.start) return line.field === 'data' ? [detail('data', 'key-data', line)] : [];
    const said = reading.text
      .slice(value.start, value.end)
      .replace(/\s+/g, ' ')
      .replace(/(?<![，,；;。\s])[，,；;。\s]+$/, '')
      .trim();
    const text = line.field === 'vendor' ? withoutAddresses(said) : said;
    return text ? [detail(line.field, `key-${line.field}`, value, text)] : [];
  });
}
