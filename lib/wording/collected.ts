import type { Terms } from '../language/wording/terms';
import type { Wording } from '../language/wording/wording';
import type { Collected } from '../model';
import { fill } from './fill';

/** SDKs named before the rest is only counted. */
const named = 4;

/** Who gets an item, a sentence each. */
export function sayWho(collected: Collected, { collects: say, listed }: Wording): string[] {
  const { length } = collected.sdks;
  const names = collected.sdks.slice(0, named).join(listed);
  const sdks =
    length === 0 ? say.bySomeSdk : length > named ? fill(say.bySdksMore, { n: length, sdks: names }) : fill(say.bySdks, { sdks: names });
  return [...(collected.by.includes('us') ? [say.byUs] : []), ...(collected.by.includes('sdk') ? [sdks] : [])];
}

/** All that the text says of an item beside its name: who gets it, what for, whether it may be declined. */
export function sayOf(collected: Collected, words: Wording, terms: Terms): string[] {
  const purposes = collected.purposes.map((purpose) => terms.purposes[purpose]!.name).join(words.listed);
  return [
    ...sayWho(collected, words),
    ...(purposes ? [fill(words.collects.purposes, { purposes })] : []),
    ...(collected.optional === null ? [] : [collected.optional ? words.collects.optional : words.collects.required]),
  ];
}
