/** Every pattern of the project: those written in its source, and those made when its modules are loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Found {
  where: string;
  source: string;
  flags: string;
}

const root = join(import.meta.dirname, '../..');
const sourceFiles = ['lib', 'components', 'entrypoints', 'tools'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((file) => /\.tsx?$/.test(file)),
);

/** The literals, and the places where a pattern is made of strings. */
export function written(): { literals: Found[]; made: string[] } {
  const literals: Found[] = [];
  const made: string[] = [];
  for (const file of sourceFiles) {
    const code = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = code.getLineAndCharacterOfPosition(node.getStart(code)).line + 1;
        literals.push({ where: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(code) === 'RegExp') made.push(file);
      ts.forEachChild(node, visit);
    };
    visit(code);
  }
  return { literals, made };
}

/** What `new RegExp` was given while `work` ran. */
export async function madeDuring(work: () => Promise<unknown>): Promise<Found[]> {
  const found: Found[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string, string?]) {
      const pattern = new target(source, flags);
      const where = new Error().stack!.split('\n').find((line) => /\/(?:lib|components)\//.test(line));
      if (where)
        found.push({ where: where.replace(/^.*?\/(?=lib\/|components\/)/, '').slice(0, 80), source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
