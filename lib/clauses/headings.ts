import { headingLength, numbering, sentenceEnd } from '../language/structure';
import type { Block } from '../model';
import { languageOf } from '../text/language';

/** The level of each block that is a heading, from 1; 0 for all others. */
export function headingLevels(blocks: Block[]): number[] {
  const numbers = blocks.map(({ text }) => numberOf(text));
  const tagged = Math.max(0, ...blocks.map(({ kind, level = 0 }) => (kind === 'heading' ? level : 0)));
  return blocks.map((block, i) => {
    if (block.kind === 'heading') return isSentence(block) ? 0 : (block.level ?? 1);
    if (block.kind === 'cell' || !isShort(block) || !block.text.trim()) return 0;
    const number = numbers[i]!;
    if (number >= 0) return headsSomething(blocks, numbers, i) ? tagged + 1 + number : 0;
    if ((block.bold || (block.size ?? 1) > 1.15) && block.kind === 'paragraph') return standsOut(blocks, i) ? tagged + 1 + (numbering.length) : 0;
    return 0;
  });
}

/** Index of the numbering that the text begins with, or -1. */
export const numberOf = (text: string): number => numbering.findIndex(({ pattern }) => pattern.test(text.slice(0, 20)));

const isShort = ({ text }: Block): boolean => text.length <= headingLength[languageOf(text)] && !sentenceEnd.test(text.trim()) && !text.includes('\n');

/** A paragraph marked up as a heading. */
const isSentence = ({ text }: Block): boolean => text.length > 3 * headingLength[languageOf(text)];

/**
 * A numbered short line is a heading where text of another kind follows it; lines of the same numbering one after the other
 * are a list or a table of contents.
 */
function headsSomething(blocks: Block[], numbers: number[], i: number): boolean {
  const next = blocks[i + 1];
  if (!next) return false;
  if (blocks[i]!.bold && !next.bold) return true;
  if (numbers[i + 1] !== numbers[i]) return !(numbers[i - 1] === numbers[i] && isShort(blocks[i - 1]!) && numbers[i + 1] === -1 && isList(blocks, numbers, i));
  return !isShort(next);
}

/** The last line of a list: three or more short lines of one numbering stand before it. */
function isList(blocks: Block[], numbers: number[], i: number): boolean {
  let run = 1;
  while (i - run >= 0 && numbers[i - run] === numbers[i] && isShort(blocks[i - run]!)) run++;
  return run >= 3;
}

/** A bold or large short line is a heading where plain text follows. */
function standsOut(blocks: Block[], i: number): boolean {
  const next = blocks[i + 1];
  return Boolean(next && next.kind !== 'cell' && !(next.bold && isShort(next) && (next.size ?? 1) === (blocks[i]!.size ?? 1)));
}
