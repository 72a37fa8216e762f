import type { Card, Check, Clause, PolicyText, Section } from '../model';
import { trailOf } from './outline';

interface Shown {
  sections: Section[];
  clauses: Clause[];
  card: Card;
  checklist: Check[];
}

/** What the reader is shown: the card, the checklist and the clauses in the characters of the page, where they were read in folded ones. */
export function asWritten(policy: PolicyText, card: Card, checklist: Check[] = []): Shown {
  const { text, written, sections, clauses } = policy;
  if (text === written) return { sections, clauses, card, checklist };
  const titled = sections.map((section) => ({ ...section, title: written.slice(section.heading.start, section.heading.end) }));
  return {
    sections: titled,
    clauses: clauses.map((clause) => ({
      ...clause,
      text: written.slice(clause.start, clause.end),
      trail: trailOf(titled, clause.kind === 'heading' ? (titled[clause.section]?.parent ?? -1) : clause.section),
    })),
    card: restored(card, policy) as Card,
    checklist: restored(checklist, policy) as Check[],
  };
}

const folded = /\p{Script=Han}/u;

/**
 * Quotes by their place, and every other string of the text where the text has it, of several places the nearest to what proves the statement:
 * words that are written otherwise may be read alike. Ids have no Han characters.
 */
function restored(value: unknown, policy: PolicyText, near = 0): unknown {
  if (typeof value === 'string') return folded.test(value) ? inText(value, policy, near) : value;
  if (Array.isArray(value)) return inTurn(value, policy, near);
  if (!value || typeof value !== 'object') return value;
  const { start, end, quote, evidence } = value as { start?: number; end?: number; quote?: string; evidence?: { start: number }[] };
  if (quote !== undefined) return { ...value, quote: policy.written.slice(start, end) };
  const at = evidence?.[0]?.start ?? near;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, restored(each, policy, at)]));
}

/** The words of a list, as of a path, are looked for one after the other. */
function inTurn(values: unknown[], policy: PolicyText, near: number): unknown[] {
  let from = near;
  return values.map((each) => {
    const at = typeof each === 'string' ? policy.text.indexOf(each, from) : -1;
    if (at >= 0) from = at + (each as string).length;
    return at >= 0 && folded.test(each as string) ? policy.written.slice(at, from) : restored(each, policy, near);
  });
}

function inText(value: string, { text, written }: PolicyText, near: number): string {
  const [behind, before] = [text.indexOf(value, near), near > 0 ? text.lastIndexOf(value, near) : -1];
  const at = behind < 0 || (before >= 0 && near - before < behind - near) ? before : behind;
  return at < 0 ? value : written.slice(at, at + value.length);
}
