/** The pages as the command line reads them; tests/e2e/cases.e2e.ts holds the browser to the same. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { type Layout, readPage } from '../../lib/page/read';
import { loadClassifier } from '../../tools/engine';
import { documentOf } from '../../tools/input/dom';
import { eyesOf } from '../../tools/input/layout';
import { readInput } from '../../tools/input/read';
import { named, told } from './check';
import { hidden, mildPiece, seen, unreadable, worstPiece } from './dressed';
import { expected, onlyInBrowser } from './expected';
import { laidOut, plainPage, versions } from './laid-out';

const folder = join(import.meta.dirname, 'pages');
const classifier = await loadClassifier();

const analyseHtml = async (html: string) => analyze(readPage(...opened(html)), () => classifier);
const opened = (html: string): [Document, Layout] => {
  const document = documentOf(html, '');
  return [document, eyesOf(document)];
};
const analysed = async (name: string) => {
  const { page, maybe } = readInput(join(folder, name));
  const analysis = await analyze(page, () => classifier);
  return { ...analysis, isPolicy: analysis.isPolicy && maybe };
};

describe('pages that policies are met in', () => {
  it.each(Object.entries(expected).filter(([name]) => !onlyInBrowser.includes(name)))('%s', async (name, wanted) => {
    const analysis = await analysed(name);
    if (!wanted.isPolicy) return expect(analysis.isPolicy).toBe(false);
    expect(told(analysis, wanted)).toEqual(wanted);
    if (wanted.like) expect(named(analysis)).toEqual(named(await analysed(wanted.like)));
    expect(analysis.card.alerts.filter(({ alert }) => /^no-(?:closing-path|retention-period|contact)$/.test(alert))).toEqual([]);
  });

  it('are all expected', () => {
    const known = [...Object.keys(expected), ...onlyInBrowser, '01-minimal-crash.html', '14-top.html'];
    expect(readdirSync(folder).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is read as far as it goes, where a page has a row without text and nothing else', async () => {
    const { text } = await analysed('01-minimal-crash.html');
    expect(text).toBe('a\tb\nc\td');
  });
});

describe('a policy that is laid out in another way, or stands beside what is none of it', () => {
  it.each(Object.entries(laidOut))('gives the same card: %s', async (_, html) => {
    const { card, ...rest } = await analyseHtml(html);
    expect(named({ card, ...rest })).toEqual(named(await analysed(plainPage)));
    expect(rest.receipt.unread).toEqual([]);
  });

  it.each(Object.entries(versions))('gives the card of the version that is shown: %s', async (_, html) => {
    const analysis = await analyseHtml(html);
    expect({ ...named(analysis), alerts: [] }).toEqual({ ...named(await analysed(plainPage)), alerts: [] });
    expect(analysis.receipt.unread).toEqual([{ kind: 'hidden', count: 1 }]);
    expect(analysis.card.notStated).toEqual([]);
  });
});

describe('a clause that is dressed up', () => {
  it.each(Object.entries(seen))('is read: %s', async (_, html) => {
    const { card, text, receipt } = await analyseHtml(html);
    expect(text.normalize('NFKC')).toContain(worstPiece);
    expect(card.collects.map(({ item }) => item)).toEqual(expect.arrayContaining(['id-number', 'face', 'contacts', 'phone']));
    expect(card.alerts.map(({ alert }) => alert)).toEqual(
      expect.arrayContaining(['consent-by-use', 'cross-border', 'collects-biometrics']),
    );
    expect(receipt.unread).toEqual([]);
  });

  it.each(Object.entries(unreadable))('is counted where it can not be read: %s', async (_, { html, kind }) => {
    const { card, receipt } = await analyseHtml(html);
    expect(receipt.unread).toEqual([expect.objectContaining({ kind, count: 1 })]);
    expect(card.notStated).toEqual([]);
    expect(card.alerts.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it.each(Object.entries(hidden))('is none where nobody sees it: %s', async (_, html) => {
    const { text } = await analyseHtml(html);
    expect(text).toContain(worstPiece);
    expect(text).not.toContain(mildPiece);
  });
});
