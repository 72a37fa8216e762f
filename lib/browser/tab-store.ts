/**
 * What was found, kept by tab in memory and, for a worker that was stopped, in `storage.session`: on the device, gone with the browser.
 */
import type { Outcome } from './protocol';

/** A tab's finding and the visit that it holds for. */
export interface Found {
  visit: string;
  url: string;
  title: string;
  outcome: Outcome;
}

/** The part of a `StorageArea` that is used. */
export interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Chromium grants 10 MB, counted as JSON; a share is left for the browser's own bookkeeping. */
const roomInCharacters = 2_500_000;
const prefix = 'tab:';

interface Stored extends Found {
  at: number;
  size: number;
}

export function keep(area: Area, now: () => number = Date.now) {
  const memory = new Map<number, Found>();

  const stored = async (): Promise<[string, Stored][]> =>
    Object.entries(await area.get(null))
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]): [string, Stored] => [key, value as Stored])
      .sort(([, a], [, b]) => a.at - b.at);

  /** Oldest findings give way; one that fits nowhere stays in memory alone. */
  async function store(key: string, found: Found): Promise<void> {
    const size = JSON.stringify(found).length;
    await area.remove(key);
    if (size > roomInCharacters) return;
    const others = await stored();
    let used = others.reduce((sum, [, other]) => sum + other.size, 0);
    for (;;) {
      while (others.length && used + size > roomInCharacters) used -= await drop(others);
      try {
        await area.set({ [key]: { ...found, at: now(), size } satisfies Stored });
        return;
      } catch (error) {
        if (!others.length) {
          console.warn('a finding stays in memory only:', error);
          return;
        }
        used -= await drop(others);
      }
    }
  }

  async function drop(others: [string, Stored][]): Promise<number> {
    const [key, { size }] = others.shift()!;
    await area.remove(key);
    return size;
  }

  return {
    async get(tabId: number): Promise<Found | undefined> {
      return memory.get(tabId) ?? ((await area.get(prefix + tabId))[prefix + tabId] as Found | undefined);
    },
    async put(tabId: number, found: Found): Promise<void> {
      memory.set(tabId, found);
      await store(prefix + tabId, found);
    },
    /** The tabs of which something is kept. */
    async tabs(): Promise<number[]> {
      return [...new Set([...memory.keys(), ...(await stored()).map(([key]) => Number(key.slice(prefix.length)))])];
    },
    async remove(tabId: number): Promise<void> {
      memory.delete(tabId);
      await area.remove(prefix + tabId);
    },
  };
}

export type Kept = ReturnType<typeof keep>;
