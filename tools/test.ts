/**
 * npm test
 *
 * Everything: the checks, the unit tests, the build, the end-to-end tests in a real browser, and the figures promised on
 * the seeds where ../shared is there. Ends with 'N passed, N failed'.
 */
import { findBrowser } from './browser/find';
import { all, runSteps } from './test/steps';

findBrowser();
const { passed, failed } = await runSteps(all);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
