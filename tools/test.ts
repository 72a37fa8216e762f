/**
 * npm test
 *
 * Everything: the checks, the unit tests, the builds, the end-to-end tests in a real Chromium and a real Firefox, and the
 * figures promised on the seeds where ../shared is there. Ends with 'N passed, N failed, N skipped'.
 */
import { findBrowser, findFirefox } from './browser/find';
import { all, runSteps } from './test/steps';

findBrowser();
findFirefox();
const { passed, failed, skipped } = await runSteps(all);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed || !passed ? 1 : 0;
