/**
 * npm run rarity
 *
 * Counts in how many policies each item, permission, recipient, alert and answer occurs, and writes lib/language/rarity.json: counts alone,
 * by the language of the policies. They are those of CAPP-130 (../shared/capp130) and the pages of ../shared/corpus/pages/policy, one
 * policy one vote; a language of fewer than `least` policies is left out. Needs ../shared; says so where it is not there.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../lib/analyze';
import { least } from '../lib/language/rarity';
import taxonomy from '../lib/language/taxonomy.json' with { type: 'json' };
import type { Card, Lang } from '../lib/model';
import { writeAnnotated } from './annotated';
import { loadClassifier } from './engine';
import { readFile } from './input/read';

const sentences = '../shared/capp130/policies.jsonl';
const pages = '../shared/corpus/pages/policy';

if (!existsSync(sentences) || !existsSync(pages)) {
  console.log('not run: ../shared is not here');
  process.exit(0);
}

type Field = 'items' | 'permissions' | 'recipients' | 'alerts' | 'answers';
type Counts = Record<Field, Record<string, number>> & { of: number };

/** They rest on tables and links, which a corpus of sentences has lost: how often policies have them can't be told from it. */
const unseen = ['sensitive-to-sdk', 'sdk-without-policy', 'dangling-reference', 'identity-mismatch', 'sdk-who'];
const isSeen = (id: string) => !unseen.includes(id.split(' ')[0]!);

/** What no policy says is the rarest of all: it stands there with a nought. */
const noughts = (of: readonly { id: string }[]) => Object.fromEntries(of.flatMap(({ id }) => (isSeen(id) ? [[id, 0]] : [])));
const none = (): Counts => ({
  of: 0,
  items: noughts(taxonomy.dataItems),
  permissions: noughts(taxonomy.permissions),
  recipients: noughts(taxonomy.recipients),
  alerts: noughts(taxonomy.alerts),
  answers: {},
});

/** What a card says, by field, each once. */
const said = (card: Card): Record<Field, string[]> => ({
  items: card.collects.map(({ item }) => item),
  permissions: card.permissions.map(({ permission }) => permission),
  recipients: card.recipients.map(({ recipient }) => recipient),
  alerts: card.alerts.map(({ alert }) => alert),
  answers: card.answers.map(({ question, verdict }) => `${question} ${verdict}`),
});

const counts: Record<Lang, Counts> = { zh: none(), en: none() };

function count(card: Card): void {
  const own = counts[card.lang];
  own.of++;
  for (const [field, ids] of Object.entries(said(card)) as [Field, string[]][])
    for (const id of new Set(ids.filter(isSeen))) own[field][id] = (own[field][id] ?? 0) + 1;
}

const inOrder = (field: Record<string, number>) => Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));

const ofCorpus = readFileSync(sentences, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { policy: string }).policy);
const ofPages = readdirSync(pages).map((name) => name.split('_')[0]!);
const classifier = await loadClassifier();
for (const file of writeAnnotated([...ofCorpus, ...ofPages], '.output/rarity')) {
  const { page } = await readFile(file);
  count((await analyze(page, () => classifier)).card);
}
const kept = Object.entries(counts).filter(([, { of }]) => of >= least);
const sorted = kept.map(([lang, { of, ...fields }]) => [
  lang,
  { of, ...Object.fromEntries(Object.entries(fields).map(([field, own]) => [field, inOrder(own)])) },
]);
writeFileSync('lib/language/rarity.json', `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
for (const [lang, { of }] of Object.entries(counts)) console.log(`${lang}: ${of} policies${of < least ? ', too few to be told' : ''}`);
