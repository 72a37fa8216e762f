/**
 * npm run check
 *
 * Types (whole, and the engine without DOM types), lint and format, unused code, the conventions of the house.
 * Every check runs, whatever the others say; exit 1 where one fails.
 */
import { checks, runSteps } from './test/steps';

const { failed } = await runSteps(checks);
process.exitCode = failed ? 1 : 0;
