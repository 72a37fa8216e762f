/** The steps of the tests: each a command, and how many passed, failed and were left out in it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
  /** Left out, for want of what it needs. */
  skipped: number;
}

interface Step {
  name: string;
  command: string[];
  /** Where the command leaves its report as JSON, and how to count it; without them the step counts as one. */
  report?: { file: string; count(report: never): Count };
}

const bin = (name: string, ...args: string[]): string[] => ['node', '--no-warnings', `node_modules/${name}`, ...args];
const tool = (file: string): string[] => bin('tsx/dist/cli.mjs', file);

const unitReport = '.output/unit.json';
const browserReport = '.output/e2e.json';
const promiseReport = '.output/thresholds.json';

const types: Step = { name: 'types', command: bin('typescript/bin/tsc', '-p', 'tsconfig.json') };
const engine: Step = { name: 'engine without DOM types', command: bin('typescript/bin/tsc', '-p', 'tsconfig.engine.json') };
const lint: Step = { name: 'lint and format', command: bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') };
const unused: Step = { name: 'unused code', command: bin('knip/bin/knip.js', '--no-progress') };
const conventions: Step = { name: 'conventions', command: bin('vitest/vitest.mjs', 'run', 'tests/architecture.test.ts') };
const unit: Step = {
  name: 'unit tests',
  command: bin('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
  report: {
    file: unitReport,
    // A file that does not load has no tests to fail.
    count: ({
      numPassedTests,
      numFailedTests,
      numPendingTests,
      testResults,
    }: {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    }) => ({
      passed: numPassedTests,
      failed: numFailedTests + testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length).length,
      skipped: numPendingTests,
    }),
  },
};
const build: Step = { name: 'build', command: bin('wxt/bin/wxt.mjs', 'build') };
const buildFirefox: Step = { name: 'build for Firefox', command: bin('wxt/bin/wxt.mjs', 'build', '-b', 'firefox') };
/** The rules of Firefox's store, as `web-ext lint` has them. */
const lintFirefox: Step = {
  name: 'the rules of Firefox',
  command: bin('addons-linter/bin/addons-linter', '--warnings-as-errors', '.output/firefox-mv3'),
};
const browser: Step = {
  name: 'end-to-end tests',
  command: bin('@playwright/test/cli.js', 'test'),
  report: {
    file: browserReport,
    count: ({ stats, errors }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number }; errors: unknown[] }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    }),
  },
};
const promises: Step = {
  name: 'figures promised on the seeds',
  command: tool('tools/thresholds.ts'),
  report: { file: promiseReport, count: (count: Count) => count },
};
const prepare: Step = { name: 'prepare', command: bin('wxt/bin/wxt.mjs', 'prepare') };

export const checks = [prepare, types, engine, lint, unused, conventions];
export const all = [prepare, types, engine, lint, unused, unit, build, buildFirefox, lintFirefox, browser, promises];

export async function runSteps(steps: Step[]): Promise<Count> {
  mkdirSync('.output', { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    console.log(`── ${step.name}`);
    const { passed, failed, skipped } = run(step);
    console.log(`── ${step.name}: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

function run({ command: [program, ...args], report }: Step): Count {
  if (report) rmSync(report.file, { force: true });
  const { status } = spawnSync(program!, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const whole = { passed: Number(status === 0), failed: Number(status !== 0), skipped: 0 };
  if (!report || !existsSync(report.file)) return whole;
  const count = report.count(JSON.parse(readFileSync(report.file, 'utf8')) as never);
  return status === 0 || count.failed ? count : { ...count, failed: 1 };
}
