/** What stands on a PDF page, in points from its upper left corner. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { kangxi, radicals } from '../../language/print';
import { type Box, drawnOn, type Operations, product, type Rule } from './rules';

/** Text as the file sets it: a word, part of a line, a line. */
export interface Piece extends Box {
  text: string;
  /** Height of the letters' font. */
  size: number;
  bold: boolean;
  /** Where its letters stand. */
  baseline: number;
  /** From 1. */
  page: number;
}

export interface Sheet {
  page: number;
  width: number;
  height: number;
  pieces: Piece[];
  rules: Rule[];
  /** It shows a picture. */
  pictured: boolean;
}

/** Share of the font's height above the baseline. */
const ascent = 0.86;
/** Signs of bullets as the fonts of word processors have them. */
const bulletSigns = /[\uf0b7\uf0a7\uf0d8\uf06c\uf06e\uf0fc\uf076\u25aa\u2022\u2023]/g;

/** What `page` holds. Text that does not run from left to right is left out: watermarks, stamps, notes in the margin. */
export async function sheetOf(page: PDFPageProxy, operations: Operations): Promise<Sheet> {
  const view = page.getViewport({ scale: 1 });
  // First what is drawn: with it the fonts arrive, which tell what is bold.
  const drawn = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const pictures = new Set([operations.paintImageXObject, operations.paintInlineImageXObject, operations.paintImageMaskXObject]);
  const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item, page, view.transform) : []));
  const { rules, dots } = drawnOn(drawn, operations, view.transform);
  return {
    page: page.pageNumber,
    width: view.width,
    height: view.height,
    pieces: [...pieces, ...dots.flatMap((dot) => bulletOf(dot, pieces))],
    rules,
    pictured: drawn.fnArray.some((operation) => pictures.has(operation)),
  };
}

function pieceOf(item: TextItem, page: PDFPageProxy, view: number[]): Piece[] {
  const [a, b, c, d, x, baseline] = product(view, item.transform as number[]) as [number, number, number, number, number, number];
  const size = Math.hypot(c, d);
  const level = Math.abs(b) < Math.abs(a) * 0.02 && a > 0;
  const text = withoutRadicals(item.str)
    .replace(bulletSigns, '•')
    .replace(/[\p{Cc}\u200b\ufeff]/gu, ' ');
  if (!level || !text || !size) return [];
  const font = { x, baseline, size, bold: isBold(page, item.fontName), page: page.pageNumber };
  return [{ text, ...font, y: baseline - size * ascent, width: item.width, height: size }];
}

/** A dot drawn close before a line's beginning is the sign of an item, as if it were set. */
function bulletOf(dot: Box, pieces: Piece[]): Piece[] {
  const middle = dot.y + dot.height / 2;
  const after = pieces.find(
    ({ x, y, height, size, text }) =>
      text.trim() && x > dot.x && x - dot.x < size * 2.5 && middle > y + height * 0.2 && middle < y + height,
  );
  const first = after && !pieces.some(({ x, baseline, text }) => text.trim() && x < dot.x && Math.abs(baseline - after.baseline) < 2);
  return first ? [{ ...after, ...dot, text: '•' }] : [];
}

/** Some fonts give radicals for the characters that look the same. */
const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/g, (sign) => radicals[sign] ?? kangxi[sign] ?? sign.normalize('NFKC'));

const boldName = /bold|black|heavy|semibold|simhei|heiti|-hei\b|黑体/i;

function isBold({ commonObjs }: PDFPageProxy, name: string): boolean {
  if (!commonObjs.has(name)) return false;
  const font = commonObjs.get(name) as { name?: string; bold?: boolean; black?: boolean };
  return Boolean(font.bold || font.black || boldName.test(font.name ?? ''));
}
