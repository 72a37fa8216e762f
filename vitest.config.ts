import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { traditionalWording } from './tools/build/traditional';

export default defineConfig({
  plugins: [preact(), traditionalWording()],
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], pool: 'threads', maxWorkers: 2, testTimeout: 180_000 },
});
