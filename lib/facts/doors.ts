/** Documents that a policy refers to by a link: an SDK list, rules for children, a cookie policy. */
import { doorKinds, longestName } from '../language/doors';
import type { Door, PolicyText } from '../model';

/** Each document once, in the order of the text, proved by the words that link it. */
export function findDoors({ url, links, written, clauses }: PolicyText): Door[] {
  const found = new Map<string, Door>();
  const here = withoutPlace(url);
  for (const { start, end, url: target } of links) {
    const quote = written.slice(start, end);
    const kind = end - start <= longestName ? kindOf(quote) : undefined;
    const key = withoutPlace(target);
    if (!kind || key === here || found.has(key)) continue;
    const clause = clauses.findIndex((one) => one.start <= start && one.end >= end);
    if (clause < 0) continue;
    const title = quote.replace(/^《|》$/gu, '').trim();
    found.set(key, { kind, title, url: target, evidence: [{ start, end, quote, clause, rule: `door ${kind}` }], confidence: 1 });
  }
  return [...found.values()];
}

const withoutPlace = (url: string): string => url.split('#', 1)[0]!;

function kindOf(text: string): Door['kind'] | undefined {
  for (const [kind, pattern] of Object.entries(doorKinds)) if (pattern.test(text)) return kind as Door['kind'];
  return undefined;
}
