import type { Span } from '../model';

/**
 * Longest clause, in characters. No sentence of a policy that was read for this project has 1,200; where a list has 200,000, what is
 * asked of each of its names looks at the clause around it, and that must not be all the text.
 */
const longest = 1_500;
/** A clause that is too long is cut behind the last of these in the second half of what it may have. */
const pauses = /[，,、；;：:。\s](?=[^，,、；;：:。\s]*$)/;

/** A stretch of a text in pieces none of which is too long; white space at their edges is left out. */
export function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const half = from + longest / 2;
    const pause = text.slice(half, from + longest).search(pauses);
    const to = pause < 0 ? whole(text, from + longest) : half + pause + 1;
    pieces.push(...trimmed(text, from, to));
    from = to;
  }
  return [...pieces, ...trimmed(text, from, end)];
}

/** A place within the text that cuts no character in two. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at]!) ? at - 1 : at);

function trimmed(text: string, from: number, to: number): Span[] {
  const piece = text.slice(from, to);
  const said = piece.trim();
  const start = from + piece.length - piece.trimStart().length;
  return said ? [{ start, end: start + said.length }] : [];
}
