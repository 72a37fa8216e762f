import * as words from '../../language/zh/sdk-prose';
import type { PolicyText } from '../../model';
import { matchesOf } from '../../text/matches';
import { matchesIn, sievesOf } from '../sieves';
import { isName, type Named } from './marked';
import { isExact, lookUp } from './registry';

/** A name, and what shows that it is one. */
export type Embedded = Named & { shown: 'list-at-marker' | 'in-brackets' | 'used-plainly' | 'gets-itself' | 'part-of' };

const { embeds, usesLatin, providedLatin, plainlyUses, companyAfter } = words;
const usual: readonly { shown: Embedded['shown']; pattern: RegExp }[] = [
  ...[embeds, usesLatin, providedLatin, plainlyUses].map((pattern) => ({ shown: 'used-plainly' as const, pattern })),
  { shown: 'gets-itself', pattern: words.getsItself },
  { shown: 'part-of', pattern: words.partOf },
];
const besideMarker = [{ shown: 'in-brackets' as const, pattern: words.providerInBrackets }, ...usual];

/** Text from where a name begins in which its company may stand, in characters. */
const reach = 80;

/** Names that no marker stands at: of a provider in brackets, of what is built in, and of a list that 'SDK' opens. Offsets into the sentence. */
export function embeddedIn(policy: Pick<PolicyText, 'clauses'>, index: number, mentionsSdk: boolean): Embedded[] {
  const { text } = policy.clauses[index]!;
  const listed = mentionsSdk ? matchesIn(policy, index, words.listAtMarker).flatMap(inList) : [];
  const single = sievesOf(policy)
    .among(mentionsSdk ? besideMarker : usual, index)
    .flatMap(({ shown, pattern }) =>
      matchesOf(text, pattern).flatMap((match): Embedded[] => {
        const run = Object.values(match.groups!).find(Boolean)!;
        const name = shown === 'gets-itself' || shown === 'part-of' ? wholeKnown(run) : longestKnown(run);
        const start = match.index + match[0].indexOf(run);
        const after = text.slice(start + (name?.length ?? 0), start + reach);
        return name && !words.ofCompany.test(after)
          ? [{ ...placed(start, name), vendor: companyAfter.exec(after)?.[1] ?? null, shown }]
          : [];
      }),
    );
  return [...listed.map((one) => ({ ...one, shown: 'list-at-marker' as const })), ...single].filter(
    (one, i, all) => all.findIndex(({ start }) => start === one.start) === i,
  );
}

const wholeKnown = (run: string): string | null => (isExact(run) ? run : null);

/** 'The SDKs A, B and C': names all of them, one at least known or in Latin letters. */
function inList(match: RegExpMatchArray): Named[] {
  const list = match.groups!.names!;
  let at = match.index! + match[0].indexOf(list);
  const names = list.split(/((?<![\s,])[\s,]*、[\s,]*)/).flatMap((part, i) => {
    const start = at;
    at += part.length;
    return i % 2 ? [] : [placed(start, part)];
  });
  const known = names.some(({ name }) => lookUp(name) || /[A-Za-z]{2}/.test(name));
  return known && names.every(({ name }) => isName(name)) ? names : [];
}

/** The longest beginning of a run of letters that the registry knows whole. */
function longestKnown(run: string): string | null {
  for (let length = run.length; length >= 3; length--) if (isExact(run.slice(0, length))) return run.slice(0, length);
  return null;
}

const placed = (start: number, name: string): Named => ({ name, start, end: start + name.length, vendor: null });
