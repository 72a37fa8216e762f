import { abbreviations, pairs, stops } from '../language/structure';
import type { Span } from '../model';

/** No pair is longer than this; a bracket that was never closed must not swallow the rest. */
const longestPair = 300;
/** A clause longer than this is cut at a semicolon too. */
const long = 60;
/** A line shorter than this was broken on purpose, not wrapped. */
const wrapped = 24;

const closing = /["'”’」』）)】》]/;

/** Where the sentences of a block stand in it; white space around them left out. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const cut = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  const closesSoon = closersOf(text);
  let pairEnd = '';
  let pairFrom = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (pairEnd) {
      if (character === pairEnd || i - pairFrom > longestPair) pairEnd = '';
    } else if (pairs[character] && closesSoon(pairs[character]!, i)) {
      pairEnd = pairs[character]!;
      pairFrom = i;
    }
    if (character === '\n') {
      if (!pairEnd && breaksLine(text, from, i)) cut(i);
    } else if (!pairEnd && endsSentence(text, from, i)) {
      let to = i + 1;
      while (to < text.length && (closing.test(text[to]!) || stops.includes(text[to]!))) to++;
      i = to - 1;
      cut(to);
    }
  }
  cut(text.length);
  return spans;
}

/** Whether the closing sign of a pair stands within its longest length. Each sign is looked for once along the text. */
function closersOf(text: string): (closer: string, from: number) => boolean {
  const next: Record<string, number> = {};
  return (closer, from) => {
    if ((next[closer] ?? -1) <= from) {
      const at = text.indexOf(closer, from + 1);
      next[closer] = at < 0 ? Number.POSITIVE_INFINITY : at;
    }
    return next[closer]! - from < longestPair;
  };
}

function endsSentence(text: string, from: number, at: number): boolean {
  const character = text[at]!;
  if (stops.includes(character)) return /[。！？]/.test(character) || /^[\s\p{Script=Han}]/u.test(text[at + 1] ?? ' ');
  if (character === '；' || character === ';') return at - from > long;
  if (character !== '.') return false;
  if (!/^["'”’)]?\s+["'“‘(]?[A-Z0-9•\p{Script=Han}]/u.test(text.slice(at + 1, at + 6))) return false;
  const before = text.slice(Math.max(from, at - 12), at + 1);
  return !abbreviations.test(before) && !/(?:^|\s)\d{1,2}\.$/.test(before);
}

/** A line break ends a clause unless the line is long and stops in the middle of a sentence. */
function breaksLine(text: string, from: number, at: number): boolean {
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', at - 1) + 1), at);
  const next = text.slice(at + 1, at + 4);
  if (line.length < wrapped || /[。！？；：!?;:.]["'”’）)]?\s*$/.test(line)) return true;
  return /^\s*(?:[•●·\-*]|\d{1,2}[.、)）]|[（(]?[一二三四五六七八九十\d]{1,2}[、)）])/.test(next);
}
