import { useLayoutEffect, useState } from 'preact/hooks';
import type { TabState } from '../lib/browser/protocol';
import { useEnvironment } from './environment';

const failure = (tab: TabState, error: Error): TabState => ({
  tabId: tab.tabId,
  url: tab.url,
  title: tab.title,
  kind: 'failed',
  why: 'page',
  detail: error.message,
});

/** The state of the active tab, and how to have it analysed whatever it is. */
export function useTab(): { tab: TabState; analyse: () => void } {
  const environment = useEnvironment();
  const [tab, setTab] = useState<TabState>({ tabId: -1, url: '', title: '', kind: 'loading' });
  // Before the browser draws: what is known already is the first thing that it draws.
  useLayoutEffect(() => environment.watchTab(setTab, (error) => setTab((now) => failure(now, error))), [environment]);
  const analyse = () => {
    setTab({ tabId: tab.tabId, url: tab.url, title: tab.title, kind: 'loading' });
    environment.analyse(tab.tabId).then(setTab, (error: Error) => setTab((now) => failure(now, error)));
  };
  return { tab, analyse };
}
