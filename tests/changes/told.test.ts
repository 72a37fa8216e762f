/** Of ten facts changed by hand in a policy nine are told, and nothing that did not change; the same said otherwise tells nothing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { type Change, type Comparison, compare } from '../../lib/changes';
import { type Facts, factsOf } from '../../lib/changes/facts';
import { readMarkup } from '../../lib/document';
import { loadClassifier } from '../../tools/engine';
import { parsers } from '../../tools/input/read';
import { type Edit, pairs, rewordings, type Told } from './pairs';

const classifier = await loadClassifier();

async function factsIn(text: string): Promise<Facts> {
  const name = text.startsWith('<!doctype') ? 'policy.html' : 'policy.txt';
  const reading = readMarkup({ bytes: new TextEncoder().encode(text), name, url: '' }, parsers);
  if (reading.kind !== 'page') throw new Error(`unreadable: ${reading.kind}`);
  return factsOf(await analyze(reading.page, () => classifier));
}

const textOf = (sample: string): string => (sample.startsWith('samples/') ? readFileSync(sample, 'utf8') : sample);

/** Every edit changes one place. */
function edited(text: string, edits: Pick<Edit, 'from' | 'to'>[]): string {
  return edits.reduce((now, { from, to }) => {
    const parts = now.split(from);
    if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the sample: ${from}`);
    return parts.join(to);
  }, text);
}

const changed = async (sample: string, edits: Pick<Edit, 'from' | 'to'>[]): Promise<Comparison> =>
  compare(await factsIn(textOf(sample)), await factsIn(edited(textOf(sample), edits)));

const tells = ({ kind, how, id, after }: Change, [wanted, as, of, to]: Told): boolean =>
  kind === wanted && how === as && (id === of || of === '') && (to === undefined || after === to);
const shown = ({ kind, how, id, before, after }: Change): string => `${kind} ${how} ${id} ${before ?? ''} > ${after ?? ''}`;

const all = await Promise.all(pairs.map(async (pair) => ({ ...pair, ...(await changed(pair.sample, pair.edits)) })));
const bare = (text: string): string => text.replace(/[.。]$/, '').replace(/<[^>]*>/g, '\t');
const overlap = (a: string, b: string): boolean => a !== '' && b !== '' && (bare(a).includes(bare(b)) || bare(b).includes(bare(a)));
/** Sentences as they came or went, and what changed in one, are told in words of the edit itself. */
const inWords = ({ kind, before, after }: Change, { from, to }: Edit): boolean =>
  (kind === 'words' || kind === 'passage') && (overlap(before ?? '', from) || overlap(after ?? '', to));
const toldOf = ({ edits, changes }: (typeof all)[number]) =>
  edits.filter((edit) => changes.some((change) => tells(change, edit.tells) || inWords(change, edit)));

describe('what has changed', () => {
  it.each(all)('$name: eight of ten at least', (pair) => {
    expect(pair.edits).toHaveLength(10);
    expect(toldOf(pair).length).toBeGreaterThanOrEqual(8);
  });

  it('nine of ten over all', () => {
    const told = all.flatMap(toldOf);
    expect(told.length).toBeGreaterThanOrEqual(0.9 * 10 * pairs.length);
  });

  it('nothing that did not change', () => {
    const known = (edits: Edit[], change: Change) =>
      edits.some((edit) => inWords(change, edit) || [edit.tells, ...(edit.also ?? [])].some((one) => tells(change, one)));
    const extra = all.flatMap(({ edits, changes }) => changes.filter((change) => !known(edits, change)).map(shown));
    expect(extra).toEqual([]);
  });

  it('each with the words of the text or texts that have it', () => {
    for (const { changes } of all)
      for (const change of changes) {
        if (change.how !== 'gone') expect([shown(change), change.now.length > 0]).toEqual([shown(change), true]);
        if (change.how !== 'new') expect([shown(change), change.was.length > 0]).toEqual([shown(change), true]);
      }
  });
});

describe('the same said otherwise', () => {
  it.each(rewordings)('$name: nothing is told', async ({ sample, edits }) => {
    const { changes, wording } = await changed(sample, edits);
    expect(changes.map(shown)).toEqual([]);
    expect(wording.length).toBeGreaterThan(0);
  });
});
