/** What the package gives to other tools: `import { analyze, loadClassifier, readFile } from 'mingyin'`. */
export { analyze } from '../../lib/analyze';
export type * from '../../lib/model';
export { loadClassifier } from '../engine';
export { readFile } from '../input/read';
