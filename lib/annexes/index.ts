/**
 * What other documents add to a policy: their texts stand behind its own, and their statements join its card. Quotes stay exact, and
 * where one stands tells which document it is from.
 */
import type { Analysis, Annex, Check } from '../model';
import { joinCards } from './card';
import { behind } from './move';

/** A document that was read for a policy. */
export interface ReadDocument {
  title: string;
  url: string;
  analysis: Analysis;
}

/** The policy with all of them; without any, as it was. */
export const joined = (policy: Analysis, documents: ReadDocument[]): Analysis => documents.reduce(add, policy);

function add(policy: Analysis, { title, url, analysis }: ReadDocument): Analysis {
  const start = policy.text.length + 1;
  const moved = behind(policy, analysis, title);
  const annexes = [...(policy.annexes ?? []), { title, url, start, end: start + analysis.text.length, clause: policy.clauses.length }];
  const checklist = joinChecks(policy.checklist, moved.checklist, ({ evidence }) =>
    evidence.every((proof) =>
      policy.doors.some((door) => door.evidence[0]?.start === proof.start && annexes.some((one) => one.url === door.url)),
    ),
  );
  return {
    ...policy,
    text: `${policy.text}\n${analysis.text}`,
    sections: [...policy.sections, ...moved.sections],
    clauses: [...policy.clauses, ...moved.clauses],
    mentions: [...policy.mentions, ...moved.mentions],
    checklist,
    card: joinCards(policy.card, moved.card, checklist),
    annexes,
  };
}

/** What says more comes first. */
const order: Check['found'][] = ['yes', 'partly', 'elsewhere', 'unknown', 'no', 'not-applicable'];

/** `wasRead`: whether the documents that an `elsewhere` points to have been read by now. */
function joinChecks(policy: Check[], annex: Check[], wasRead: (check: Check) => boolean): Check[] {
  const told = new Map(annex.map((check) => [`${check.region} ${check.id} ${check.article}`, check]));
  return policy.map((check) => {
    const there = told.get(`${check.region} ${check.id} ${check.article}`);
    // What only an annex makes a duty of is its own affair.
    if (!there || check.found === 'not-applicable' || there.found === 'not-applicable') return check;
    const tells = there.evidence.length > 0 && there.found !== 'elsewhere' && order.indexOf(there.found) < order.indexOf(check.found);
    if (!tells && !(check.found === 'elsewhere' && wasRead(check))) return check;
    return { ...check, found: there.found, evidence: there.evidence };
  });
}

/** The document that a place of the text stands in; undefined for the policy's own. */
export const annexAt = ({ annexes = [] }: Pick<Analysis, 'annexes'>, start: number): Annex | undefined =>
  annexes.find((annex) => start >= annex.start && start <= annex.end);

/** How many places of a document the card quotes. */
export function quotedFrom({ card }: Pick<Analysis, 'card'>, { start, end }: Annex): number {
  const places = new Set<number>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { quote, start: at } = value as { quote?: unknown; start?: unknown };
    if (typeof quote === 'string' && typeof at === 'number' && at >= start && at <= end) places.add(at);
    for (const part of Object.values(value)) look(part);
  };
  look(card);
  return places.size;
}
