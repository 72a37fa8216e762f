/** Our own privacy policy, read as any other: it says all that it has to, and nothing in it calls for care. */
import { expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { loadClassifier } from '../../tools/engine';
import { readFile } from '../../tools/input/read';

it('has not a single point to watch', async () => {
  const { page } = await readFile('docs/privacy-policy.md');
  const { isPolicy, card } = await analyze(page, loadClassifier);
  expect(isPolicy).toBe(true);
  expect(card.service).toBe('明隐');
  expect(card.closing.status).toBe('no-account');
  expect(card.alerts).toEqual([]);
});
