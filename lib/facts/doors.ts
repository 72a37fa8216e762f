/** Documents that a policy refers to: an SDK list, rules for children, a cookie policy. */
import { doorKinds, longestName, ofApp, referred, referring, refers, tells } from '../language/doors';
import type { Rule } from '../language/shapes';
import type { Door, Evidence, PolicyText } from '../model';
import { once } from './once';
import { quotePhrase } from './quote';
import { matchRule } from './rules';
import { sievesOf } from './sieves';
import { isTitle, plainTitle } from './titles';

/** Each document that is linked once, in the order of the text, proved by the words that link it. */
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
    const title = quote.replace(/^《|》$/g, '').trim();
    found.set(key, { kind, title, url: target, evidence: [{ start, end, quote, clause, rule: `door ${kind}` }], confidence: 1 });
  }
  return [...found.values()];
}

/** Where the text sends its reader to a document by name: it may hold what is asked, though no address tells where it is. */
export interface Reference {
  kind: Door['kind'];
  evidence: Evidence;
}

/** Documents that the text sends its reader to by name. What the text itself holds under that name is no other document. */
export function findReferences(policy: PolicyText): Reference[] {
  const sieves = sievesOf(policy);
  const places = new Set(referring.flatMap(({ pattern }) => [...sieves.clauses(pattern)]));
  return [...places]
    .sort((a, b) => a - b)
    .slice(0, mostPlaces)
    .flatMap((index) => (isTitle(policy, index) ? [] : referring.flatMap((rule) => referencesBy(rule, policy, index))));
}

/** Sentences in which references are looked for: for each the text is asked whether it holds the document itself. */
const mostPlaces = 100;
/** Most documents that one sentence names by one wording. */
const mostNamed = 3;

function referencesBy(rule: Rule, policy: PolicyText, index: number): Reference[] {
  const { text } = policy.clauses[index]!;
  const found: Reference[] = [];
  let from = 0;
  for (let times = 0; times < mostNamed; times++) {
    const match = matchRule(rule, text.slice(from));
    if (!match) break;
    const start = from + match.index!;
    from = start + match[0].length;
    found.push(...referenceOf(policy, index, { start, end: from, match }));
  }
  return found;
}

interface Named {
  start: number;
  end: number;
  match: RegExpMatchArray;
}

function referenceOf(policy: PolicyText, index: number, { start, end, match }: Named): Reference[] {
  const name = match.groups?.name ?? match.groups?.other ?? '';
  const kind = kindOf(name) ?? (Object.keys(referred) as (keyof typeof referred)[]).find((one) => referred[one].test(match[0]));
  if (!kind || (!ofApp.test(match[0]) && isOwn(policy, index, name))) return [];
  return [{ kind, evidence: quotePhrase(policy, index, start, end, `reference ${kind}`) }];
}

/** What stands around a title's name: its number, 'annex'. */
const besideName = 12;

/** The last clause that tells what stands in such a document, -1 where none does. */
const lastTelling = once(({ clauses }) => clauses.findLastIndex(({ text }) => tells.test(text)));

/** Whether the text has a title, or a line of its own with what it tells below, of that name. */
function isOwn(policy: PolicyText, from: number, name: string): boolean {
  const wanted = plainTitle(name);
  if (!wanted) return false;
  const longest = wanted.length + besideName;
  const isNamed = (text: string) => {
    // Half of a title may be marks; a longer line is not looked into.
    const plain = text.length <= 2 * longest ? plainTitle(text) : '';
    return plain.includes(wanted) && plain.length <= longest;
  };
  return (
    policy.sections.some(({ title }) => isNamed(title)) ||
    policy.clauses.some(({ text }, i) => i > from && i < lastTelling(policy) && !refers.test(text) && isNamed(text))
  );
}

const withoutPlace = (url: string): string => url.split('#', 1)[0]!;

function kindOf(text: string): Door['kind'] | undefined {
  for (const [kind, pattern] of Object.entries(doorKinds)) if (pattern.test(text)) return kind as Door['kind'];
  return undefined;
}
