/** What the package gives to other tools: `import { analyze, compare, factsOf, loadClassifier, readFile } from 'mingyin'`. */
export { analyze } from '../../lib/analyze';
export { type Change, type Comparison, compare } from '../../lib/changes';
export { type Facts, factsOf } from '../../lib/changes/facts';
export type * from '../../lib/model';
export { loadClassifier } from '../engine';
export { readFile } from '../input/read';
