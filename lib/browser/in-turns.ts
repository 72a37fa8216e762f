/** Milliseconds between two runs for one tab. */
export const rest = 200;

/**
 * Runs `work` for a tab, one run at a time. Asked for while a run is under way, it runs once more afterwards with what was told last: a
 * page may change its address fifty times a second, and whoever asks anew at each time would never be answered.
 */
export function inTurns<T = void>(work: (tabId: number, told: T) => Promise<void>): (tabId: number, told: T) => void {
  /** By tab whose turn it is; what it is to run again with, if anything. */
  const next = new Map<number, { told: T } | null>();
  const run = async (tabId: number, told: T): Promise<void> => {
    next.set(tabId, null);
    await work(tabId, told).catch(console.warn); // The tab may have closed meanwhile.
    if (next.get(tabId)) await new Promise((rested) => setTimeout(rested, rest));
    const again = next.get(tabId);
    next.delete(tabId);
    if (again) await run(tabId, again.told);
  };
  return (tabId, told) => {
    if (next.has(tabId)) next.set(tabId, { told });
    else void run(tabId, told);
  };
}
