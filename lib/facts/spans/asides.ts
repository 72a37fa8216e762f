/** Stretches of the text that tell of others than the service, or of nothing that happens: whatever is named in them is none of its statements. */
import * as en from '../../language/en/asides';
import type { Aside } from '../../language/shapes';
import * as zh from '../../language/zh/asides';
import type { Span } from '../../model';
import { sentenceEnd } from '../../text/ends';
import { once } from '../once';
import type { Reading } from '../reading';
import { matchesIn, sievesOf } from '../sieves';

const told = { zh, en };

/** Characters of a clause behind its last stretch where this is its end: its full stop. */
const mostBehind = 2;
/** Longest stretch that one tells of, in characters. */
const longest = 400;

/** What most fields ignore: all but what the reader is refused, which is nothing that is done with data. */
export const everyAside: readonly Aside[] = ['law', 'others', 'warning', 'offer', 'imagined'];

interface Told extends Span {
  of: Aside;
}

/** Of these the sentence after may tell on: 'they may …'. */
const followed: readonly Aside[] = ['others'];

/** By clause, for those that hold any. */
const asidesOf = once((reading: Reading): ReadonlyMap<number, readonly Told[]> => {
  const found = new Map<number, Told[]>();
  const sieves = sievesOf(reading);
  reading.clauses.forEach(({ text, start: base, end, lang, kind, block }, clause) => {
    if (kind === 'heading') return;
    const { asides, asideScope } = told[lang];
    const before = reading.clauses[clause - 1]?.block === block ? found.get(clause - 1) : undefined;
    const goesOn = before?.find(({ of, end: to }) => followed.includes(of) && reading.clauses[clause - 1]!.end - to <= mostBehind);
    if (goesOn && asideScope.goesOn.test(text)) found.set(clause, [{ of: goesOn.of, start: base, end }]);
    for (const { pattern, not, ends, value } of sieves.among(asides, clause))
      for (const { index, 0: words } of matchesIn(reading, clause, pattern)) {
        const opened = index + words.length;
        const sentence = text.slice(index, sentenceEnd(text, opened, Math.min(text.length, opened + longest)));
        const ended = sentence.slice(words.length).search(ends ?? asideScope.ends);
        const said = ended < 0 ? sentence : sentence.slice(0, words.length + ended);
        if (not?.test(said)) continue;
        const aside = { of: value, start: base + index, end: base + index + said.length };
        found.set(clause, [...(found.get(clause) ?? []), aside]);
      }
  });
  return found;
});

/** Whether a place stands in an aside of one of some kinds. */
export const isAside = (reading: Reading, { clause, start }: { clause: number; start: number }, kinds: readonly Aside[]): boolean =>
  asidesOf(reading)
    .get(clause)
    ?.some((aside) => kinds.includes(aside.of) && aside.start <= start && start < aside.end) ?? false;
