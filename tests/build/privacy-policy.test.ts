/** Our own privacy policy, read as any other: nothing in it calls for care but that it names no company, since none stands behind it. */
import { expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { loadClassifier } from '../../tools/engine';
import { readFile } from '../../tools/input/read';

it('has no point to watch but that nobody is named as its operator', async () => {
  const { page } = await readFile('docs/privacy-policy.md');
  const { isPolicy, card } = await analyze(page, loadClassifier);
  expect(isPolicy).toBe(true);
  expect(card.service).toBe('明隐');
  expect(card.closing.status).toBe('no-account');
  expect(card.retention).toContainEqual(expect.objectContaining({ period: 'P1D' }));
  expect(card.alerts.map(({ alert }) => alert)).toEqual(['no-operator']);
});
