/** Which blocks are headings, and how deep: by tag, by numbering, by looks, and at last by standing alone above prose. */
import {
  bareTitle,
  belowTitle,
  countingSigns,
  documentTitle,
  headingLength,
  headingWords,
  labelled,
  leadIn,
  numbering,
  ordinals,
  question,
  sentenceEnd,
  speaking,
  titleSign,
} from '../language/structure';
import type { Block } from '../model';
import { endsInColon } from '../text/ends';
import { languageOf } from '../text/language';

/** Depths within one tag level: room for every numbering, then for looks. */
const step = numbering.length + 3;

/** The depth of each block that is a heading, from 1, greater is deeper, with gaps; 0 for all others. */
export function headingDepths(blocks: Block[]): number[] {
  const depths = plainDepths(blocks);
  const isMarked = (block: Block, i: number) =>
    depths[i]! > 0 && (block.kind === 'heading' || numberOf(block.text) >= 0 || signOf(block) !== '');
  if (blocks.filter(isMarked).length > mostMarked) return depths;
  // A text that has no titles of another kind may have bare ones.
  const bare = blocks.flatMap((_, i) => (isBareTitle(blocks, i) ? [i] : []));
  if (bare.length >= fewestBare) for (const i of bare) depths[i] ||= bareDepth;
  return depths;
}
/** Titles by tag, number or sign that a text with bare ones may have, fewest of these, and how deep they are: deeper than any other. */
const [mostMarked, fewestBare, bareDepth] = [3, 3, 1000];

/** A few words alone on a line, below what has ended and above what tells something. */
function isBareTitle(blocks: Block[], i: number): boolean {
  const [before, block, next] = [blocks[i - 1], blocks[i]!, blocks[i + 1]];
  if (!before || !next || block.kind !== 'paragraph' || !bareTitle.test(block.text)) return false;
  const ended = before.kind === 'cell' || before.kind === 'item' || !bareTitle.test(before.text);
  return ended && (next.kind === 'cell' || next.kind === 'item' || (!bareTitle.test(next.text) && belowTitle.test(next.text)));
}

function plainDepths(blocks: Block[]): number[] {
  const numbers = blocks.map(({ text }) => numberOf(text));
  const outermost = outermostNumbers(blocks, numbers);
  const untagged = (outermost.length + 1) * step;
  const inRun = runsOf(blocks, numbers);
  const signed = signDepths(blocks, numbers);
  return blocks.map((block, i) => {
    const number = numbers[i]!;
    const sign = signed.get(signOf(block));
    if (sign !== undefined) return untagged + sign;
    if (block.kind === 'heading') {
      const level = block.level ?? 1;
      return isSentence(block) ? 0 : level * step + Math.max(0, number - (outermost[level] ?? 0));
    }
    if (block.kind !== 'cell' && question.test(block.text)) return untagged + numbering.length + 1;
    if (block.kind === 'cell' || !isShort(block)) return 0;
    if (number >= 0) return !inRun[i] && headsSomething(blocks, numbers, i) ? untagged + number + 1 : 0;
    if (block.kind === 'item') return 0;
    if (isTitle(blocks, i)) return untagged;
    if (standsOut(block)) return headsPlain(blocks, i) ? untagged + numbering.length + 1 : 0;
    return standsAlone(blocks, i) ? untagged + numbering.length + 2 : 0;
  });
}

/** The sign that sets a title apart from what is below it: '◎ …', '【…】'; empty where there is none. */
const signOf = ({ kind, text }: Block): string => (kind === 'cell' || kind === 'heading' ? '' : (titleSign.exec(text)?.[1] ?? ''));

/**
 * The signs that open titles, by the depth of these: a sign that opens several short lines, of which none follows another. What stands
 * before the first number holds the numbered parts, what comes later stands inside them.
 */
function signDepths(blocks: Block[], numbers: number[]): Map<string, number> {
  const places = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    const sign = signOf(block);
    if (sign) places.set(sign, [...(places.get(sign) ?? []), i]);
  });
  const firstNumber = blocks.findIndex((block, i) => numbers[i]! >= 0 && block.kind !== 'cell' && isShort(block));
  const depths = new Map<string, number>();
  for (const [sign, at] of places) {
    const apart = at.every((i, n) => isShort(blocks[i]!) && i + 1 < blocks.length && at[n + 1] !== i + 1);
    if (at.length < fewestSigned || !apart) continue;
    const inside = firstNumber >= 0 && firstNumber < at[0]!;
    depths.set(sign, (inside ? numbering.length : 0) + (depths.size + 1) / 10);
  }
  return depths;
}
/** Fewest titles that open with one sign. */
const fewestSigned = 3;

/** Any numbering, and little else: most lines begin with none, and need not be tried with each. */
const numbered = new RegExp(numbering.map(({ pattern }) => pattern.source).join('|'), 'iu');

