/** What the package gives to other tools: `import { analyze, compare, factsOf, loadClassifier, readFile } from 'mingyin'`. */
import type { Page } from '../../lib/model';
import { readFile as readFileOf } from '../input/read';

export { analyze } from '../../lib/analyze';
export { type Change, type Comparison, compare } from '../../lib/changes';
export { type Facts, factsOf } from '../../lib/changes/facts';
export type * from '../../lib/model';
export { loadClassifier } from '../engine';

/** A file's page, and whether it may be a policy at all. Its type names nothing of a browser, so that tools without one can have it. */
export const readFile: (file: string, url?: string) => Promise<{ page: Page; maybe: boolean }> = readFileOf;
