/** docs/privacy.md names all that is kept, and nothing that is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const code = readdirSync('lib/browser').map((file) => readFileSync(`lib/browser/${file}`, 'utf8'));
const table = readFileSync('docs/privacy.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '));
const documented = (area: string): string[] =>
  table.flatMap((row) => [...row.matchAll(new RegExp(`\`storage\\.${area}\` as \`([\\w:]+)…?\``, 'g'))].map(([, name]) => name!)).sort();

const textOf = (file: string): string => readFileSync(`lib/browser/${file}`, 'utf8');
/** Keys of a store, as the code writes them down: what is not here can't be written, since every file that stores is looked at. */
const keysIn = (file: string): string[] => [
  ...[...textOf(file).matchAll(/`(\w+:)\$\{tabId\}`/g)].map(([, key]) => key!),
  ...[...textOf(file).matchAll(/(?:prefix|indexKey) = '([\w:]+)'/g)].map(([, key]) => key!),
];

it('every file that stores something is known here', () => {
  const files = readdirSync('lib/browser').filter((file) =>
    /storage\.(?:session|local)\.set\(|area\.set\(/.test(readFileSync(`lib/browser/${file}`, 'utf8')),
  );
  expect(files.sort()).toEqual(['background-tabs.ts', 'beside.ts', 'choices.ts', 'policies.ts', 'settings.ts', 'tab-store.ts']);
});

it('what is kept with the session is documented, and the other way round', () => {
  expect([...new Set(['background-tabs.ts', 'beside.ts', 'tab-store.ts'].flatMap(keysIn))].sort()).toEqual(documented('session'));
});

it('what is kept for good is documented, and the other way round', () => {
  const settings = code.flatMap((text) => [...text.matchAll(/settingsKey = '(\w+)'/g)].map(([, key]) => key!));
  expect([...settings, ...['policies.ts', 'choices.ts'].flatMap(keysIn)].sort()).toEqual(documented('local'));
});

it('each store is given to one keeper', () => {
  const given = (keeper: string) =>
    code.flatMap((text) => [...text.matchAll(new RegExp(`${keeper}\\(\\s*browser\\.storage\\.(\\w+)`, 'g'))].map(([, area]) => area!));
  expect([given('keepTabs'), given('keepPolicies'), given('keepChoices')]).toEqual([['session'], ['local'], ['local']]);
});
