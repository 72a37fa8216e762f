/**
 * Evens out what does not change a clause's meaning: width of letters and digits, case, white space, and figures (each run of
 * digits is one '0', so '15日' and '30日' look alike).
 */
export function normalise(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is left for telling whether two clauses say the same: letters and digits only. */
export const bare = (normal: string): string => normal.replace(/[^\p{L}\p{N}]+/gu, '');
