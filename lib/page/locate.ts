/** From a quote of the text that was read back to its place on the live page. */

import { firstWhere } from '../text/sorted';
import { visible } from '../text/visible';
import { breaksText } from './around';
import { bodyOf, kindOf, tagOf } from './dom';
import { isInserted } from './inserted';
import { concealed } from './parts';
import { contentOf, isSilent, type Layout } from './tree';

interface Piece {
  node: Text;
  /** Offset in the page's text with white space left out, and the asterisks of bold in Markdown, which the text read has not either. */
  from: number;
  /** The same with white space folded, as offsets into the text read count. */
  written: number;
}

/** A quote of the text that was read: its offset there, and the text before it, which tells repeated quotes apart. */
export interface Quote {
  quote: string;
  near: number;
  before?: string | undefined;
}

/**
 * The quote's place, or null where the page does not have it (any more). White space does not count, so a quote may run over
 * several nodes, lines, cells or blocks. Of several places the one counts that follows the same text; of those, one that is displayed
 * before a copy that is not, and the nearest to `near`.
 */
export function locate(document: Document, { quote, near, before = '' }: Quote, layout?: Layout): Range | null {
  const wanted = bare(quote);
  if (!wanted) return null;
  const { pieces, text } = textOf(bodyOf(document) ?? document.documentElement, layout);
  const ranges = likeliest(text, wanted, bare(before), (at) => Math.abs(writtenAt(pieces, at) - near)).map((at) =>
    rangeOf(document, pieces, at, at + wanted.length),
  );
  return ranges.find((range) => range?.getClientRects?.().length !== 0) ?? ranges[0] ?? null;
}

/** Of so many places of one quote the best is looked for. */
const places = 50;

function placesOf(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && found.length < places; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** Characters beyond the passage before in which the next of many is looked for first. */
const stride = 20_000;
/** Of so many passages that are not where they are expected the whole page is searched; no more, so that time stays linear. */
const searches = 200;

/** The places of many passages that follow each other on the page, each null where the page does not have it. */
export function locateInOrder(document: Document, passages: string[], layout?: Layout): (Range | null)[] {
  const { pieces, text } = textOf(bodyOf(document) ?? document.documentElement, layout);
  let from = 0;
  let left = searches;
  return passages.map((passage) => {
    const wanted = bare(passage);
    if (!wanted) return null;
    const close = text.slice(from, from + stride + wanted.length).indexOf(wanted);
    const start = close >= 0 ? from + close : left-- > 0 ? text.indexOf(wanted) : -1;
    if (start < 0) return null;
    from = start + wanted.length;
    return rangeOf(document, pieces, start, from);
  });
}

const bare = (text: string): string => visible(text).replace(/[\s*]+/g, '');

/** Whether it may hold text that was read: words that are hidden inside a sentence are not. */
function mayBeRead(element: Element, layout?: Layout): boolean {
  const tag = tagOf(element);
  if (isSilent(element) || isInserted(element, tag)) return false;
  return breaksText(element, tag, '', null) || !concealed(element, layout?.style(element) ?? null);
}

function textOf(root: Element, layout?: Layout): { pieces: Piece[]; text: string } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let written = 0;
  const walk = (element: Element): void => {
    for (const child of contentOf(element, layout)) {
      if (kindOf(child) === 3) {
        const said = child.nodeValue ?? '';
        const text = bare(said);
        if (!text) continue;
        pieces.push({ node: child as Text, from: length, written });
        written += said.replace(/\s+/g, ' ').length;
        parts.push(text);
        length += text.length;
      } else if (kindOf(child) === 1 && mayBeRead(child as Element, layout)) walk(child as Element);
    }
  };
  walk(root);
  return { pieces, text: parts.join('') };
}

/** How many characters before `at` are those at the end of `before`. */
function shared(text: string, at: number, before: string): number {
  let length = 0;
  while (length < before.length && length < at && text[at - 1 - length] === before[before.length - 1 - length]) length++;
  return length;
}

/** The places that follow the same text as far as any does, the nearest first. */
function likeliest(text: string, wanted: string, before: string, distance: (at: number) => number): number[] {
  const all = placesOf(text, wanted).map((at) => ({ at, shared: shared(text, at, before), distance: distance(at) }));
  const most = Math.max(...all.map((one) => one.shared));
  return all
    .filter((one) => one.shared === most)
    .sort((a, b) => a.distance - b.distance)
    .map(({ at }) => at);
}

function rangeOf(document: Document, pieces: Piece[], start: number, end: number): Range | null {
  const from = pieceAt(pieces, start);
  const to = pieceAt(pieces, end - 1);
  if (!from || !to) return null;
  const range = (from.node.ownerDocument ?? document).createRange();
  range.setStart(from.node, offsetIn(from.node, start - from.from));
  range.setEnd(to.node, offsetIn(to.node, end - 1 - to.from) + 1);
  return range;
}

function pieceAt(pieces: Piece[], offset: number): Piece | undefined {
  return pieces[Math.max(0, firstWhere(pieces, ({ from }) => from > offset) - 1)];
}

function writtenAt(pieces: Piece[], at: number): number {
  const piece = pieceAt(pieces, at);
  return piece ? piece.written + at - piece.from : at;
}

/** Offset in the node of its n-th character that is seen and no white space. */
function offsetIn(node: Text, n: number): number {
  const text = node.nodeValue ?? '';
  let seen = 0;
  for (let i = 0; i < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(i)!);
    seen += bare(character).length;
    if (seen > n) return i;
    i += character.length;
  }
  return text.length;
}
