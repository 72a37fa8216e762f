/** Whether a thing need not be given or must be: said in the sentence that names it, close by. */
import { giving } from '../../language/giving';
import { sentenceEnd, sentenceStart } from '../../text/ends';
import type { Reading } from '../reading';
import { matchRule } from '../rules';

/** How far the words may stand from the thing, in characters. */
const far = 140;

type Requirement = 'optional' | 'required';

/** What the sentence says of what stands at a place; null where it says neither, or both. */
export function givingAt(
  { text, clauses }: Reading,
  { clause, start, end }: { clause: number; start: number; end: number },
): Requirement | null {
  const { lang, start: first, end: last } = clauses[clause]!;
  const before = text.slice(sentenceStart(text, start, Math.max(first, start - far)), end);
  const after = text.slice(end, sentenceEnd(text, end, Math.min(last, end + far)));
  const said = new Set(
    giving[lang].filter((rule) => matchRule(rule, rule.value.stands === 'before' ? before : after)).map(({ value }) => value.says),
  );
  return said.size === 1 ? [...said][0]! : null;
}
