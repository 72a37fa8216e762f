/** Whether two texts are no two versions of one: what differs between them is then nothing that has changed. */
import { bare } from './alike';
import type { Facts } from './facts';
import { type Side, without } from './sides';

/** Another language, or the policy of another service. */
export type Unlike = 'language' | 'service';

/** Share of their passages from which they are versions of one, whatever it is called. */
const common = 0.3;

const hostOf = ({ url }: Facts): string | null => (/^https?:/.test(url) ? new URL(url).host : null);

/** Both have a name and it is not the same, nor one part of the other. */
function differ(a: string | null, b: string | null): boolean {
  const [one, other] = [bare(a ?? ''), bare(b ?? '')];
  return one !== '' && other !== '' && !one.includes(other) && !other.includes(one);
}

/** Share of the shorter text's passages that the other has word for word. */
const share = (old: Side, now: Side): number =>
  1 - Math.min(without(old, now) / Math.max(1, old.passages.size), without(now, old) / Math.max(1, now.passages.size));

export function unlike(old: Side, now: Side): Unlike | null {
  const [a, b] = [old.facts, now.facts];
  if (a.lang !== b.lang) return 'language';
  const oneHost = hostOf(a) !== null && hostOf(a) === hostOf(b);
  const others = differ(a.service, b.service) && (differ(a.operator, b.operator) || !a.operator || !b.operator);
  return others && !oneHost && share(old, now) < common ? 'service' : null;
}
