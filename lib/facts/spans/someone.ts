/** English words with a capital that are names, and those that only open a sentence or a title. */
import { noOne } from '../../language/en/no-names';
import type { PolicyText } from '../../model';
import { once } from '../once';
import type { Reading } from '../reading';
import { isWhole } from './registry';

/** A name, and no word that only stands at the beginning of a sentence or title: such words the text writes small elsewhere. */
export function isSomeone(reading: Reading, name: string): boolean {
  if (isWhole(name)) return true;
  if (noOne.test(name)) return false;
  const small = smallWords(reading);
  return !name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .every((word) => small.has(word.toLowerCase()) && word !== word.toUpperCase());
}

/** Words that the text writes with a small letter, outside addresses. */
const smallWords = once(
  ({ text }: PolicyText): ReadonlySet<string> => new Set(text.match(/(?<![\w@./-])[a-z]{2,}(?![\w@/-]|\.[a-z])/g) ?? []),
);
