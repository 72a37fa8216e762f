import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerTasks } from '../lib/browser/engine';

export default defineUnlistedScript(() => answerTasks(globalThis as unknown as Parameters<typeof answerTasks>[0]));
