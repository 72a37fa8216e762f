/**
 * Takes the examples of rules out of the package: `yes` and `no` are read by tests alone, and what is never parsed costs nothing when a
 * stopped worker starts.
 */
import { type Plugin, parseAst } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
}
type Property = Node & { key?: Node & { name?: string }; value?: Node };

const examples = new Set(['yes', 'no']);
const isExample = ({ type, key, value }: Property): boolean =>
  type === 'Property' && examples.has(key?.name ?? '') && value?.type === 'ArrayExpression';

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The properties of the objects below a node that are examples, where an object has both kinds. */
function examplesIn(node: Node): Property[] {
  if (node.type === 'ObjectExpression') {
    const { properties } = node as Node & { properties: Property[] };
    const found = properties.filter(isExample);
    if (found.length === examples.size) return [...found, ...properties.filter((one) => !isExample(one)).flatMap(examplesIn)];
  }
  return Object.values(node)
    .flat()
    .flatMap((value) => (isNode(value) ? examplesIn(value) : []));
}

/** A module’s code without them: each ends with the comma behind it, if there is one. */
export const withoutExamplesIn = (code: string): string =>
  examplesIn(parseAst(code) as Node)
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''), code);

export const withoutExamples = (): Plugin => ({
  name: 'without-examples',
  enforce: 'post',
  transform: (code, id) => (id.includes('/lib/language/') && id.endsWith('.ts') ? { code: withoutExamplesIn(code), map: null } : undefined),
});
