/**
 * npx tsx tools/train-facts [--errors NAME] [--more]
 *
 * Learns how much each cue counts for what is collected, permissions and purposes, from the gold cards of
 * ../shared/corpus/dev, with --more from those of tools/annotated too (the documents held out for measuring are left alone), and
 * writes the weights to lib/facts/*.json.
 * Prints the scores by cross-validation over whole documents. The same data give the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { classify } from '../../lib/classify';
import { readPolicy } from '../../lib/clauses';
import type { Reading } from '../../lib/facts';
import { itemCandidates } from '../../lib/facts/candidates';
import { findMentions } from '../../lib/facts/mentions';
import { findPermissions, permissionCandidates } from '../../lib/facts/permissions';
import { purposeCandidates } from '../../lib/facts/purposes';
import { findSdks } from '../../lib/facts/sdks';
import type { Candidate, Weights } from '../../lib/facts/weigh';
import { annotatedHeldOut, annotatedIds, cards, writeAnnotated } from '../annotated';
import { loadClassifier } from '../engine';
import { heldOut } from '../held-out';
import { readInput } from '../input/read';
import { bestThreshold, crossValidate, type Example, fitWeights, type Judged, type Settings, scoreAt } from './fit';

const dev = '../shared/corpus/dev';
const classifier = await loadClassifier().catch(() => null);

interface Gold {
  collects: { item: string; by: string[] }[];
  notCollected: { item: string }[];
  permissions: { permission: string }[];
  purposes: (string | { purpose: string })[];
}

const given = readdirSync(dev)
  .filter((name) => /\.(html|txt)$/.test(name) && !name.endsWith('.read.txt'))
  .map((name) => ({ file: `${dev}/${name}`, id: name.replace(/\.\w+$/, ''), folder: dev }))
  .filter(({ id }) => !heldOut.includes(id));
const annotated = process.argv.includes('--more') ? annotatedIds().filter((id) => !annotatedHeldOut.includes(id)) : [];
const files = writeAnnotated(annotated, '.output/annotated');
const documents = [...given, ...annotated.map((id, i) => ({ file: files[i]!, id, folder: cards }))].map(({ file, id, folder }) => {
  const policy = readPolicy(readInput(file).page);
  const labels = classifier ? classify(policy.clauses, classifier) : [];
  const reading: Reading = { ...policy, labels, mentions: findMentions(policy) };
  const gold: Gold = JSON.parse(readFileSync(`${folder}/${id}.card.json`, 'utf8'));
  return { id, reading, gold };
});

type Document = (typeof documents)[number];
const examplesOf = (candidates: (document: Document) => Candidate[], gold: (gold: Gold) => string[]): Example[] =>
  documents.map((document) => ({ document: document.id, candidates: candidates(document), gold: new Set(gold(document.gold)) }));

const shown = process.argv.includes('--errors') ? process.argv[process.argv.indexOf('--errors') + 1] : undefined;

function learn(name: string, examples: Example[], settings: Settings): Weights & { judged: Judged[] } {
  const judged = crossValidate(examples, settings);
  const threshold = bestThreshold(judged);
  const { f1, precision, recall } = scoreAt(judged, threshold);
  console.log(
    `${name.padEnd(12)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  threshold ${threshold}  of ${judged.length}`,
  );
  if (shown === name) {
    for (const { document, id, probability, stated } of judged) {
      if (probability >= threshold !== stated) console.log(`  ${stated ? 'missed' : 'extra '} ${document} ${id} ${probability.toFixed(2)}`);
    }
  }
  return { ...fitWeights(examples, settings), threshold, judged };
}

const write = (name: string, value: unknown) => writeFileSync(`lib/facts/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
const bare = ({ judged: _, ...weights }: Weights & { judged: Judged[] }): Weights => weights;

const permissions = learn(
  'permissions',
  examplesOf(
    ({ reading }) => permissionCandidates(reading),
    (gold) => gold.permissions.map(({ permission }) => permission),
  ),
  { pullCues: 2, pullIds: 2, rounds: 300 },
);
write('permissions', bare(permissions));
const purposes = learn(
  'purposes',
  examplesOf(
    ({ reading }) => purposeCandidates(reading),
    (gold) => gold.purposes.map((one) => (typeof one === 'string' ? one : one.purpose)),
  ),
  { pullCues: 2, pullIds: 0.5, rounds: 300 },
);
write('purposes', bare(purposes));

const items = new Map(documents.map(({ id, reading }) => [id, itemCandidates(reading, findSdks(reading), findPermissions(reading))]));
const by = (who: string) => (gold: Gold) => gold.collects.filter((one) => one.by.includes(who)).map(({ item }) => item);
const settings: Settings = { pullCues: 5, pullIds: 4, rounds: 300 };
const denials = {
  'last-deny': -2,
  'b-deny': -1.5,
  means: -0.4,
  'near-means': -0.4,
  'a-safety': -0.6,
  'a-way': -0.6,
  'last-tell': -0.5,
  'last-protect': -0.5,
  'contact-us': -0.5,
};
const plainly = {
  us: { ...denials, collect: 0.3, 'last-collect': 0.8, 'b-collect': 0.8, 'lead-collect': 0.5, 'last-provide': 0.6, 'last-refuse': -0.5 },
  sdk: { ...denials, 'sdk-data': 1.5, 'of-sdk': 0.5, 'column-data': 0.5, 'h-sdk-named': 0.5, 'label-data': 0.5, 'label-purpose': -0.5 },
};

const us = learn(
  'us',
  examplesOf(({ id }) => items.get(id)!, by('us')),
  { ...settings, expected: plainly.us },
);
const sdk = learn(
  'sdk',
  examplesOf(({ id }) => items.get(id)!, by('sdk')),
  { ...settings, expected: plainly.sdk },
);
write('collecting', { us: bare(us), sdk: bare(sdk) });

const either = us.judged.map((one) => {
  const other = sdk.judged.find(({ document, id }) => document === one.document && id === one.id);
  const said = one.probability >= us.threshold || (other?.probability ?? 0) >= sdk.threshold;
  return { ...one, probability: said ? 1 : 0, stated: one.stated || Boolean(other?.stated) };
});
console.log(`collects     F1 ${scoreAt(either, 0.5).f1.toFixed(3)}`, scoreAt(either, 0.5));
