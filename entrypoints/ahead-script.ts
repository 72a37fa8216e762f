import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellAhead } from '../lib/browser/ahead';

export default defineUnlistedScript(() => tellAhead(document, (envelope) => browser.runtime.sendMessage(envelope)));
