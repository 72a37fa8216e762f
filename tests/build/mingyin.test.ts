/** The command line as one program, as its package has it: what it is asked wrongly, and who stops reading. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const run = (line: string) => spawnSync('sh', ['-c', `node node_modules/tsx/dist/cli.mjs tools/mingyin.ts ${line}`], { encoding: 'utf8' });

it('tells its version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(run('--version').stdout).toBe(`${version}\n`);
});

it('says in a line what it does not know, and how it is called', () => {
  const { status, stdout, stderr } = run('--nothing samples/sample-policy.html');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.split('\n').slice(0, 2)).toEqual(["Unknown option '--nothing'", 'usage: mingyin [analyze | classify | ask | compare] …']);
});

it('ends quietly where nobody reads on', () => {
  const { stdout, stderr } = run('--json samples/sample-policy.html samples/sample-policy.html samples/sample-policy.html | head -c 10');
  expect([stdout, stderr]).toEqual(['{"file":"s', '']);
});

it('tells how it is called, whatever the command', () => {
  const { status, stdout } = run('compare --help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^usage: mingyin/);
});
