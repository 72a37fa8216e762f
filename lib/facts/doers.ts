import { doers as english } from '../language/en/collecting';
import type { Doing } from '../language/shapes';
import { doers as chinese } from '../language/zh/collecting';
import type { Lang } from '../model';
import { matchesOf } from '../text/matches';
import type { Reading } from './reading';

const actors = (doers: readonly Doing[], flags: string) => ({
  ids: doers.map(({ id }) => id),
  pattern: new RegExp(doers.map(({ words }) => `(${words})`).join('|'), flags),
});
const byLang: Record<Lang, ReturnType<typeof actors>> = { zh: actors(chinese, 'gu'), en: actors(english, 'giu') };

type Named = { at: number; id: string }[];
const known = new WeakMap<Reading, (Named | undefined)[]>();

/** Who acts where an item is named: the last one named before it in its sentence, or else the last of the sentence before in the paragraph. */
export function doerCues(reading: Reading, clause: number, start: number): string[] {
  const { block, start: base, lang } = reading.clauses[clause]!;
  const own = doersIn(reading, clause);
  const before = own.filter(({ at }) => at < start - base).at(-1);
  const told = reading.clauses[clause - 1]?.block === block ? doersIn(reading, clause - 1).at(-1) : undefined;
  const cues = before ? [`doer-${before.id}`] : told ? [`doer-before-${told.id}`] : ['doer-none'];
  if (own.some(({ id }) => id === 'others')) cues.push('others-do');
  else if (told?.id === 'others') cues.push('others-did');
  return lang === 'en' ? [...cues, ...cues.map((cue) => `en ${cue}`)] : cues;
}

/** Those who act in a sentence, in order. */
function doersIn(reading: Reading, index: number): Named {
  const all = known.get(reading) ?? [];
  known.set(reading, all);
  let found = all[index];
  if (!found) {
    const { text, lang } = reading.clauses[index]!;
    const { ids, pattern } = byLang[lang];
    found = matchesOf(text, pattern).map((match) => ({ at: match.index, id: ids[match.slice(1).findIndex(Boolean)]! }));
    all[index] = found;
  }
  return found;
}
