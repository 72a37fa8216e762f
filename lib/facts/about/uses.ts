import { names } from '../../language/en/names';
import type { Reading } from '../reading';

/** 'Chirps' are what one sends, where the text speaks of 'a Chirp'. */
export const isPlural = ({ language, text }: Reading, name: string): boolean =>
  language === 'en' && names.plural.test(name) && names.counting.some((word) => usesOf(text, `${word} ${name.slice(0, -1)}`) > 0);

/** How often a text has a name as words of their own: 'Shop' is not in 'Shopping'; no name, never. */
export function usesOf(text: string, name: string): number {
  if (!name) return 0;
  const within = (letter = '') => /[A-Za-z]/.test(letter);
  const [head, tail] = [within(name[0]), within(name.at(-1))];
  let uses = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!(head && within(text[at - 1])) && !(tail && within(text[at + name.length]))) uses++;
  return uses;
}
