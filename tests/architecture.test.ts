/** The conventions of the house, kept by a machine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { kinds } from '../lib/facts';
import { shipped } from '../lib/facts/weights';

const root = join(import.meta.dirname, '..');
const filesIn = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    : [];
const code = ['lib', 'components', 'entrypoints'].flatMap(filesIn).filter((file) => /\.tsx?$/.test(file));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
/** Files are asked for by many tests: each is parsed once. */
function once<T>(work: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    if (!known.has(file)) known.set(file, work(file));
    return known.get(file)!;
  };
}
const sourceOf = once((file) => ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));

interface Import {
  /** Path from the root without extension, or the package's name. */
  of: string;
  typeOnly: boolean;
}

const importsOf = once((file): Import[] => {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
    const name = specifier ?? dynamic;
    if (name && ts.isStringLiteralLike(name)) {
      const typeOnly =
        (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly) || (ts.isExportDeclaration(node) && node.isTypeOnly) || false;
      found.push({ of: name.text.startsWith('.') ? join(dirname(file), name.text) : name.text, typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(file));
  return found;
});

/** Identifiers and property names of the code; comments, strings and the keys of objects left out. */
const namesIn = once((file): Set<string> => {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const key = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && !key) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(sourceOf(file), visit);
  return names;
});

const offenders = (files: string[], bad: (file: string) => string[]): string[] =>
  files.flatMap((file) => bad(file).map((what) => `${file}: ${what}`));
const under = (folder: string) => code.filter((file) => file.startsWith(folder));
const engine = under('lib/').filter((file) => !/^lib\/(page|browser|document)\//.test(file));

describe('layers', () => {
  it('the engine knows neither page nor browser nor surface', () => {
    const outside = ({ of, typeOnly }: Import) =>
      !typeOnly && (/^lib\/(page|browser|document)\b|^(components|entrypoints|tools)\//.test(of) || /^(wxt|preact|webextension)/.test(of));
    expect(
      offenders(engine, (file) =>
        importsOf(file)
          .filter(outside)
          .map(({ of }) => of),
      ),
    ).toEqual([]);
  });

  it('data knows no code', () => {
    const data = under('lib/language/');
    const outside = ({ of, typeOnly }: Import) => !typeOnly && !of.startsWith('lib/language/');
    expect(
      offenders(data, (file) =>
        importsOf(file)
          .filter(outside)
          .map(({ of }) => of),
      ),
    ).toEqual([]);
  });

  it('the page is read without the browser, the engine and the surface', () => {
    const allowed = /^lib\/(page|model|language|detect|text)\b/;
    expect(
      offenders(under('lib/page/'), (file) =>
        importsOf(file)
          .filter(({ of, typeOnly }) => (!typeOnly && !allowed.test(of)) || /^lib\/browser\b/.test(of))
          .map(({ of }) => of),
      ),
    ).toEqual([]);
  });

  it('documents are read without the browser and the surface, and what parses them is handed in', () => {
    const allowed = /^lib\/(document|page|model|language|clauses|text)\b/;
    expect(
      offenders(under('lib/document/'), (file) =>
        importsOf(file)
          .filter(({ of, typeOnly }) => !typeOnly && !allowed.test(of))
          .map(({ of }) => of),
      ),
    ).toEqual([]);
  });

  it('the surface shows what it is given', () => {
    const outside = ({ of, typeOnly }: Import) =>
      !typeOnly && (/^lib\/(page|browser|document|facts|classify|clauses)\b|^entrypoints\//.test(of) || /^(wxt|webextension)/.test(of));
    expect(
      offenders(under('components/'), (file) =>
        importsOf(file)
          .filter(outside)
          .map(({ of }) => of),
      ),
    ).toEqual([]);
  });

  it('nothing imports an entrypoint', () => {
    expect(
      offenders(code, (file) =>
        importsOf(file)
          .filter(({ of }) => of.startsWith('entrypoints/') && !file.startsWith('entrypoints/'))
          .map(({ of }) => of),
      ),
    ).toEqual([]);
  });

  it('browser.* is used in lib/browser and in entrypoints alone', () => {
    const others = code.filter((file) => !/^(lib\/browser|entrypoints)\//.test(file));
    expect(offenders(others, (file) => ['browser', 'chrome'].filter((name) => namesIn(file).has(name)))).toEqual([]);
  });

  it('no file imports itself by way of others, not even for a type', () => {
    const fileOf = (of: string) => [of, `${of}.ts`, `${of}.tsx`, `${of}/index.ts`].find((path) => code.includes(path));
    const reached = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const go = (file: string, way: string[]): void => {
      const state = reached.get(file);
      if (state === 'open') circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (state) return;
      reached.set(file, 'open');
      for (const { of } of importsOf(file)) {
        const next = fileOf(of);
        if (next) go(next, [...way, file]);
      }
      reached.set(file, 'done');
    };
    for (const file of code) go(file, []);
    expect(circles).toEqual([]);
    expect(reached.size).toBe(code.length);
  });

  it('the script that runs on every page does without the polyfill', () => {
    const seen = new Set<string>();
    const reach = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { of, typeOnly } of importsOf(file)) {
        if (typeOnly) continue;
        const resolved = [`${of}.ts`, `${of}.tsx`, `${of}/index.ts`].find((path) => existsSync(join(root, path)));
        if (resolved) reach(resolved);
        else seen.add(of);
      }
    };
    reach('entrypoints/content-script.ts');
    expect([...seen].filter((file) => /webextension-polyfill|preact|jieba/.test(file))).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
  });
});

describe('safety', () => {
  it('no markup is made from text', () => {
    const makers = [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'createContextualFragment',
      'setHTMLUnsafe',
      'eval',
      'Function',
    ];
    expect(offenders(code, (file) => makers.filter((name) => namesIn(file).has(name)))).toEqual([]);
  });

  it('nothing asks the network; the extension loads its own files in one place, and the file that the reader asks for in another', () => {
    const askers = [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'sendBeacon',
      'RTCPeerConnection',
      'importScripts',
      'WebTransport',
    ];
    const others = code.filter((file) => !['lib/browser/engine.ts', 'lib/browser/fetch-file.ts'].includes(file));
    expect(offenders(others, (file) => askers.filter((name) => namesIn(file).has(name)))).toEqual([]);
  });
});

describe('data', () => {
  it('language files hold no functions', () => {
    const functionsIn = (file: string): string[] => {
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isFunctionLike(node) && !ts.isFunctionTypeNode(node) && !ts.isMethodSignature(node)) found.push(node.getText().slice(0, 60));
        ts.forEachChild(node, visit);
      };
      visit(sourceOf(file));
      return found;
    };
    expect(offenders(under('lib/language/'), functionsIn)).toEqual([]);
  });

  // Tests name all data by walking through it: an export that no code uses would stay unnoticed.
  it('all data is used by code', () => {
    const all = [...code, ...filesIn('tools').filter((file) => /\.tsx?$/.test(file))];
    const users = new Map<string, Set<string>>();
    for (const file of all) for (const name of namesIn(file)) users.set(name, (users.get(name) ?? new Set()).add(file));
    const unused = (file: string): string[] =>
      [...textOf(file).matchAll(/^export const (\w+)/gm)].flatMap(([, name]) => {
        const inFile = textOf(file).match(new RegExp(`\\b${name}\\b`, 'g'))!.length > 1;
        return inFile || users.get(name!)!.size > 1 ? [] : [name!];
      });
    expect(offenders(under('lib/language/'), unused)).toEqual([]);
  });
});

describe('kinds', () => {
  it('each file exports one kind, of one shape, that the loop runs and weights are fitted for', async () => {
    const files = filesIn('lib/facts/kinds');
    const exported = await Promise.all(files.map(async (file) => Object.values((await import(join(root, file))) as object)));
    expect(exported.filter((values) => values.length !== 1)).toEqual([]);
    const found = exported.flat() as (typeof kinds)[number][];
    for (const kind of found) expect(Object.keys(kind).sort()).toEqual(['candidates', 'cues', 'field', 'ignores', 'none', 'state']);
    expect(new Set(kinds)).toEqual(new Set(found));
    expect(Object.keys(shipped).sort()).toEqual(kinds.map(({ field }) => field).sort());
  });

  it('what one kind knows, another asks for in the order of the loop, never by import', () => {
    const others = (file: string) =>
      importsOf(file)
        .filter(({ of }) => of.startsWith('lib/facts/kinds/'))
        .map(({ of }) => of);
    expect(offenders(under('lib/facts/kinds/'), others)).toEqual([]);
  });
});

describe('papers', () => {
  const papers = [...readdirSync(root), ...filesIn('docs')].filter((file) => file.endsWith('.md'));

  it('every path that is documented exists', () => {
    const documented = (file: string): string[] =>
      [...textOf(file).matchAll(/`((?:lib|tools|tests|components|entrypoints|docs|public|samples|models)\/[\w./-]+)`/g)].map(
        ([, path]) => path!,
      );
    expect(offenders(papers, (file) => documented(file).filter((path) => !existsSync(join(root, path))))).toEqual([]);
  });

  it('every command that is documented exists, and CONTRIBUTING names them all', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const documented = (file: string): string[] =>
      [...textOf(file).matchAll(/\bnpm (?:run (?:-s )?)?([a-z][\w:-]*)/g)]
        .map(([, name]) => name!)
        .filter((name) => !['ci', 'i', 'install', 'run'].includes(name));
    expect(offenders(papers, (file) => documented(file).filter((name) => !(name in scripts)))).toEqual([]);
    expect(Object.keys(scripts).filter((name) => !documented('CONTRIBUTING.md').includes(name))).toEqual([]);
  });
});
