/** Where it is kept and whether it goes abroad, in words other than 'stored' and 'transferred'. */
import { describe, expect, it } from 'vitest';
import { storage } from '../../lib/facts/kinds/storage';
import { readingOf, stateOf } from './of-lines';

const told = (...lines: string[]) => {
  const { location, crossBorder } = stateOf(storage, readingOf('# Privacy policy', ...lines));
  return [location, crossBorder];
};

describe('storage in other words', () => {
  it.each<[string, string | null, string]>([
    ['All your records remain in Norway and are not taken overseas.', 'NO', 'no'],
    ['Nothing is sent out of Denmark.', 'DK', 'no'],
    ['Without your signature nothing leaves Ireland, where our servers stand.', 'IE', 'with-consent'],
    ['Our disks stand at a host in Malmö, Sweden.', 'SE', 'yes'],
    ['A transfer to third countries does not take place.', null, 'no'],
  ])('%s', (line, location, crossBorder) => expect(told(line)).toEqual([location, crossBorder]));

  it.each(['Nothing leaves your phone.', 'Our shop is in Malmö, Sweden.', 'If you live in Norway, its law protects the data.'])(
    'says nothing: %s',
    (line) => expect(told(line)).toEqual([null, 'unstated']),
  );
});
