/** The seeds as pages: the extension says what the command line says. */
import { basename } from 'node:path';
import { expect, test } from './browser';
import { seedFiles } from './pages';

const seeds = seedFiles().map((file) => basename(file, '.txt'));

test.skip(!seeds.length, '../shared is not here');

for (const seed of seeds) {
  test(`${seed} is found and has a card`, async ({ open }) => {
    const tab = await open(`/${seed}.html`);
    const state = await tab.state();
    expect(state).toMatchObject({ kind: 'ready', analysis: { isPolicy: true } });
    if (state.kind !== 'ready') return;
    const { card, text } = state.analysis;
    const statements = [...card.collects, ...card.sdks, ...card.recipients, ...card.retention, ...card.alerts, card.closing, card.storage];
    for (const { evidence } of statements) for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  });
}
