import { akin, alike, bare as lettersOf, pairUp, profileOf } from './alike';
import type { Fact } from './facts';
import { type Kind, ruleOf } from './kinds';
import { citedBy, ofKind, type Side } from './sides';

/** A fact of the earlier text, and of the later one; null where a text has none. */
export interface Pair {
  old: Fact | null;
  now: Fact | null;
}

/** What differs of one kind, before anything is said of whether it counts. */
export function pairsOf(kind: Kind, old: Side, now: Side): Pair[] {
  const { way, alike: likes, bothSay, heavy, narrower } = ruleOf(kind);
  const [before, after] = comparable(kind, old, now);
  const same = (a: Fact, b: Fact) => a.id === b.id && (!likes || a.value === b.value);
  // What is now said more closely is not gone.
  const closer = ({ id }: Fact) => after.some((other) => narrower?.[id]?.includes(other.id));
  const gone = before.filter((fact) => !closer(fact) && !after.some((other) => same(fact, other)));
  const fresh = after.filter((fact) => !before.some((other) => same(fact, other)));
  const valued: Pair[] = way === 'value' && !likes ? after.flatMap((fact) => otherValue(kind, fact, before)) : [];
  if (bothSay)
    return [...valued, ...fresh.filter(({ id, value }) => heavy?.includes(id) && value === 'yes').map((now) => ({ old: null, now }))];
  const matched = likes ? pairUp(gone, fresh, (a, b) => likeness(kind, a, b, old, now), akin) : [];
  return [
    ...valued,
    ...(likes === 'one' ? matched.filter(({ a, b }) => a.value !== b.value).map(({ a, b }) => ({ old: a, now: b })) : []),
    ...gone.filter((fact) => !matched.some(({ a }) => a === fact)).map((fact) => ({ old: fact, now: null })),
    ...fresh.filter((fact) => !matched.some(({ b }) => b === fact)).map((fact) => ({ old: null, now: fact })),
  ];
}

/** Both texts' facts of a kind; of one that belongs to others, only where both texts have what it belongs to. */
function comparable(kind: Kind, old: Side, now: Side): [Fact[], Fact[]] {
  const { within } = ruleOf(kind);
  const all: [Fact[], Fact[]] = [ofKind(old, kind), ofKind(now, kind)];
  if (!within) return all;
  const [before, after] = [old, now].map((side) => new Set(ofKind(side, within).map(({ id }) => id)));
  const counts = ({ id }: Fact): boolean => {
    const owner = id.split('/')[0]!;
    return before!.has(owner) && after!.has(owner);
  };
  return [all[0].filter(counts), all[1].filter(counts)];
}

/** A value without its stops and spaces, where it is words of the text. */
const bare = (kind: Kind, value: string): string => (ruleOf(kind).asWritten ? lettersOf(value) : value);

function otherValue(kind: Kind, fact: Fact, before: Fact[]): Pair[] {
  const old = before.find(({ id }) => id === fact.id);
  return old && bare(kind, old.value) !== bare(kind, fact.value) ? [{ old, now: fact }] : [];
}

/** How much two facts of a kind that are worded otherwise are taken for one. */
function likeness(kind: Kind, a: Fact, b: Fact, old: Side, now: Side): number {
  if (kind === 'contact') return a.id.split('/')[0] === b.id.split('/')[0] ? 1 : 0;
  if (a.id === b.id || (a.value !== '' && a.value === b.value)) return 1;
  return alike(profileOf(citedBy(old, a)[0]?.text ?? ''), profileOf(citedBy(now, b)[0]?.text ?? ''));
}
