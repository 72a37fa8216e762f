import { doubled, inflected, nominal } from '../language/en/endings';
import { remembered } from './remembered';

/** Letters of a word from which on an ending is cut, and of one that may be a noun made of another word. */
const [long, longer] = [4, 7];

/** A word (small letters) as it stands, without its ending, and without what makes a noun of it. */
export function formsOf(word: string): { whole: string; cut: string; bare: string } {
  const whole = word.replace(/['’]s$/, '');
  const cut = whole.length > long ? whole.replace(inflected, (end) => (end === 'ies' ? 'y' : '')) : whole.replace(/s$/, '');
  const bare = (cut.length > longer ? cut.replace(nominal, '') : cut).replace(doubled, '$1');
  return { whole, cut, bare };
}

/** Words whose stems are kept. */
const most = 4000;

/** What the forms of an English word have in common. */
export const stemOf = remembered(most, (word) => formsOf(word).bare.replace(/e$/, ''));
