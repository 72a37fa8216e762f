/** The service worker: who answers what. Called synchronously when the worker starts, so that no event is missed. */
import { browser, runtime, sendToUi } from './api';
import { endBeside } from './beside';
import { analyzePage, segmentAll } from './engine';
import { listen, type Sender } from './messages';
import { read, target, visit } from './pages';
import { openPanel } from './panel';
import type { TabState } from './protocol';
import { watchSettings } from './settings';
import { keepTabStates } from './tab-states';
import { keep } from './tab-store';
import { type Asked, clearBadge, offerExplanation, onExplain, showBadge } from './toolbar';

const tabOf = (from: Sender): number => from.tab!.id!;

const changed = (state: TabState): void => {
  showBadge(state).catch(console.warn); // The tab may have closed meanwhile.
  void sendToUi('changed', { tabId: state.tabId });
};

export function startWorker(): void {
  endBeside();
  const tabs = keepTabStates({ analyze: analyzePage, visit, read, kept: keep(browser.storage.session), changed });
  const explain = async (tabId: number, { by, selected }: Asked) => tabs.explain(tabId, selected || (await target(tabId, by)).text);

  listen(runtime, 'worker-from-page', {
    found: async (answer, from) => void (await tabs.found(tabOf(from), answer)),
    reading: ({ text }, from) => sendToUi('reading', { tabId: tabOf(from), text }),
    pressed: ({ clause }, from) => sendToUi('pressed', { tabId: tabOf(from), clause }),
  });
  listen(runtime, 'worker-from-ui', {
    state: ({ tabId }) => tabs.state(tabId),
    analyse: ({ tabId }) => tabs.analyse(tabId),
    explain: async ({ tabId, clause, text }) => void (await tabs.explain(tabId, text, clause < 0 ? undefined : clause)),
    analysePage: ({ page }) => analyzePage(page),
    segment: async ({ texts }) => ({ words: await segmentAll(texts) }),
    dropFocus: async ({ tabId }) => void (await tabs.dropFocus(tabId)),
    stored: async () => ({ count: (await tabs.tabs()).length }),
    deleteStored: async () => {
      const forgotten = await tabs.forgetAll();
      for (const tabId of forgotten) clearBadge(tabId).catch(console.warn); // The tab may have closed meanwhile.
      return { count: forgotten.length };
    },
  });
  onExplain((tabId, asked) => {
    // Before anything is waited for: the browser opens a panel straight from a gesture only.
    openPanel(tabId).catch(console.warn);
    explain(tabId, asked).catch(console.warn);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    offerExplanation();
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(console.warn);
  });
  watchSettings(async () => {
    for (const state of await tabs.lastFound()) showBadge(state).catch(console.warn);
  });
  browser.tabs.onRemoved.addListener((tabId) => void tabs.forget(tabId));
}
