/** No pattern of the project is slow on any text: shown by its form, not by running it. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Found, madeDuring, written } from './collect';
import { superLinear } from './linear';

const modules = import.meta.glob<unknown>(['../../lib/**/*.ts', '../../components/panel/Passage.tsx', '!../../lib/browser/**']);
/** Made when they are asked for: of words, escaped, where nothing repeats; and the parts of a pattern that is proved as a whole. */
const madeLater = [
  'components/panel/Passage.tsx',
  'lib/facts/spans/registry.ts',
  'lib/facts/spans/registry.ts',
  'lib/text/alternatives.ts',
];

const { literals, made } = written();
let built: Found[] = [];

beforeAll(async () => {
  vi.resetModules();
  built = await madeDuring(async () => {
    for (const file of made) await modules[`../../${file}`]!();
  });
});

const faultsOf = (patterns: Found[]): string[] =>
  patterns.flatMap(({ where, source, flags }) => superLinear({ source, flags }).map((fault) => `${where}: ${fault}`));

describe('patterns', () => {
  it('take time in proportion to the text', () => {
    expect(literals.length).toBeGreaterThan(1000);
    expect(faultsOf(literals)).toEqual([]);
  });

  it('do so too when they are made of data', () => {
    const seen = new Set(built.map(({ where }) => where.replace(/:.*/, '')));
    expect(made.filter((file) => !seen.has(file)).sort()).toEqual(madeLater);
    expect(faultsOf(built)).toEqual([]);
  });
});

/** What the flag `u` is for: kinds of characters, and characters beyond the first 65,536. */
const needsUnicode = /\\[pP]\{|\\u\{|[\ud800-\udfff]/;
const inVain = (patterns: Found[]): string[] =>
  patterns
    .filter(({ source, flags }) => flags.includes('u') && !needsUnicode.test(source))
    .map(({ where, source }) => `${where}: ${source}`);

describe('the flag u', () => {
  it('stands only where a pattern needs it: with it, a browser takes up to twice as long to compile one', () => {
    expect(inVain(literals.filter(({ where }) => !where.startsWith('tools/')))).toEqual([]);
    expect(inVain(built)).toEqual([]);
  });
});

describe('the proof', () => {
  it.each([
    [/^(?:a+)+$/, 'loops in loops'],
    [/^\s*-?\s*x/, 'spaces before and after what may be missing'],
    [/^[ab]+ab[ab]+$/, 'two runs parted only by what both may hold'],
    [/^.*x[a]*y.*$/, 'a run that begins at any of many letters, and goes to the end'],
    [/does not.*collect/, 'words said often, and a run from each'],
    [/\s+$/, 'white space that does not end the text'],
    [/^\s*x/m, 'lines that are empty'],
    [/\b[\w-]+@/, 'words joined by what ends a word'],
    [/(?:ab|abab)*c/, 'a repeated group that may be read in two ways'],
    [/(?:\.[a-z]+)+@/, 'parts, counted from each of them'],
    [/(?<=a+)b/, 'a look back without a bound'],
    [/^(?=.*x)(?:(?=.*y)a)*$/, 'a look ahead from every place'],
    [/^(?:a|b.*)*c/, 'a run in a loop'],
    [/a{0,2000}b/, 'a bound that is none'],
  ])('refuses %s: %s', (pattern) => {
    expect(superLinear(pattern)).not.toEqual([]);
  });

  it.each([
    [/^(?:\s*-)?\s*x/, 'spaces parted by a dash'],
    [/(?<!\s)\s+$/, 'white space from its beginning alone'],
    [/\bcollect\w*\s+(?:\w+\s+){0,3}data/, 'words parted by spaces'],
    [/"[^"]*"/, 'what stands in quotes'],
    [/does not.{0,40}collect/, 'a run with a bound'],
    [/\d+/g, 'a run that needs nothing after it'],
    [/^(?:app|api|push)*$/, 'words of which none begins another'],
    [/^[^:]*:.*$/, 'a run that ends at the first colon'],
    [/a.*/y, 'tried at one place alone'],
  ])('accepts %s: %s', (pattern) => {
    expect(superLinear(pattern)).toEqual([]);
  });
});
