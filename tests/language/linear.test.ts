/** No pattern may be slow on a hostile text: 200,000 characters of repetition, 50 ms at most. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const length = 200_000;
const most = 50;
/** Tried first on this much, so that a bad pattern fails the test instead of hanging it. */
const little = 5_000;
const root = join(import.meta.dirname, '../../lib/language');

interface Named {
  name: string;
  pattern: RegExp;
}

function patternsIn(value: unknown, name: string): Named[] {
  if (value instanceof RegExp) return [{ name, pattern: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => patternsIn(inner, `${name}.${idOf(inner) ?? key}`));
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;

async function allPatterns(): Promise<Named[]> {
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'));
  const found: Named[] = [];
  for (const file of files) found.push(...patternsIn(await import(pathToFileURL(join(root, file)).href), file));
  return found;
}

/** Words of the pattern itself, said over and over: what makes it start at every place. */
function hostile({ source }: RegExp): string[] {
  const words = [...new Set(source.match(/[\u4e00-\u9fa5]{2,}|[a-z]{3,}/gi) ?? [])];
  return [...words.slice(0, 4), words.slice(0, 12).join(''), words.slice(-6).join(' '), '的', 'a ', '（', '1'].filter(Boolean);
}

const repeat = (word: string, upTo: number): string => word.repeat(Math.ceil(upTo / word.length)).slice(0, upTo);

/** The best of eight tries, or the first that is `enough`: the machine may be busy, and the first is not yet compiled. */
function millisecondsOf(pattern: RegExp, text: string, enough: number): number {
  let best = Infinity;
  for (let i = 0; i < 8 && best > enough; i++) {
    const start = performance.now();
    const used = process.cpuUsage();
    if (pattern.global) for (const _ of text.matchAll(pattern));
    else pattern.test(text);
    // On a busy machine the clock runs on while the process waits for its turn.
    best = Math.min(best, performance.now() - start, process.cpuUsage(used).user / 1000);
  }
  return best;
}

const patterns = await allPatterns();

describe('patterns', () => {
  it('are there', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it('stay linear', { timeout: 120_000 }, () => {
    const slow = patterns.flatMap(({ name, pattern }) =>
      hostile(pattern).flatMap((word) => {
        const early = millisecondsOf(pattern, repeat(word, little), most / 8);
        const ms = early > most / 4 ? early * (length / little) : millisecondsOf(pattern, repeat(word, length), most * 0.7);
        return ms > most ? [`${name}: ${ms.toFixed(0)} ms on «${word}»`] : [];
      }),
    );
    expect(slow).toEqual([]);
  });
});
