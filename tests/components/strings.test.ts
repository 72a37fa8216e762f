/** No words in the markup: every text of the surface comes from the wording. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const files = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
/** Attributes whose value a reader sees or hears. */
const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'label'];

function wordsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join('components', file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && spoken.includes(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer))
      found.push(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((text) => `${file}: ${text}`);
}

it('no component has words of its own', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(wordsIn)).toEqual([]);
});
