import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';
import { traditionalWording } from '../build/traditional';

/** Builds the harness page and serves it on this machine. Resolves to its address and how to stop. */
export async function serveHarness(): Promise<{ address: string; stop: () => Promise<void> }> {
  const root = import.meta.dirname;
  const outDir = join(root, '../../.output/harness');
  await build({
    root,
    base: './',
    logLevel: 'error',
    configFile: false,
    plugins: [preact(), traditionalWording()],
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({ root, configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  return { address: server.resolvedUrls!.local[0]!, stop: () => server.close() };
}
