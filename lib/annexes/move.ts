/** A document's analysis as it stands behind a policy's text. */
import type { Analysis, Evidence, Section } from '../model';

type Moved = Pick<Analysis, 'sections' | 'clauses' | 'mentions' | 'card' | 'checklist'>;

/** `title` is the heading above all of it. */
export function behind(policy: Analysis, { text, sections, clauses, mentions, card, checklist }: Analysis, title: string): Moved {
  const offset = policy.text.length + 1;
  const first = policy.clauses.length;
  const top = policy.sections.length;
  const blocks = policy.clauses.reduce((most, { block }) => Math.max(most, block + 1), 0);
  const heading = { start: offset, end: offset };
  const whole: Section = { title, start: offset, end: offset + text.length, heading, level: 1, parent: -1 };
  const place = ({ start, end }: { start: number; end: number }) => ({ start: start + offset, end: end + offset });
  return {
    sections: [
      whole,
      ...sections.map((section) => ({
        ...section,
        ...place(section),
        heading: place(section.heading),
        level: section.level + 1,
        parent: top + 1 + section.parent,
      })),
    ],
    clauses: clauses.map((clause) => ({
      ...clause,
      ...place(clause),
      document: title,
      section: top + 1 + clause.section,
      block: blocks + clause.block,
    })),
    mentions: mentions.map((mention) => ({ ...mention, clause: first + mention.clause })),
    card: proofsMoved(card, offset, first),
    checklist: proofsMoved(checklist, offset, first),
  };
}

const isEvidence = (value: object): value is Evidence => 'quote' in value && 'clause' in value && 'rule' in value;

/** The same with every proof at its new place. */
function proofsMoved<T>(value: T, offset: number, first: number): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => proofsMoved(part, offset, first)) as T;
  if (isEvidence(value)) {
    const { start, end, clause } = value;
    return { ...value, start: start + offset, end: end + offset, clause: clause < 0 ? clause : clause + first };
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, proofsMoved(part, offset, first)])) as T;
}
