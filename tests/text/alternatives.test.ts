import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../lib/text/alternatives';
import { ruleFiles } from '../language/rules';

const sources = (pattern: RegExp): string[] => alternativesOf(pattern).map(({ source }) => source);

/** What is found by alternatives: the one that begins first, and of those the first in order. */
function foundBy(pattern: RegExp, text: string) {
  let best: RegExpMatchArray | null = null;
  for (const one of alternativesOf(pattern)) {
    const match = text.match(one);
    if (match && (!best || match.index! < best.index!)) best = match;
  }
  return best && { at: best.index, words: best[0], q: best.groups?.q };
}

const foundWhole = (pattern: RegExp, text: string) => {
  const match = text.match(pattern);
  return match && { at: match.index, words: match[0], q: match.groups?.q };
};

describe('alternatives', () => {
  it('are what stands between the bars at the top', () => {
    expect(sources(/ab|c(?:d|e)|[|]f|\|g/)).toEqual(['ab', 'c(?:d|e)', '[|]f', '\\|g']);
  });

  it('are looked for inside of one group, at the edges of words too', () => {
    expect(sources(/\b(?:ab|cd)\b/)).toEqual(['\\b(?:ab)\\b', '\\b(?:cd)\\b']);
    expect(sources(/(?<q>ab|(?:cd|e))/)).toEqual(['(?<q>ab)', '(?<q>(?:cd))', '(?<q>(?:e))']);
  });

  it.each([/(?:a|b)c/, /(?:a|b)(?:c|d)/, /(?=a|b)/, /(a|b)\1/, /(?<x>a|b)|\k<x>/, /a|b/g, /abc/])('are not taken of %s', (pattern) =>
    expect(alternativesOf(pattern)).toEqual([pattern]),
  );

  it.each(ruleFiles)('find the same as the whole, for each rule of $file', ({ rules }) => {
    const differ = rules.flatMap(({ id, pattern, yes, no }) => {
      const each = [...yes, ...no];
      const texts = [...each, each.join(' '), [...each].reverse().join(' ')];
      return texts.filter((text) => JSON.stringify(foundBy(pattern, text)) !== JSON.stringify(foundWhole(pattern, text))).map(() => id);
    });
    expect(differ).toEqual([]);
  });
});
