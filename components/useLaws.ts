import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { TabState } from '../lib/browser/protocol';
import type { Jurisdiction } from '../lib/model';
import { underLaws } from '../lib/wording/law';
import { useChoice } from './useChoice';

type Choose = (laws: Jurisdiction[]) => void;

export const ChooseLawsContext = createContext<Choose | null>(null);

export function useChooseLaws(): Choose {
  const choose = useContext(ChooseLawsContext);
  if (!choose) throw new Error('rendered outside of a policy');
  return choose;
}

/** The tab's state under the laws that the reader chose for its policy, in all that is shown, printed and exported; and how to choose. */
export function useLaws(tab: TabState, announce: (text: string) => void): { tab: TabState; chooseLaws: Choose } {
  const analysis = tab.kind === 'ready' ? tab.analysis : null;
  const [laws, chooseLaws] = useChoice('laws', { url: analysis?.url ?? '', announce });
  const under = useMemo(() => analysis && laws && underLaws(analysis, laws), [analysis, laws]);
  return { tab: tab.kind === 'ready' && under ? { ...tab, analysis: under } : tab, chooseLaws };
}
