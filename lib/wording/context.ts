import type { Clause, Evidence } from '../model';

/** A quote and what stands around it in its clause; `before` and `after` may be ''. */
export interface InContext {
  before: string;
  quote: string;
  after: string;
}

/** Characters kept on each side of a quote in a long clause. */
const around = 60;

/** The quote in its clause, so that a short one can be understood; a long clause is cut on both sides. */
export function inContext({ quote, start, end }: Evidence, clause: Clause | undefined): InContext {
  if (!clause || start < clause.start || end > clause.end || clause.end - clause.start !== clause.text.length)
    return { before: '', quote, after: '' };
  const from = start - clause.start;
  const to = end - clause.start;
  const before = clause.text.slice(0, from);
  const after = clause.text.slice(to);
  return {
    before: before.length > around ? `…${before.slice(-around).replace(cutBefore(before), '')}` : before,
    quote,
    after: after.length > around ? `${after.slice(0, around).replace(cutAfter(after), '').trimEnd()}…` : after,
  };
}

const none = /(?!)/;
/** The rest of a word of letters that the cut goes through, where one is. */
const cutBefore = (text: string): RegExp => (/^[a-z\d]{2}/i.test(text.slice(-around - 1)) ? /^[a-z\d]+\s*/i : none);
const cutAfter = (text: string): RegExp => (/^[a-z\d]{2}/i.test(text.slice(around - 1)) ? /(?<![a-z\d])[a-z\d]+$/i : none);

/** Whether a quote, as it is shown, tells all of a longer one that it stands in. */
export const shows = (one: Evidence, longer: Evidence): boolean =>
  one.start >= longer.start && one.end <= longer.end && one.start - longer.start <= around && longer.end - one.end <= around;

/** Each place once, in the order given. */
export const places = (evidence: Evidence[]): Evidence[] => {
  const seen = new Set<string>();
  return evidence.filter(({ start, end }) => {
    const place = `${start} ${end}`;
    return !seen.has(place) && seen.add(place);
  });
};
