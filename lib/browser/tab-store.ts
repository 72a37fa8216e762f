/**
 * What was found, kept by tab in memory and, for a worker that was stopped, in `storage.session`: on the device, gone with the browser.
 * Of private windows nothing is written anywhere.
 */
import type { Area } from './area';
import { oneByOne } from './one-by-one';
import type { Outcome } from './protocol';

/** A tab's finding and the visit that it holds for. */
export interface PolicyFound {
  visit: string;
  url: string;
  title: string;
  outcome: Outcome;
}

/** Chromium grants 10 MB, counted as JSON; a share is left for the browser's own bookkeeping. */
const roomInCharacters = 2_500_000;
/** Milliseconds after which a finding is forgotten, whatever its tab still shows: it is made anew when somebody asks. */
const longest = 24 * 60 * 60 * 1_000;
const prefix = 'tab:';
const indexKey = 'tabs';

/** What is stored of which tab: read on every navigation, so it is small. */
type Index = Record<string, { visit: string; at: number; size: number }>;

export function keepTabs(area: Area, now: () => number = Date.now) {
  const memory = new Map<number, { found: PolicyFound; at: number }>();

  const inTurn = oneByOne();

  const indexed = async (): Promise<Index> => ((await area.get(indexKey))[indexKey] as Index | undefined) ?? {};

  async function erase(index: Index, id: string): Promise<void> {
    delete index[id];
    await area.set({ [indexKey]: index });
    await area.remove(prefix + id);
  }

  const oldest = (index: Index): string | undefined => Object.keys(index).sort((a, b) => index[a]!.at - index[b]!.at)[0];
  const used = (index: Index): number => Object.values(index).reduce((sum, { size }) => sum + size, 0);

  /** Oldest findings give way; one that fits nowhere stays in memory alone. */
  async function store(tabId: number, found: PolicyFound): Promise<void> {
    const size = JSON.stringify(found).length;
    const index = await indexed();
    await erase(index, String(tabId));
    if (size > roomInCharacters) return;
    while (used(index) + size > roomInCharacters) await erase(index, oldest(index)!);
    for (;;) {
      try {
        index[tabId] = { visit: found.visit, at: now(), size };
        await area.set({ [prefix + tabId]: found, [indexKey]: index });
        return;
      } catch (error) {
        delete index[tabId];
        const other = oldest(index);
        if (other === undefined) {
          console.warn('a finding stays in memory only:', error);
          return;
        }
        await erase(index, other);
      }
    }
  }

  async function remove(tabId: number): Promise<void> {
    memory.delete(tabId);
    await inTurn(async () => {
      const index = await indexed();
      if (index[tabId]) await erase(index, String(tabId));
    });
  }

  const isOld = (at: number): boolean => now() - at > longest;

  /** What is stored, without what is too old: that is forgotten. */
  async function current(): Promise<Index> {
    const index = await indexed();
    const stored = Object.keys(index).filter((id) => isOld(index[id]!.at));
    const held = [...memory].filter(([, { at }]) => isOld(at)).map(([tabId]) => tabId);
    for (const tabId of new Set([...stored.map(Number), ...held])) {
      await remove(tabId);
      delete index[tabId];
    }
    return index;
  }

  return {
    async get(tabId: number): Promise<PolicyFound | undefined> {
      await current();
      return memory.get(tabId)?.found ?? ((await area.get(prefix + tabId))[prefix + tabId] as PolicyFound | undefined);
    },
    /** The visit that a tab's finding holds for. */
    async visit(tabId: number): Promise<string | undefined> {
      const index = await current();
      return memory.get(tabId)?.found.visit ?? index[tabId]?.visit;
    },
    /** `secret`: the tab is in a private window. */
    async put(tabId: number, found: PolicyFound, secret: boolean): Promise<void> {
      memory.set(tabId, { found, at: now() });
      if (!secret) await inTurn(() => store(tabId, found));
    },
    /** The tabs of which something is kept. */
    async tabs(): Promise<number[]> {
      const index = await current();
      return [...new Set([...memory.keys(), ...Object.keys(index).map(Number)])];
    },
    remove,
  };
}

export type TabStore = ReturnType<typeof keepTabs>;
