import { aboutSdks, fieldOf, inNoHead, keyed, listLead, listLine, nameField, type SdkField } from '../../language/sdk-words';
import { sureness } from '../../language/sureness';
import type { Span } from '../../model';
import type { Reading } from '../reading';
import { cleanName, type Entry, itemsBetween, policyUrlIn, urlIn } from './entry';
import { lookUp } from './registry';

/** One line of the text: what stands before its colon and after. */
interface Line extends Span {
  text: string;
  field: SdkField | null;
  isName: boolean;
  value: Span;
}

/** Longest name, in characters. */
const longest = 80;

/** SDKs that are described line by line: 'SDK name: …', 'Information collected: …'. */
export function fromBlocks(reading: Reading): Entry[] {
  const lines = linesOf(reading);
  const entries: Entry[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const named = line.isName && line.value.end > line.value.start;
    const heads = !named && !line.field && headsBlock(lines, i, reading);
    if ((!named && !heads) || line.value.end - line.value.start > longest) continue;
    let end = i + 1;
    while (end < lines.length && belongs(lines, end, i)) end++;
    const block = lines.slice(i + 1, end).map((each) => (each.isName ? { ...each, field: 'vendor' as const } : each));
    const told = block.filter(({ field }) => field && field !== 'other').length;
    if (told + Number(named) < 2 || (!named && told < 2)) continue;
    entries.push({
      ...entryOf(reading, named ? line.value : line, block),
      extent: { start: line.start, end: block.at(-1)?.end ?? line.end },
    });
    i = end - 1;
  }
  return entries;
}

/** SDKs that are listed one a line, below a line that says so. */
export function fromLists(reading: Reading): Entry[] {
  const lines = linesOf(reading);
  return lines.flatMap((lead, i) => {
    if (lead.text.length > 60 || !listLead.test(lead.text) || listLine.test(lead.text)) return [];
    let end = i + 1;
    while (end < lines.length && listLine.test(lines[end]!.text)) end++;
    const listed = lines.slice(i + 1, end);
    if (!listed.some(({ text }) => lookUp(text))) return [];
    return listed.map((line) => ({ ...entryOf(reading, line, []), rule: 'sdk list', extent: line, confidence: sureness.sdk.list }));
  });
}

/** A short line that a block of keyed lines follows, where SDKs are spoken of. */
function headsBlock(lines: Line[], i: number, reading: Reading): boolean {
  const line = lines[i]!;
  if (line.text.length > 50 || !line.text.trim() || inNoHead.test(cleanName(line.text))) return false;
  const below = lines.slice(i + 1, i + 5);
  if (!below[0]?.field || below.filter(({ field }) => field).length < 2) return false;
  return (
    /sdk|插件/iu.test(line.text) ||
    below.some(({ text }) => /sdk|插件/iu.test(text.slice(0, 16))) ||
    (lookUp(cleanName(line.text)) !== null && spokenOf(reading, line))
  );
}

/** SDKs are spoken of shortly before. */
const spokenOf = ({ text }: Reading, { start }: Span): boolean => aboutSdks.test(text.slice(Math.max(0, start - 600), start));

/** Lines of a block go on while they are keyed, or continue the line before; a new name ends it. */
function belongs(lines: Line[], i: number, from: number): boolean {
  const line = lines[i]!;
  if (i - from > 14) return false;
  // A second name right after the first, by another title, is the company's.
  if (line.isName) return i === from + 1 && lines[from]!.isName && keyOf(line) !== keyOf(lines[from]!);
  if (line.field) return true;
  if (/^https?:|^\[?<u>https?|^www\./.test(line.text)) return true;
  const before = lines[i - 1]!;
  const continues = before.field !== null && /[：:]\s*$/.test(before.text);
  return continues || (Boolean(lines[i + 1]?.field) && !lines[i + 1]!.isName && !headsNext(lines, i));
}

const keyOf = ({ text }: Line): string => text.split(/[：:]/u)[0]!.replace(/^[\d.、\s]+/u, '');

/** An unkeyed line in a run of keyed ones is the next block's head where the keys begin anew after it. */
const headsNext = (lines: Line[], i: number): boolean => lines[i]!.text.length <= 50 && !/[。；]$/.test(lines[i]!.text);

function linesOf({ text }: Reading): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const raw of text.split('\n')) {
    const start = from;
    from += raw.length + 1;
    if (!raw.trim() || raw.includes('\t')) continue;
    for (const part of splitKeys(raw)) lines.push(lineOf(raw.slice(part.start, part.end), start + part.start));
  }
  return lines;
}

const inline =
  /(?:sdk名称|第三方(?:sdk)?名称|公司名称|第三方(?:公司|主体)|使用目的|收集(?:的)?(?:个人)?信息(?:类型|范围|的类型\/字段|字段)?|数据类型|sdk官网|官网链接|隐私政策(?:链接)?|使用场景|处理方式|共享(?:信息|方式|目的)|涉及个人信息|提供方|合作方(?:名称|主体)?)\s*[：:]/giu;

/** A line that holds several keys is as many lines. */
function splitKeys(raw: string): Span[] {
  const starts = [...raw.matchAll(inline)].map(({ index }) => index).filter((at) => at > 0);
  if (starts.length < 2) return [{ start: 0, end: raw.length }];
  const cuts = [0, ...starts, raw.length];
  return cuts.slice(0, -1).map((start, i) => ({ start, end: cuts[i + 1]! }));
}

/** A key that is an SDK's own name, as in 'X SDK: …'. */
const itself = /.(?:sdk|插件|api(?:接口)?)$/iu;

function lineOf(text: string, start: number): Line {
  const match = keyed.exec(text);
  const key = match?.[1]?.replace(/\s+/g, '') ?? '';
  const isName = Boolean(match) && nameField.test(key);
  const field =
    !match || /^https?$/i.test(key) || (!isName && itself.test(key))
      ? null
      : isName
        ? 'name'
        : (fieldOf.find(({ pattern }) => pattern.test(key))?.field ?? null);
  const value = match?.[2] ?? '';
  const end = start + text.trimEnd().length;
  return {
    text: text.trim(),
    start: start + (text.length - text.trimStart().length),
    end,
    field,
    isName,
    value: { start: end - value.trimEnd().length, end },
  };
}

function entryOf(reading: Reading, nameAt: Span, block: Line[]): Entry {
  const text = (span: Span): string =>
    reading.text
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/(?<![，,；;。\s])[，,；;。\s]+$/u, '')
      .trim();
  const line = (field: SdkField) => block.find((each) => each.field === field && each.value.end > each.value.start);
  const data = block.filter(({ field }) => field === 'data');
  const whole = block.map(({ text: each }) => each).join('\n');
  const link = line('link');
  return {
    name: cleanName(text(nameAt)),
    at: nameAt,
    vendor: line('vendor') ? text(line('vendor')!.value) : null,
    data: [
      ...new Set(
        data.flatMap(({ start, value }, i) => itemsBetween(reading, value.end > value.start ? value : { start, end: data[i]!.end })),
      ),
    ],
    purpose: line('purpose') ? text(line('purpose')!.value) : null,
    policyUrl: (link && urlIn(link.text)) ?? policyUrlIn(whole),
    proof: data[0]?.value ?? null,
    rule: 'sdk block',
    confidence: sureness.sdk.block,
  };
}