/** Index of the numbering that the text begins with, or -1. */
export function numberOf(text: string): number {
  const start = text.slice(0, 20);
  if (!numbered.test(start)) return -1;
  return numbering.findIndex(({ pattern }) => pattern.test(start));
}

const lengths = Object.values(headingLength);
const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];

/** By tag level, the outermost numbering among its headings: a page may give one tag to chapters and sections alike. */
function outermostNumbers(blocks: Block[], numbers: number[]): number[] {
  const outermost: number[] = [];
  blocks.forEach(({ kind, level = 1 }, i) => {
    if (kind !== 'heading') return;
    while (outermost.length <= level) outermost.push(numbering.length);
    if (numbers[i]! >= 0) outermost[level] = Math.min(outermost[level]!, numbers[i]!);
  });
  return outermost;
}

function isShort({ text, bold }: Block): boolean {
  const line = text.trim();
  if (!line || line.length > longest || line.includes('\n') || line.length > headingLength[languageOf(line)]) return false;
  if (sentenceEnd.test(line) || leadIn.test(line) || labelled.test(line)) return false;
  if (!endsInColon(line)) return true;
  return numberOf(line) < 0 ? !speaking.test(line) : Boolean(bold) || !/[，,]/.test(line);
}

/** Longest title that ends as a sentence does, in characters. */
const longestClosed = 24;

/** A paragraph marked up as a heading. */
const isSentence = ({ text }: Block): boolean =>
  (text.length > 3 * shortest && text.length > 3 * headingLength[languageOf(text)]) ||
  (text.length > longestClosed && /[。；]\s*$/.test(text));

/** Lines of a list or of a table of contents: three or more short ones, numbered on, with nothing between them. */
function runsOf(blocks: Block[], numbers: number[]): boolean[] {
  const inRun = blocks.map(() => false);
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1;
    while (to < blocks.length && follows(blocks, numbers, to)) to++;
    if (to - from >= 3) inRun.fill(true, from, to);
    from = to;
  }
  return inRun;
}

function follows(blocks: Block[], numbers: number[], i: number): boolean {
  const same = numbers[i]! >= 0 && numbers[i] === numbers[i - 1] && isShort(blocks[i]!) && isShort(blocks[i - 1]!);
  return same && blocks[i]!.kind !== 'heading' && ordinalOf(blocks[i]!.text) === ordinalOf(blocks[i - 1]!.text) + 1;
}

/** 一 or 1 is 1, 十二 or 12 is 12; the last number of 2.3 counts; NaN where it is no number. */
export function ordinalOf(text: string): number {
  const digits = /^\D{0,3}(?:\d+[.．])*(\d+)/.exec(text)?.[1];
  if (digits) return Number(digits);
  const han = /^.{0,2}?([一二三四五六七八九十]{1,3})/.exec(text)?.[1];
  if (han) return (ordinals as readonly string[]).indexOf(han);
  const sign = countingSigns.find((signs) => signs.includes(text[0]!));
  if (sign) return sign.indexOf(text[0]!) + 1;
  const letter = /^[（(]?([A-Za-z])[)）.、]/.exec(text)?.[1];
  return letter ? letter.toLowerCase().charCodeAt(0) - 96 : Number.NaN;
}

/** A numbered short line is a heading where something else than its next number follows. */
function headsSomething(blocks: Block[], numbers: number[], i: number): boolean {
  const next = blocks[i + 1];
  if (!next) return false;
  if (blocks[i]!.bold && !next.bold) return true;
  return numbers[i + 1] !== numbers[i] || !isShort(next);
}

const standsOut = ({ bold, size = 1 }: Block): boolean => Boolean(bold) || size > 1.15;

/** Of lines that look alike none is a heading of the next. */
function headsPlain(blocks: Block[], i: number): boolean {
  const next = blocks[i + 1];
  const alike = next && standsOut(next) && isShort(next) && (next.size ?? 1) === (blocks[i]!.size ?? 1) && numberOf(next.text) < 0;
  return Boolean(next && next.kind !== 'cell' && !alike);
}

/** The document's own name among its first lines. */
const isTitle = (blocks: Block[], i: number): boolean => i < 8 && documentTitle.test(blocks[i]!.text) && i + 1 < blocks.length;

/** Sentences that end as such. */
const isProse = ({ kind, text }: Block): boolean => kind === 'paragraph' && /[。！？.!?][”"）)]?$/.test(text) && text.length > 30;

/** A plain line without a full stop between finished prose, which names a matter of such documents. */
function standsAlone(blocks: Block[], i: number): boolean {
  const [before, { text }, next] = [blocks[i - 1], blocks[i]!, blocks[i + 1]];
  if (!before || !next || next.kind === 'cell' || before.kind === 'cell') return false;
  if (text.length > headingLength[languageOf(text)] / 2 || !(headingWords.test(text) || (isProse(before) && isProse(next)))) return false;
  return (
    sentenceEnd.test(before.text) &&
    before.text.length > 30 &&
    (next.text.length > 50 || sentenceEnd.test(next.text) || leadIn.test(next.text))
  );
}
