/** Rights as they are granted in plain, old and legal English, with the weights that are shipped. */
import { describe, expect, it } from 'vitest';
import { rights } from '../../lib/facts/kinds/rights';
import { readingOf, stateOf } from './of-lines';

const granted = (...lines: string[]): string[] =>
  stateOf(rights, readingOf('# Privacy policy', ...lines))
    .map(({ right }) => right)
    .sort();

describe('rights in plain words', () => {
  it.each<[string, string[]]>([
    ['Want to know what I have got on you? Ring me and I will read it out.', ['access']],
    ['Members may inspect their file at the counter.', ['access']],
    ['Ask to have any mistakes in it put right.', ['correct']],
    ['Tell us when your address changes and we will update our list.', ['correct']],
    ['If you want your entry gone, say so.', ['delete']],
    ['On your instruction we shred the form.', ['delete']],
    ['Volunteers are free to drop out at any time without giving a reason.', ['withdraw']],
    ['All your data can be exported in Settings.', ['copy']],
    ['Members can give up their registration by letter.', ['close']],
    ['Write to me and I take you off the mailing list.', ['opt-out']],
    ['If the computer turns you down, you can ask for a person to check.', ['explain-decision']],
    ['Not happy with us? Turn to the Data Protection Board.', ['complain']],
    ['You have rights of access, rectification and erasure.', ['access', 'correct', 'delete']],
  ])('%s', (line, expected) => expect(granted(line)).toEqual(expected));

  it.each([
    'We may ask to see your card.',
    'Other members can see your entry.',
    'We take care against unauthorised access, disclosure, alteration or destruction.',
    'If something goes wrong with the app we will fix it.',
    'We wipe the tape after a week.',
    'You may withdraw your winnings at any time.',
    'We keep a copy of your letters.',
    'We notify the Data Protection Board of a breach.',
  ])('grants nothing: %s', (line) => expect(granted(line)).toEqual([]));
});
