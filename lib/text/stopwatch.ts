/** Times the stages of one run, in milliseconds by name. */
export function stopwatch() {
  const ms: Record<string, number> = {};
  function timed<T>(stage: string, run: () => T): T {
    const from = performance.now();
    const result = run();
    ms[stage] = Math.round((performance.now() - from) * 100) / 100;
    return result;
  }
  return { timed, ms };
}
