/** Whole policies of our own, of kinds that are met often: each folder holds one, and what a careful person reads in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../lib/analyze';
import { loadClassifier } from '../tools/engine';
import { readInput } from '../tools/input/read';

interface Expected {
  service: string;
  operator: string;
  updated: string | null;
  effective: string | null;
  /** Among what is collected, and not among it. */
  collects: string[];
  notAmongCollected: string[];
  notCollected: string[];
  /** All of them. */
  sdks: string[];
  recipients: string[];
  named: string[];
  retention: string[];
  closing: { status: string; paths: string[][]; days: number | null };
  rights: string[];
  age: number | null;
  /** All of them. */
  contacts: string[];
}

const folder = join(import.meta.dirname, 'policies');

describe.each(readdirSync(folder))('%s', async (slug) => {
  const file = ['source.html', 'source.txt'].map((name) => join(folder, slug, name)).find(existsSync)!;
  const expected: Expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8'));
  const { card } = await analyze(readInput(file).page, loadClassifier);
  const items = card.collects.map(({ item }) => item);

  it('says whose it is and of when', () => {
    const { service, operator, updated, effective } = card;
    const { service: wantedService, operator: wantedOperator, updated: wantedUpdated, effective: wantedEffective } = expected;
    expect([service, operator, updated, effective]).toEqual([wantedService, wantedOperator, wantedUpdated, wantedEffective]);
  });
  it('says what is collected', () => {
    expect(items).toEqual(expect.arrayContaining(expected.collects));
    for (const item of expected.notAmongCollected) expect(items).not.toContain(item);
  });
  it('says what is not collected', () =>
    expect(card.notCollected.map(({ item }) => item)).toEqual(expect.arrayContaining(expected.notCollected)));
  it('names the services built in', () => expect(card.sdks.map(({ name }) => name).sort()).toEqual(expected.sdks));
  it('says who gets it', () => {
    expect(card.recipients.map(({ recipient }) => recipient)).toEqual(expect.arrayContaining(expected.recipients));
    expect(card.recipients.flatMap(({ named }) => named)).toEqual(expect.arrayContaining(expected.named));
  });
  it('says how long it is kept', () =>
    expect(card.retention.map(({ period }) => period)).toEqual(expect.arrayContaining(expected.retention)));
  it('says how to close the account', () => {
    const { status, paths, days } = card.closing;
    expect({ status, paths, days }).toEqual(expected.closing);
  });
  it('says which rights there are, and for whom', () => {
    expect(card.rights.map(({ right }) => right)).toEqual(expect.arrayContaining(expected.rights));
    expect(card.minors.age).toBe(expected.age);
  });
  it('says how to reach the operator', () =>
    expect(card.contacts.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual(expected.contacts));
});
