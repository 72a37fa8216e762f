import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.output/e2e.json' }]],
  outputDir: '.output/e2e',
  forbidOnly: Boolean(process.env.CI),
  // One more try where other work may share the machine; what needed it is printed as flaky.
  retries: process.env.CI ? 1 : 0,
});
