import { expect, it } from 'vitest';
import { inOrder } from '../../components/compare/inOrder';

it('takes what was begun first first, though it ends last, and goes on after a failure', async () => {
  const taking = inOrder();
  const taken: string[] = [];
  const note = (outcome: PromiseSettledResult<string>) =>
    taken.push(outcome.status === 'fulfilled' ? outcome.value : (outcome.reason as Error).message);
  let end = (_: string): void => undefined;
  const slow = taking(new Promise<string>((resolve) => (end = resolve)), note);
  const failing = taking(Promise.reject(new Error('not readable')), note);
  const quick = taking(Promise.resolve('quick'), note);
  await Promise.resolve();
  expect(taken).toEqual([]);
  end('slow');
  await Promise.all([slow, failing, quick]);
  expect(taken).toEqual(['slow', 'not readable', 'quick']);
});
