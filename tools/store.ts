/**
 * npm run store
 *
 * All that the stores ask for, under .output/store: the packages (as `npm run zip` makes them), and by language the texts, the privacy
 * declaration and policy, a reason for each permission, five screenshots of 1280×800 and the promo tile of 440×280.
 */
import { execFileSync } from 'node:child_process';
import { writeListing } from './store/listing';
import { drawPictures } from './store/pictures';

const out = '.output/store';

writeListing(out);
await drawPictures(out);
execFileSync('npx', ['tsx', 'tools/zip.ts'], { stdio: 'inherit' });
console.log(`texts and pictures in ${out}`);
