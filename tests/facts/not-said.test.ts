import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import type { Card } from '../../lib/model';
import { loadClassifier } from '../../tools/engine';
import type { NotSaid } from './not-said/shape';

/** All that a card says, a line each. */
function saidBy(card: Card): string[] {
  const plain = { service: card.service, operator: card.operator, updated: card.updated, effective: card.effective };
  const { location, crossBorder } = card.storage;
  const { status, paths, channels, days, conditions, consequences } = card.closing;
  const { addressed, age, guardianConsent } = card.minors;
  const single = {
    ...plain,
    'storage.location': location,
    'storage.abroad': crossBorder === 'unstated' ? null : crossBorder,
    'closing.status': status,
    'closing.days': days,
    'closing.conditions': conditions.length || null,
    'closing.consequences': consequences.length || null,
    'response.usual': card.responseDays.usual,
    'response.max': card.responseDays.max,
    'minors.addressed': addressed || null,
    'minors.age': age,
    'minors.consent': guardianConsent || null,
  };
  return [
    ...Object.entries(single).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`])),
    ...paths.map((path) => `closing.path: ${path.join(' > ')}`),
    ...channels.map((channel) => `closing.channel: ${channel}`),
    ...card.collects.map(({ item, by }) => `collects: ${item} by ${by.join(' and ')}`),
    ...card.notCollected.map(({ item }) => `not collected: ${item}`),
    ...card.permissions.map(({ permission }) => `permissions: ${permission}`),
    ...card.purposes.map(({ purpose }) => `purposes: ${purpose}`),
    ...card.sdks.map(({ name }) => `sdks: ${name}`),
    ...card.recipients.map(({ recipient }) => `recipients: ${recipient}`),
    ...card.recipients.flatMap(({ named }) => named.map((name) => `named: ${name}`)),
    ...card.retention.map(({ period, scope }) => `retention: ${period} ${scope}`),
    ...card.rights.map(({ right }) => `rights: ${right}`),
    ...card.contacts.map(({ kind, value }) => `contacts.${kind}: ${value}`),
    ...card.alerts.map(({ alert }) => `alerts: ${alert}`),
  ];
}

const classifier = await loadClassifier();

async function readCard(lines: readonly string[]): Promise<Card> {
  const blocks = lines.map((line) =>
    line.startsWith('# ') ? { kind: 'heading' as const, level: 2, text: line.slice(2) } : { kind: 'paragraph' as const, text: line },
  );
  return (await analyze({ url: '', title: '', language: null, blocks, cut: 0 }, () => classifier)).card;
}

/** '*' stands for anything. */
const says = (said: readonly string[], one: string): boolean =>
  one.endsWith('*') ? said.some((line) => line.startsWith(one.slice(0, -1))) : said.includes(one);

const files = readdirSync(new URL('not-said', import.meta.url)).filter((file) => file !== 'shape.ts');

for (const file of files) {
  const { notSaid } = (await import(`./not-said/${file}`)) as { notSaid: readonly NotSaid[] };
  describe(`not said: ${file.replace('.ts', '')}`, () => {
    it.each(notSaid.map((one) => [one.lines.join(' / '), one] as const))('%s', async (_, { lines, not, still = [] }) => {
      const said = saidBy(await readCard(lines));
      expect(
        not.filter((one) => says(said, one)),
        said.join('\n'),
      ).toEqual([]);
      expect(
        still.filter((one) => !says(said, one)),
        said.join('\n'),
      ).toEqual([]);
    });
  });
}
