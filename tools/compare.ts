/**
 * npm run -s compare -- [--json] [--exit-code] OLD NEW
 *
 * What has changed between two texts of a policy, by meaning, each change with the words of both: readable, or with --json one object
 * {old, new, unlike, changes: [{kind, how, id, said, before, after, was, now, weight, confidence}], wording: [{was, now}]}. `wording`: passages that
 * differ, and of which no change is told. `unlike`: `language` or `service` where they are no two versions of one policy, and no changes
 * are told. With --exit-code exit 1 where a fact has
 * changed. Exit 2 where a file could not be read, and with --exit-code where the texts are unlike.
 */
import { parseArgs } from 'node:util';
import { analyze } from '../lib/analyze';
import { compare } from '../lib/changes';
import { type Facts, factsOf } from '../lib/changes/facts';
import type { Cited } from '../lib/changes/sides';
import { sayChange } from '../lib/wording/changes';
import { changesToMarkdown } from '../lib/wording/changes-markdown';
import { loadClassifier } from './engine';
import { readFile } from './input/read';
import { textsIn } from './print/texts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, 'exit-code': { type: 'boolean' } },
});
const [old, now] = positionals;
if (!old || !now || positionals.length > 2) {
  console.error('usage: compare [--json] [--exit-code] OLD NEW');
  process.exit(2);
}
const classifier = await loadClassifier();

async function factsIn(file: string): Promise<Facts> {
  try {
    const { page } = await readFile(file);
    return factsOf(await analyze(page, () => classifier));
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exit(2);
  }
}

const quotes = (cited: Cited[]) => cited.map(({ text, start }) => ({ quote: text, start, end: start + text.length }));

const [earlier, later] = [await factsIn(old), await factsIn(now)];
const comparison = compare(earlier, later);
const texts = textsIn(later.lang);
const changes = comparison.changes.map((change) => {
  const { kind, how, id, before, after, was, now: is, weight, sure } = change;
  const said = sayChange(change, texts);
  return { kind, how, id, said, before, after, was: quotes(was), now: quotes(is), weight, confidence: sure };
});
const wording = comparison.wording.map(({ was, now: is }) => ({ was: quotes(was), now: quotes(is) }));
console.log(
  values.json
    ? JSON.stringify({ old, new: now, unlike: comparison.unlike, changes, wording })
    : changesToMarkdown(earlier, later, comparison, texts),
);
if (values['exit-code']) process.exitCode = comparison.unlike ? 2 : changes.length > 0 ? 1 : 0;
