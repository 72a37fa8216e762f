import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { joined } from '../lib/annexes';
import type { TabState } from '../lib/browser/protocol';
import type { Door } from '../lib/model';
import { fill } from '../lib/wording/fill';
import { useEnvironment } from './environment';
import { useWords } from './words';

/** What came of the documents that a policy refers to, by address; those not asked for are not there. */
export interface Annexes {
  states: ReadonlyMap<string, TabState | 'reading'>;
  read(door: Door): void;
  drop(door: Door): void;
}

export const AnnexesContext = createContext<Annexes | null>(null);

export function useAnnexesRead(): Annexes {
  const annexes = useContext(AnnexesContext);
  if (!annexes) throw new Error('rendered outside of a policy');
  return annexes;
}

const none: Annexes['states'] = new Map();

/** The tab's state with the documents in its card that have been read for it; another text of the page begins without. */
export function useAnnexes(tab: TabState, announce: (text: string) => void) {
  const environment = useEnvironment();
  const { words } = useWords();
  const analysis = tab.kind === 'ready' ? tab.analysis : null;
  const text = analysis && `${tab.tabId} ${analysis.receipt.sha256}`;
  const [known, setKnown] = useState({ text, states: none });
  const states = known.text === text ? known.states : none;
  const change = (url: string, state: TabState | 'reading' | null) =>
    setKnown((now) => {
      if (now.text !== text) return now;
      const after = new Map(now.states);
      if (state) after.set(url, state);
      else after.delete(url);
      return { text, states: after };
    });
  useEffect(() => {
    setKnown({ text, states: none });
    if (text === null || tab.tabId < 0) return;
    environment.doorsRead(tab.tabId).then(
      (read) => {
        for (const { url, state } of read) change(url, state);
      },
      (error: Error) => announce(fill(words.actions.failed, { reason: error.message })),
    );
  }, [environment, text]);
  const read = ({ url }: Door) => {
    change(url, 'reading');
    environment.readDoor(tab.tabId, url).then(
      (state) => change(url, state),
      (error: Error) => {
        change(url, null);
        announce(fill(words.actions.failed, { reason: error.message }));
      },
    );
  };
  const drop = ({ url }: Door) => {
    const state = states.get(url);
    change(url, null);
    if (state && state !== 'reading') environment.dropDoor(tab.tabId, state.tabId).catch((error: Error) => announce(error.message));
  };
  const whole = useMemo(() => analysis && joined(analysis, documentsOf(analysis.doors, states)), [analysis, states]);
  return {
    tab: tab.kind === 'ready' && whole ? { ...tab, analysis: whole } : tab,
    annexes: { states, read, drop },
    tabOf: (url: string) => {
      const state = states.get(url);
      return state && state !== 'reading' ? state.tabId : undefined;
    },
  };
}

const documentsOf = (doors: Door[], states: Annexes['states']) =>
  doors.flatMap(({ title, url }) => {
    const state = states.get(url);
    return state && state !== 'reading' && state.kind === 'ready' ? [{ title, url, analysis: state.analysis }] : [];
  });
