/** The classifier says the same in Chromium's worker as in Node. */
import { execFileSync } from 'node:child_process';
import type { Analysis } from '../../lib/model';
import { expect, test } from './browser';

for (const [path, file] of [
  ['/privacy.html', 'samples/sample-policy.html'],
  ['/privacy-en.html', 'samples/sample-policy-en.html'],
] as const) {
  test(`labels of ${file}`, async ({ open }) => {
    const { analysis } = (await (await open(path)).state()) as unknown as { analysis: Analysis };
    const told: Analysis = JSON.parse(
      execFileSync('npx', ['tsx', 'tools/analyze.ts', '--json', file], { encoding: 'utf8', maxBuffer: 1 << 28 }),
    );
    const labels = ({ clauses }: Analysis) => clauses.map(({ text, topics, important, risk }) => ({ text, topics, important, risk }));
    expect(analysis.clauses.some(({ topics }) => topics.length)).toBe(true);
    expect(labels(analysis)).toEqual(labels(told));
    const receipt = { ...told.receipt, read: analysis.receipt.read };
    expect(Date.parse(String(receipt.read))).toBeGreaterThan(Date.now() - 60_000);
    expect(analysis.receipt).toEqual(receipt);
  });
}
