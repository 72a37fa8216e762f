import type { TabState } from '../lib/browser/protocol';
import { useEnvironment } from './environment';
import type { Reader } from './reader';
import { useWords } from './words';

/** Characters before a quote that tell it from the same words elsewhere. */
const context = 80;

/** Marks a quote on the tab's page, and says whether it worked. */
export function useShow(tab: TabState, announce: (text: string) => void): Reader['show'] {
  const environment = useEnvironment();
  const { statement } = useWords().words;
  return ({ quote, start }) => {
    const before = tab.kind === 'ready' ? tab.analysis.text.slice(Math.max(0, start - context), start) : '';
    environment.showOnPage(tab.tabId, { quote, start, before }).then(
      ({ shown, hidden }) => announce(shown ? statement.shown : hidden ? statement.hidden : statement.notShown),
      () => announce(statement.notShown),
    );
  };
}
