/**
 * npm run pack
 *
 * The command line as a package, without the parts of the browser: .output/npm, and its tarball beside it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildForNode, versions } from './package/build';

interface Package {
  version: string;
  description: string;
  license: string;
  engines: Record<string, string>;
}

const out = '.output/npm';
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

/** Others' packages that what was built asks for. */
function needed(): string[] {
  const files = readdirSync(join(out, 'dist'), { encoding: 'utf8' }).map((file) => readFileSync(join(out, 'dist', file), 'utf8'));
  const asks = (code: string, name: string) =>
    ['"', "'"].some((quote) => code.includes(`${quote}${name}${quote}`) || code.includes(`${quote}${name}/`));
  return Object.keys(versions).filter((name) => files.some((code) => asks(code, name)));
}

function manifest(): object {
  const { version, description, license, engines } = own;
  return {
    ...{ name: 'mingyin', version, description, license, type: 'module', engines },
    bin: { mingyin: 'dist/mingyin.js' },
    exports: { '.': { types: './types/tools/package/index.d.ts', default: './dist/index.js' } },
    dependencies: Object.fromEntries(needed().map((name) => [name, versions[name]!])),
  };
}

/** Declarations as Node's own resolution finds them too: with the ending of every file. */
function endImports(types: string): void {
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'))) {
    const path = join(types, file);
    const ended = readFileSync(path, 'utf8').replace(/(from |import\()(['"])(\.{1,2}\/[^'"]+)\2/g, (whole, before, quote, target) => {
      if (/\.(?:js|json)$/.test(target)) return whole;
      const ending = existsSync(`${join(path, '..', target)}.d.ts`) ? '.js' : '/index.js';
      return `${before}${quote}${target}${ending}${quote}`;
    });
    writeFileSync(path, ended);
  }
}

rmSync(out, { recursive: true, force: true });
await buildForNode(out, { mingyin: resolve('tools/mingyin.ts'), index: resolve('tools/package/index.ts') });
const program = join(out, 'dist/mingyin.js');
writeFileSync(program, `#!/usr/bin/env node\n${readFileSync(program, 'utf8')}`, { mode: 0o755 });
execFileSync('npx', ['tsc', '-p', 'tsconfig.package.json', '--outDir', join(out, 'types')], { stdio: 'inherit' });
endImports(join(out, 'types'));
for (const file of ['LICENSE', 'NOTICE']) cpSync(file, join(out, file));
writeFileSync(join(out, 'README.md'), readFileSync('docs/command-line.md'));
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
console.log(execFileSync('npm', ['pack', '--pack-destination', '..'], { cwd: out, encoding: 'utf8' }));
