import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { withoutExamples } from '../build/without-examples';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
/** Versions of others' packages, by name: they stay imports. */
export const versions: Record<string, string> = { ...devDependencies, ...dependencies };

/** Builds programs for Node from sources, by the name that each gets: in `out`/dist, with the classifier's files in `out`/public. */
export async function buildForNode(out: string, input: Record<string, string>): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutExamples()],
    ssr: { external: Object.keys(versions) },
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(out, 'dist'),
      rollupOptions: { input, output: { chunkFileNames: '[name]-[hash].js' } },
    },
  });
  mkdirSync(join(out, 'public'), { recursive: true });
  for (const file of ['classify.json', 'classify.zh.bin', 'classify.en.bin']) cpSync(join('public', file), join(out, 'public', file));
}
