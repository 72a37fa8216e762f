/** Our own privacy policy, read as any other, in each language that the stores get it in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { loadClassifier } from '../../tools/engine';
import { readFile } from '../../tools/input/read';
import { languages, writeListing } from '../../tools/store/listing';

const folder = mkdtempSync(join(tmpdir(), 'mingyin-policy-'));
beforeAll(() => writeListing(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const named = { 'zh-CN': ['明隐', '明隐项目贡献者'], en: ['Mingyin', 'Mingyin contributors'], 'zh-TW': ['明隱', '明隱專案貢獻者'] };

it.each(languages)('has no point to watch in %s', async (language) => {
  const { page } = await readFile(join(folder, language, 'privacy-policy.md'));
  const { isPolicy, card } = await analyze(page, loadClassifier);
  expect(isPolicy).toBe(true);
  expect([card.service, card.operator]).toEqual(named[language]);
  expect(card.closing.status).toBe('no-account');
  expect(card.retention).toContainEqual(expect.objectContaining({ period: 'P1D' }));
  expect(card.alerts).toEqual([]);
  expect(card.oddities).toEqual([]);
});

it('has none in the file that has both', async () => {
  const { page } = await readFile('docs/privacy-policy.md');
  const { isPolicy, card } = await analyze(page, loadClassifier);
  expect(isPolicy).toBe(true);
  expect(card.alerts).toEqual([]);
});
