/**
 * What was found, kept by tab in memory and, for a worker that was stopped, in `storage.session`: on the device, gone with the browser.
 * Of private windows nothing is written anywhere.
 */
import type { Area } from './area';
import type { Outcome } from './protocol';

/** A tab's finding and the visit that it holds for. */
export interface Found {
  visit: string;
  url: string;
  title: string;
  outcome: Outcome;
}

/** Chromium grants 10 MB, counted as JSON; a share is left for the browser's own bookkeeping. */
const roomInCharacters = 2_500_000;
const prefix = 'tab:';
const indexKey = 'tabs';

/** What is stored of which tab: read on every navigation, so it is small. */
type Index = Record<string, { visit: string; at: number; size: number }>;

export function keepTabs(area: Area, now: () => number = Date.now) {
  const memory = new Map<number, Found>();
  let turn: Promise<unknown> = Promise.resolve();

  /** One change of the index after another. */
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const mine = turn.then(change);
    turn = mine.catch(() => undefined); // Whoever asked for the change hears of it.
    return mine;
  }

  const indexed = async (): Promise<Index> => ((await area.get(indexKey))[indexKey] as Index | undefined) ?? {};

  async function erase(index: Index, id: string): Promise<void> {
    delete index[id];
    await area.set({ [indexKey]: index });
    await area.remove(prefix + id);
  }

  const oldest = (index: Index): string | undefined => Object.keys(index).sort((a, b) => index[a]!.at - index[b]!.at)[0];
  const used = (index: Index): number => Object.values(index).reduce((sum, { size }) => sum + size, 0);

  /** Oldest findings give way; one that fits nowhere stays in memory alone. */
  async function store(tabId: number, found: Found): Promise<void> {
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

  return {
    async get(tabId: number): Promise<Found | undefined> {
      return memory.get(tabId) ?? ((await area.get(prefix + tabId))[prefix + tabId] as Found | undefined);
    },
    /** The visit that a tab's finding holds for. */
    async visit(tabId: number): Promise<string | undefined> {
      return memory.get(tabId)?.visit ?? (await indexed())[tabId]?.visit;
    },
    /** `secret`: the tab is in a private window. */
    async put(tabId: number, found: Found, secret: boolean): Promise<void> {
      memory.set(tabId, found);
      if (!secret) await inTurn(() => store(tabId, found));
    },
    /** The tabs of which something is kept. */
    async tabs(): Promise<number[]> {
      return [...new Set([...memory.keys(), ...Object.keys(await indexed()).map(Number)])];
    },
    async remove(tabId: number): Promise<void> {
      memory.delete(tabId);
      await inTurn(async () => {
        const index = await indexed();
        if (index[tabId]) await erase(index, String(tabId));
      });
    },
  };
}

export type TabStore = ReturnType<typeof keepTabs>;
