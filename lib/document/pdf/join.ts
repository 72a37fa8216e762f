/** Lines as running text, each stretch of it with the place on its page that it comes from. */
import { hyphenKept } from '../../language/print';
import type { Line } from './lines';
import type { Piece } from './pieces';
import type { Box } from './rules';

/** A stretch of a block's text and where it stands. */
export interface Run extends Box {
  text: string;
  page: number;
}

export interface Joined {
  text: string;
  runs: Run[];
}

/** Words of the whole document, by which it shows how it spells what a line's end cuts in two. */
export type Known = ReadonlySet<string>;

const cjk = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’《》…—]/;
/** A gap wider than this share of the font's size stands for a space. */
const spaced = 0.18;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];

export function join(lines: Line[], known: Known): Joined {
  const runs: Run[] = [];
  let text = '';
  for (const line of lines) {
    const begins = lineText(line);
    const { cut, between } = seam(text, begins, known);
    if (cut) {
      text = text.slice(0, -1);
      runs.at(-1)!.text = runs.at(-1)!.text.slice(0, -1);
    }
    text += between;
    let before: Piece | undefined;
    for (const piece of piecesOf(line)) {
      if (before && gapBetween(before, piece)) text += ' ';
      const said = piece.text.replace(/\u00ad$/, '-');
      text += said;
      const { x, y, width, height, page } = piece;
      runs.push({ text: said, x, y, width, height, page });
      before = piece;
    }
    text = text.trimEnd();
    const last = runs.at(-1);
    if (last) last.text = last.text.trimEnd();
  }
  return { text: text.replace(/\s+/g, ' ').trim(), runs };
}

const piecesOf = (line: Line): Piece[] => line.parts.flatMap(({ pieces }) => pieces);
export const lineText = (line: Line): string => {
  let text = '';
  let before: Piece | undefined;
  for (const piece of piecesOf(line)) {
    if (before && gapBetween(before, piece)) text += ' ';
    text += piece.text;
    before = piece;
  }
  return text.replace(/\s+/g, ' ').trim();
};

function gapBetween(before: Piece, piece: Piece): boolean {
  const gap = piece.x - (before.x + before.width);
  if (gap > piece.size * 1.1) return true;
  const han = cjk.test(before.text.at(-1) ?? '') && cjk.test(piece.text[0] ?? '');
  return !han && gap > piece.size * spaced;
}

/** What stands between the end of a line and the next: nothing between Han characters; a hyphen that only broke a word goes. */
function seam(text: string, next: string, known: Known): { cut: boolean; between: string } {
  const [end, start] = [text.at(-1), next[0]];
  if (end === undefined || start === undefined) return { cut: false, between: '' };
  const broken = /(?<![A-Za-z])([A-Za-z]+)[-\u2010\u00ad]$/.exec(text)?.[1];
  if (broken && /[a-z]/.test(start)) return { cut: !keepsHyphen(broken, /^[A-Za-z]+/.exec(next)![0], known), between: '' };
  return { cut: false, between: cjk.test(end) && cjk.test(start) ? '' : ' ' };
}

/** As the document writes the word elsewhere; else by its first part. */
function keepsHyphen(before: string, after: string, known: Known): boolean {
  const [first, rest] = [before.toLowerCase(), after.toLowerCase()];
  if (known.has(first + rest)) return false;
  return known.has(`${first}-${rest}`) || hyphenKept.test(first);
}
