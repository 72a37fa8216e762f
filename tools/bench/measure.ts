/** How often and how long. Times are milliseconds. */

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Median time of the processor, all threads together, of `runs` runs after one that is not counted. */
export async function spent(runs: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i <= runs; i++) {
    const from = processor();
    await run();
    if (i) times.push(processor() - from);
  }
  return median(times);
}

/** A line of the report: what was measured, against what, and what it may be at most. */
export interface Figure {
  name: string;
  value: number;
  unit: 'µs' | 'ms' | 'kB' | 'MB' | '×' | '%';
  /** The same run's figure of something that everybody knows, and its name. */
  ratio: { to: string; value: number };
  most: number | null;
  /** What the ratio may be at most. */
  mostTimes?: number;
}

export const kept = ({ value, ratio, most, mostTimes }: Figure): boolean =>
  (most === null || value <= most) && (mostTimes === undefined || ratio.value <= mostTimes);

export function line(figure: Figure): string {
  const { name, value, unit, ratio, most, mostTimes } = figure;
  const bound = [most !== null && `${most} ${unit}`, mostTimes !== undefined && `${mostTimes} ×`].filter(Boolean).join(', ');
  const limit = bound && `  ${kept(figure) ? 'kept' : 'MISSED'} (at most ${bound})`;
  return `${name.padEnd(52)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(2)}  ${ratio.value.toFixed(3).padStart(9)} × ${ratio.to.padEnd(44)}${limit}`;
}
