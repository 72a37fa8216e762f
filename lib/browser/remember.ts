/** When a policy's facts are kept: where the reader has not switched it off, of whole policies on pages of ordinary windows. */
import { factsOf } from '../changes/facts';
import type { Earlier, PolicyStore } from './policies';
import { documentOf, type TabState } from './protocol';
import type { TabStore } from './tab-store';

interface Surroundings {
  policies: PolicyStore;
  store: Pick<TabStore, 'visit'>;
  isPrivate(tabId: number): Promise<boolean>;
  /** Whether the reader wants it. */
  wanted(): Promise<boolean>;
}

export function remember({ policies, store, isPrivate, wanted }: Surroundings) {
  async function factsIn(state: TabState) {
    if (state.kind !== 'ready' || !state.analysis.isPolicy || !/^https?:/.test(state.analysis.url)) return null;
    const visit = await store.visit(state.tabId);
    if (visit === undefined || !(await wanted()) || (await isPrivate(state.tabId))) return null;
    const facts = factsOf(state.analysis);
    // Of a part nobody can say later what is new.
    return facts.partly ? null : { facts, document: documentOf(visit) };
  }

  return {
    /** How the policy was when the reader last saw it; null where nothing has changed or nothing is known. */
    async earlier(state: TabState): Promise<Earlier | null> {
      const read = await factsIn(state);
      return read && policies.visit(read.facts, read.document);
    },
    /** The reader has seen what has changed. */
    async seen(state: TabState): Promise<void> {
      const read = await factsIn(state);
      if (read) await policies.take(read.facts, read.document);
    },
  };
}
