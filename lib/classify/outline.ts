/**
 * The outline of sentences that come without headings marked: which of them are headings, and the trail above each.
 * Corpora keep policies as flat lists of sentences; a page's own outline is better and comes from the clauses.
 */

const numbering: readonly [string, RegExp][] = [
  ['part', /^第[一二三四五六七八九十百\d]{1,4}(?:部分|章|条|节)/],
  ['han', /^[【[]?[一二三四五六七八九十]{1,3}[、.．:：,，]/],
  ['han-brackets', /^[(（][一二三四五六七八九十]{1,3}[)）]/],
  ['figures-3', /^\d{1,2}\.\d{1,2}\.\d{1,2}/],
  ['figures-2', /^\d{1,2}\.\d{1,2}/],
  ['figures-1', /^\d{1,2}[、.．:：,，]?/],
  ['figures-brackets', /^[(（]\d{1,2}[)）]|^\d{1,2}[)）]/],
  ['letters', /^[a-zA-Z][.、)）]/],
  ['circled', /^[①-⑳]/],
  ['brackets', /^【/],
];

/** How a line is numbered, or null. */
export const numberingOf = (text: string): string | null => numbering.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

const longestHeading = 32;

/** Short, and not ended like a sentence or a list item. */
export function looksLikeHeading(text: string): boolean {
  const line = text.trim();
  if (!line || line.length > longestHeading || /[。；;！!，,.：:、]$/.test(line)) return false;
  return numberingOf(line) !== null || (line.length <= 18 && !/[，。；]/.test(line));
}

/** Titles above each line, outermost first. A numbering style seen before closes what was opened below it. */
export function outline(lines: string[]): string[][] {
  const open: { style: string; title: string }[] = [];
  return lines.map((line) => {
    const trail = open.map((heading) => heading.title);
    if (!looksLikeHeading(line)) return trail;
    const style = numberingOf(line.trim()) ?? 'plain';
    const at = open.findIndex((heading) => heading.style === style);
    if (at >= 0) open.length = at;
    const above = open.map((heading) => heading.title);
    open.push({ style, title: line.trim() });
    return above;
  });
}
