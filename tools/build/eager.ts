/**
 * Has the engine compiled at once, as it is loaded: nearly all of it is run for the first policy, and to find each function once to skip
 * it and once more to compile it takes longer. A comment that Chromium knows (explicit compile hints), and others pass over.
 */
import type { Plugin } from 'vite';

const script = 'engine.js';
const hint = '//# allFunctionsCalledOnLoad\n';

export const eagerEngine = (): Plugin => ({
  name: 'eager-engine',
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      const chunk = bundle[script];
      if (chunk?.type === 'chunk') chunk.code = hint + chunk.code;
    },
  },
});
