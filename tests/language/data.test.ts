/** Data files agree with the taxonomy and with one another, and every rule keeps to its own examples. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { alertRules as alertsEn } from '../../lib/language/en/alerts';
import { recipientRules as recipientsEn } from '../../lib/language/en/recipients';
import { lawsByAlert, lawsByTopic } from '../../lib/language/law-map';
import { classOrder } from '../../lib/language/parties';
import { residues } from '../../lib/language/residue';
import { sensitiveLists } from '../../lib/language/sensitive-lists';
import type { Rule } from '../../lib/language/shapes';
import taxonomy from '../../lib/language/taxonomy.json';
import { laws as lawsEn } from '../../lib/language/wording/laws.en';
import { laws as lawsZh } from '../../lib/language/wording/laws.zh-CN';
import { terms as en } from '../../lib/language/wording/terms.en';
import { terms as zh } from '../../lib/language/wording/terms.zh-CN';
import { alertRules as alertsZh } from '../../lib/language/zh/alerts';
import { recipientRules as recipientsZh } from '../../lib/language/zh/recipients';

const idsOf = (list: { id: string }[]): string[] => list.map(({ id }) => id).sort();
const keysOf = (record: object): string[] => Object.keys(record).sort();

/** Every rule of every data file: arrays whose members look like rules. */
async function allRules(): Promise<{ file: string; rule: Rule<unknown> }[]> {
  const root = join(import.meta.dirname, '../../lib/language');
  const files = ['zh', 'en']
    .flatMap((lang) => readdirSync(join(root, lang)).map((name) => join(lang, name)))
    .filter((name) => name.endsWith('.ts'));
  const found: { file: string; rule: Rule<unknown> }[] = [];
  for (const file of files) {
    const exports: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href);
    for (const value of Object.values(exports))
      if (Array.isArray(value)) found.push(...value.filter(isRule).map((rule) => ({ file, rule })));
  }
  return found;
}

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'object' && value !== null && 'id' in value && 'pattern' in value && 'yes' in value && 'no' in value;

describe('taxonomy', () => {
  it.each(['zh', 'en'] as const)('has a plain word for every id, and no word without an id (%s)', (lang) => {
    const terms = { zh, en }[lang];
    expect(keysOf(terms.topics)).toEqual(idsOf(taxonomy.topics));
    expect(keysOf(terms.groups)).toEqual(idsOf(taxonomy.dataGroups));
    expect(keysOf(terms.items)).toEqual(idsOf(taxonomy.dataItems));
    expect(keysOf(terms.permissions)).toEqual(idsOf(taxonomy.permissions));
    expect(keysOf(terms.recipients)).toEqual(idsOf(taxonomy.recipients));
    expect(keysOf(terms.purposes)).toEqual(idsOf(taxonomy.purposes));
    expect(keysOf(terms.rights)).toEqual(idsOf(taxonomy.rights));
    expect(keysOf(terms.alerts)).toEqual(idsOf(taxonomy.alerts));
    const bases = new Set([
      ...taxonomy.dataItems.flatMap((item) => ('basis' in item && item.basis ? [item.basis] : [])),
      ...Object.values(sensitiveLists).flatMap((list) => Object.values(list).filter((id) => id !== null)),
    ]);
    const known = new Set(taxonomy.dataItems.map(({ id }) => id));
    for (const list of Object.values(sensitiveLists)) expect(Object.keys(list).filter((item) => !known.has(item))).toEqual([]);
    expect(keysOf(terms.bases)).toEqual([...bases].sort());
  });

  it('puts every data item in a group that exists', () => {
    const groups = new Set(taxonomy.dataGroups.map(({ id }) => id));
    expect(taxonomy.dataItems.filter(({ group }) => !groups.has(group))).toEqual([]);
  });

  it('has articles behind every topic and alert, and all of them in both languages', () => {
    expect(keysOf(lawsByTopic)).toEqual(idsOf(taxonomy.topics));
    expect(keysOf(lawsByAlert)).toEqual(idsOf(taxonomy.alerts));
    expect(keysOf(lawsEn)).toEqual(keysOf(lawsZh));
    const missing = [...Object.values(lawsByTopic), ...Object.values(lawsByAlert)].flat().filter((id) => !(id in lawsZh));
    expect(missing).toEqual([]);
  });
});

const everyRule = await allRules();

describe('rules', () => {
  it('are many, and no two of a file have the same id', () => {
    expect(everyRule.length).toBeGreaterThan(60);
    const ids = everyRule.map(({ file, rule }) => `${file} ${rule.id}`);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('say why they are there', () => {
    expect(everyRule.filter(({ rule }) => !rule.why)).toEqual([]);
  });
});

describe('recipients', () => {
  it.each([
    ['zh', recipientsZh],
    ['en', recipientsEn],
  ] as const)('have a rule for every class (%s)', (_lang, rules) => {
    expect([...new Set(rules.map(({ value }) => value))].sort()).toEqual(idsOf(taxonomy.recipients));
  });

  it('are told by name only in classes that exist', () => {
    const known = idsOf(taxonomy.recipients);
    expect(classOrder.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('alerts', () => {
  /** Decided by facts or by structure, not by a wording. */
  const otherwise = [
    'no-closing-path',
    'no-retention-period',
    'no-contact',
    'no-operator',
    'slow-response',
    'collects-apps',
    'collects-biometrics',
    'sensitive-to-sdk',
    'sdk-without-policy',
    'no-opt-out',
    'transfer-on-merger',
    'dangling-reference',
    'identity-mismatch',
  ];

  it.each([
    ['zh', alertsZh],
    ['en', alertsEn],
  ] as const)('have a wording, or another way to be found (%s)', (_lang, rules) => {
    expect([...new Set([...rules.map(({ value }) => value), ...otherwise])].sort()).toEqual(idsOf(taxonomy.alerts));
  });

  it('know residue by their own examples', () => {
    for (const { id, sign, yes, no } of residues) {
      expect(
        yes.filter((text) => !sign.test(text)),
        id,
      ).toEqual([]);
      expect(
        no.filter((text) => sign.test(text)),
        id,
      ).toEqual([]);
    }
  });
});
