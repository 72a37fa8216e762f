import { createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TabState } from '../lib/browser/protocol';
import type { Choice } from '../lib/wording/choice';
import { underLaws } from '../lib/wording/law';
import { useEnvironment } from './environment';

/** What the reader has chosen for the policy that is shown, now or on an earlier visit, and how to choose. */
export interface Chosen {
  choice: Choice;
  choose: (change: Choice) => void;
}

export const ChosenContext = createContext<Chosen | null>(null);

export function useChosen(): Chosen {
  const chosen = useContext(ChosenContext);
  if (!chosen) throw new Error('rendered outside of a policy');
  return chosen;
}

/**
 * The tab's state under the laws that the reader chose for its policy, in all that is shown, printed and exported. Until it is
 * known what was chosen the policy counts as being read, so that nothing is shown that changes at once.
 */
export function useChoice(tab: TabState, announce: (text: string) => void): { tab: TabState; chosen: Chosen } {
  const environment = useEnvironment();
  const analysis = tab.kind === 'ready' ? tab.analysis : null;
  const url = analysis?.url ?? null;
  const [known, setKnown] = useState<{ url: string; choice: Choice } | null>(null);
  const latest = useRef(url);
  latest.current = url;
  // Before the browser draws: it is asked for as early as can be.
  useLayoutEffect(() => {
    if (url === null) return;
    const take = (choice: Choice) => latest.current === url && setKnown({ url, choice });
    environment.readChoice(url).then(take, (error: Error) => {
      // What is not found again the reader chooses again; the error is for whoever looks after it.
      console.error(error);
      take({});
    });
  }, [environment, url]);
  const choice = known?.url === url ? known.choice : null;
  const choose = (change: Choice) => {
    if (url === null) return;
    setKnown({ url, choice: { ...choice, ...change } });
    environment.keepChoice(url, change).catch((error: Error) => announce(error.message));
  };
  const under = useMemo(() => analysis && (choice?.laws ? underLaws(analysis, choice.laws) : analysis), [analysis, choice?.laws]);
  return { tab: shownOf(tab, choice && under), chosen: { choice: choice ?? {}, choose } };
}

function shownOf(tab: TabState, analysis: Extract<TabState, { kind: 'ready' }>['analysis'] | null): TabState {
  if (tab.kind !== 'ready') return tab;
  const { tabId, url, title } = tab;
  return analysis ? { ...tab, analysis } : { tabId, url, title, kind: 'loading' };
}
