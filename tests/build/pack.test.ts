/** The packages for the stores: the same files make the same bytes, whenever and in whatever order they were written. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, expect, it } from 'vitest';
import { pack } from '../../tools/zip/pack';

const folder = mkdtempSync(join(tmpdir(), 'mingyin-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('depends on nothing but the files', async () => {
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b/two.js'), 'export const two = 2;');
  writeFileSync(join(folder, 'one.js'), 'export const one = 1;');
  const first = await pack(folder, ['b/two.js', 'one.js']);
  utimesSync(join(folder, 'one.js'), new Date(2001, 1, 1), new Date(2001, 1, 1));
  expect(await pack(folder, ['one.js', 'b/two.js'])).toEqual(first);
  writeFileSync(join(folder, 'one.js'), 'export const one = 11;');
  expect(await pack(folder, ['one.js', 'b/two.js'])).not.toEqual(first);
  const { files } = await JSZip.loadAsync(first);
  expect(Object.keys(files)).toEqual(['b/two.js', 'one.js']);
  expect(await files['b/two.js']!.async('text')).toBe('export const two = 2;');
});
