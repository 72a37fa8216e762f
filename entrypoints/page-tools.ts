import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../lib/browser/page-tools';
import { makePageTools } from '../lib/page/tools';

export default defineUnlistedScript(() => {
  world.makeMingyinTools = makePageTools;
});
