import { describe, expect, it } from 'vitest';
import { isSomeone } from '../../lib/facts/spans/someone';
import { readingOf } from './of-lines';

describe('words with a capital', () => {
  const reading = readingOf('Activation sends the key.', 'After activation nothing is sent to Falcon Insight.', 'Our insight grows.');

  it('are names where the text writes them so alone', () => {
    expect(isSomeone(reading, 'Falcon Insight')).toBe(true);
    expect(isSomeone(reading, 'Ternhost')).toBe(true);
    expect(isSomeone(reading, 'Standard Heron')).toBe(true);
    expect(isSomeone(reading, 'Help Otter')).toBe(true);
    expect(isSomeone(reading, 'Ternly')).toBe(true);
  });

  it('are none where it writes them small elsewhere, or where they only open a sentence', () => {
    expect(isSomeone(reading, 'Activation')).toBe(false);
    expect(isSomeone(reading, 'Insight')).toBe(false);
    expect(isSomeone(reading, 'Additionally')).toBe(false);
    expect(isSomeone(reading, 'Please Contact Support')).toBe(false);
    expect(isSomeone(reading, 'Third Party Cookies')).toBe(false);
  });
});
