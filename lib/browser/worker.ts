/** The service worker: who answers what. Called synchronously when the worker starts, so that no event is missed. */
import { browser, closeStorage, runtime, sendToUi } from './api';
import { closeBackgroundTabs } from './background-tabs';
import { offerBehind, onBehind, openBehind } from './behind';
import { endBeside } from './beside';
import { analyst, type HearsFigure } from './beside-worker';
import { inTurns } from './in-turns';
import { listen, type Sender } from './messages';
import { giveTools, isPrivate, pdfIn, present, read, target, visit } from './pages';
import { openPanel } from './panel';
import { keepPolicies } from './policies';
import type { OpenPolicy, TabState } from './protocol';
import { remember } from './remember';
import { segmentAll } from './segmenter';
import { received } from './sent';
import { readSettings, watchSettings } from './settings';
import { shapes } from './shapes';
import { hostOf, isLeftAlone } from './sites';
import { keepTabStates } from './tab-states';
import { keepTabs } from './tab-store';
import { type Asked, clearBadge, offerExplanation, onExplain, showBadge, showFigure } from './toolbar';

const tabOf = (from: Sender): number => from.tab!.id!;

async function wanted({ url }: Sender): Promise<boolean> {
  const host = hostOf(url ?? '');
  return host === null || !isLeftAlone(host, (await readSettings()).sites);
}

const openPolicy = (state: TabState): OpenPolicy[] =>
  state.kind === 'ready' ? [{ tabId: state.tabId, url: state.url, title: state.title, service: state.analysis.card.service }] : [];

export function startWorker(): void {
  endBeside();
  closeBackgroundTabs();
  const figure: HearsFigure = ({ tabId, visit, count }) => tabs.figure(tabId, visit, count);
  const { analyze, prepare } = analyst(figure);
  const store = keepTabs(browser.storage.session);
  const policies = keepPolicies(browser.storage.local);
  const memory = remember({ policies, store, isPrivate, wanted: async () => (await readSettings()).remember });
  const showIfKept = async (state: TabState): Promise<void> => {
    await showBadge(state);
    // The page was left before the browser heard of its badge.
    if ((await store.visit(state.tabId)) === undefined) await clearBadge(state.tabId);
  };
  const changed = async (state: TabState, { stale }: { stale: boolean }): Promise<void> => {
    if (!stale) {
      memory.earlier(state).catch(console.error);
      await showIfKept(state).catch(console.warn); // The tab may have closed meanwhile.
    }
    void sendToUi('changed', { tabId: state.tabId, stale });
  };
  const tabs = keepTabStates({ analyze, visit, read, present, pdfIn, isPrivate, store, figure: showFigure, changed });
  const explain = async (tabId: number, { by, selected, frame }: Asked) =>
    tabs.explain(tabId, selected || (await target(tabId, { by, frame })));

  listen(runtime, 'worker-from-page', shapes['worker-from-page'], {
    async wanted({ likely }, from) {
      const isWanted = await wanted(from);
      // What the analysis needs starts while the page is read; where it does not now, the analysis starts it.
      if (isWanted) prepare(likely).catch(console.warn);
      return isWanted;
    },
    tools: (from) => giveTools(tabOf(from)),
    found: (answer, from) => tabs.found(tabOf(from), received(answer)),
    reading: ({ text }, from) => sendToUi('reading', { tabId: tabOf(from), text }),
    pressed: ({ clause }, from) => sendToUi('pressed', { tabId: tabOf(from), clause }),
  });
  listen(runtime, 'worker-from-ui', shapes['worker-from-ui'], {
    state: ({ tabId }) => tabs.state(tabId),
    analyse: ({ tabId }) => tabs.analyse(tabId),
    explain: async ({ tabId, clause, text }) => void (await tabs.explain(tabId, text, clause < 0 ? undefined : clause)),
    // It is of no tab, and the reader waits.
    analysePage: async ({ page }) => (await analyze(page, { tabId: -1, visit: '', anyway: true, urgent: true }))!,
    explainSelected: async ({ tabId }) => void (await explain(tabId, { by: 'keyboard', selected: '', frame: false })),
    readBehind: ({ tabId, url }) => openBehind(tabId, url),
    segment: async ({ texts }) => ({ words: await segmentAll(texts) }),
    dropFocus: async ({ tabId }) => void (await tabs.dropFocus(tabId)),
    earlier: async ({ tabId }) => memory.earlier(await tabs.state(tabId)),
    seen: async ({ tabId }) => memory.seen(await tabs.state(tabId)),
    figure,
    policies: () => policies.all(),
    policy: ({ id }) => policies.get(id),
    open: async () => (await tabs.lastFound()).flatMap(openPolicy),
    deletePolicies: async () => ({ count: await policies.removeAll() }),
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
  onBehind((tabId, url) => {
    openPanel(tabId).catch(console.warn);
    openBehind(tabId, url).catch(console.error);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    offerExplanation().then(offerBehind).catch(console.error);
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(console.warn);
  });
  watchSettings(async () => {
    for (const state of await tabs.lastFound()) showBadge(state).catch(console.warn);
  });
  const look = inTurns(async (tabId, status: string) => {
    if (!(await tabs.left(tabId))) return;
    // The surface asks again by itself when the page has loaded.
    if (status === 'loading') void sendToUi('left', { tabId });
    else void sendToUi('changed', { tabId, stale: false });
    await clearBadge(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => status && look(tabId, status));
  browser.tabs.onRemoved.addListener((tabId) => void tabs.forget(tabId));
  closeStorage().catch(console.error);
}
