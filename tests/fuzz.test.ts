/** Five hundred spoilt pages of the same seed each time; `npm run fuzz` tries others. */
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../tools/fuzz/faults';
import { tinyClassifier } from './classify/tiny';

const pages = 500;

// What a clause is said to be about breaks nothing either way: random labels do, and cost less.
const classifier = tinyClassifier();

describe('spoilt pages', () => {
  it.each(Array.from({ length: 10 }, (_, i) => i))('of part %s break nothing, and every quote stands in its clause', async (part) => {
    const faults: string[] = [];
    for (let number = (part * pages) / 10; number < ((part + 1) * pages) / 10; number++)
      for (const fault of await faultsOf(1, number, classifier)) faults.push(`${number}: ${fault}`);
    expect(faults).toEqual([]);
  });
});
