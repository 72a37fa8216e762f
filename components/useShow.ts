import { annexAt } from '../lib/annexes';
import type { TabState } from '../lib/browser/protocol';
import { useEnvironment } from './environment';
import type { Reader } from './reader';
import { useWords } from './words';

/** Characters before a quote that tell it from the same words elsewhere. */
const context = 80;

/** Marks a quote where it stands, and says whether it worked: on the tab's page, or in the tab of the document that it is from. */
export function useShow(tab: TabState, tabOf: (url: string) => number | undefined, announce: (text: string) => void): Reader['show'] {
  const environment = useEnvironment();
  const { statement } = useWords().words;
  const showIn = async (at: { quote: string; start: number }) => {
    if (tab.kind !== 'ready') return environment.showOnPage(tab.tabId, at);
    const annex = annexAt(tab.analysis, at.start);
    const from = annex?.start ?? 0;
    const before = tab.analysis.text.slice(Math.max(from, at.start - context), at.start);
    const place = { quote: at.quote, start: at.start - from, before };
    if (!annex) return environment.showOnPage(tab.tabId, place);
    const tabId = tabOf(annex.url);
    if (tabId === undefined) return { shown: false };
    const told = await environment.showOnPage(tabId, place);
    await environment.showTab(tabId);
    return told;
  };
  return ({ quote, start }) => {
    showIn({ quote, start }).then(
      ({ shown, hidden }) => announce(shown ? statement.shown : hidden ? statement.hidden : statement.notShown),
      () => announce(statement.notShown),
    );
  };
}
