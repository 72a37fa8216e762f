import { useEffect, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../lib/changes/facts';
import { factsOf } from '../../lib/changes/facts';
import { useEnvironment } from '../environment';
import { useWords } from '../words';
import { inOrder } from './inOrder';

/** A policy that is compared. */
export interface Chosen {
  key: string;
  facts: Facts;
  /** The site or the file that it is from. */
  from: string;
  /** When its facts were kept, where they are of another day. */
  seen: number | null;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** Policies that are compared at once, at most. */
export const most = 4;

/** The policies that the reader has chosen, in the order of choice. */
export function usePolicies(announce: (text: string) => void) {
  const environment = useEnvironment();
  const { compare: say } = useWords().words;
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const [reading, setReading] = useState(0);
  const asked = useRef(false);
  const [taking] = useState(inOrder);
  const add = (key: string, take: () => Promise<Omit<Chosen, 'key'> | null>): Promise<void> => {
    setReading((count) => count + 1);
    return taking(take(), (outcome) => stand(key, outcome));
  };
  const stand = (key: string, outcome: PromiseSettledResult<Omit<Chosen, 'key'> | null>): void => {
    setReading((count) => count - 1);
    if (outcome.status === 'rejected') announce((outcome.reason as Error).message);
    else if (!outcome.value) announce(say.unreadable);
    else {
      const taken = outcome.value;
      setChosen((all) => (all.length < most && !all.some((one) => one.key === key) ? [...all, { key, ...taken }] : all));
    }
  };
  const addTab = (tabId: number) =>
    add(`tab ${tabId}`, async () => {
      const state = await environment.tabState(tabId);
      return state.kind === 'ready' ? { facts: factsOf(state.analysis), from: hostOf(state.url), seen: null } : null;
    });
  const addKept = (id: string) =>
    add(`kept ${id}`, async () => {
      const kept = await environment.keptPolicy(id);
      return kept && { facts: kept.facts, from: hostOf(kept.facts.url), seen: kept.seen };
    });
  const addFile = (file: File) =>
    add(`file ${file.name} ${file.lastModified} ${file.size}`, async () => {
      const opened = await environment.openFile(file);
      if (opened.kind !== 'ready') return null;
      await opened.pages?.close();
      return { facts: factsOf(opened.analysis), from: file.name, seen: null };
    });
  useEffect(() => {
    if (asked.current || environment.comparedTab === null) return;
    asked.current = true;
    void addTab(environment.comparedTab);
  }, []);
  return {
    chosen,
    busy: reading > 0,
    addTab,
    addKept,
    addFile,
    remove: (key: string) => setChosen((all) => all.filter((one) => one.key !== key)),
  };
}
