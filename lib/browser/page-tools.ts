/**
 * Brings the page's tools into a page where they are wanted. Neither way asks for a permission, and neither can be noticed by the
 * page: Chromium imports them by an address that it makes up for each session (`use_dynamic_url`); Firefox has the worker put them
 * there, and nothing of the extension is accessible to pages.
 */
import type { MakePageTools } from '../page/tools';

/** What scripts of the extension share in a page: of its own world, which no page sees. */
export const world = globalThis as { stopMingyin?: () => void; makeMingyinTools?: MakePageTools };

export const script = 'page-tools.js';

/** `inject`: asks the worker to put them into the page. */
export async function loadPageTools(getURL: (path: string) => string, inject: () => Promise<void>): Promise<MakePageTools> {
  if (!world.makeMingyinTools) {
    if (import.meta.env.FIREFOX) await inject();
    else await import(/* @vite-ignore */ getURL(script));
  }
  if (!world.makeMingyinTools) throw new Error(`${script} did not load`);
  return world.makeMingyinTools;
}
