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

/** Quotes by their place, and every other string of the text where the text has it; ids have no Han characters. */
function restored(value: unknown, policy: PolicyText): unknown {
  if (typeof value === 'string') return folded.test(value) ? inText(value, policy) : value;
  if (Array.isArray(value)) return value.map((each) => restored(each, policy));
  if (!value || typeof value !== 'object') return value;
  const { start, end, quote } = value as { start?: number; end?: number; quote?: string };
  if (quote !== undefined) return { ...value, quote: policy.written.slice(start, end) };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, restored(each, policy)]));
}

function inText(value: string, { text, written }: PolicyText): string {
  const at = text.indexOf(value);
  return at < 0 ? value : written.slice(at, at + value.length);
}
