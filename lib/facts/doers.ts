import { type Act, doersIn, firstFrom } from './acts';
import { inEnglish } from './cues';
import type { Reading } from './reading';

const areOthers = new WeakMap<readonly Act[], boolean>();

/** Whether others than the company and the reader act in a sentence. */
function othersAct(acts: readonly Act[]): boolean {
  let found = areOthers.get(acts);
  if (found === undefined) {
    found = acts.some(({ id }) => id === 'others');
    areOthers.set(acts, found);
  }
  return found;
}

/** Who acts where an item is named: the last one named before it in its sentence, or else the last of the sentence before in the paragraph. */
export function doerCues(reading: Reading, clause: number, start: number): string[] {
  const { block, start: base, lang } = reading.clauses[clause]!;
  const own = doersIn(reading, clause);
  const before = own[firstFrom(own, start - base) - 1];
  const told = reading.clauses[clause - 1]?.block === block ? doersIn(reading, clause - 1).at(-1) : undefined;
  const cues = before ? [`doer-${before.id}`] : told ? [`doer-before-${told.id}`] : ['doer-none'];
  if (othersAct(own)) cues.push('others-do');
  else if (told?.id === 'others') cues.push('others-did');
  return lang === 'en' ? [...cues, ...cues.map(inEnglish)] : cues;
}
