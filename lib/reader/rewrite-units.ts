import { rewriting } from '../language/zh/rewrite';

/** Below this chance of being kept by an expert a unit is left out. */
const leaveOut = 0.46;

/** The sentence without its number, cut into the units that can be left out one by one. */
export function splitUnits(sentence: string): string[] {
  const bare = sentence.replace(rewriting.enumerator, '').trim();
  return (bare.match(rewriting.unit) ?? [bare]).flatMap((unit) => unit.split(rewriting.before));
}

/**
 * The units that stay, joined. The unlikeliest goes first, so that of two units that name the same item the likelier stays.
 * `chance` is how likely an expert keeps a unit; `itemsOf` names the data items in a text.
 */
export function leaveOutUnits(units: string[], chance: (index: number) => number, itemsOf: (text: string) => string[]): string {
  const chances = units.map((_, index) => chance(index));
  const kept = new Set(units.keys());
  for (const index of [...kept].sort((a, b) => chances[a]! - chances[b]!)) {
    if (chances[index]! >= leaveOut) break;
    if (kept.size > 1 && mayGo(units, index, kept, itemsOf)) kept.delete(index);
  }
  const text = units.filter((_, index) => kept.has(index)).join('');
  return text.replace(rewriting.openers, '').replace(rewriting.end.pattern, rewriting.end.by).trim();
}

/** What must stay: a word without which the sentence says something else, its last subject, half a bracket, an item that nothing left would name. */
function mayGo(units: string[], index: number, kept: Set<number>, itemsOf: (text: string) => string[]): boolean {
  const unit = units[index]!;
  if (rewriting.kept.some(({ pattern }) => pattern.test(unit)) || breaksBracket(unit)) return false;
  const rest = units.filter((_, i) => i !== index && kept.has(i));
  if (rewriting.subject.test(unit) && !rest.some((other) => rewriting.subject.test(other))) return false;
  const named = new Set(itemsOf(rest.join('')));
  return itemsOf(units.join('')).every((item) => named.has(item));
}

/** A bracket must not lose its other half. */
function breaksBracket(unit: string): boolean {
  return /[（(]/.test(unit) !== /[）)]/.test(unit);
}

/** Size of the hashed feature space. */
export const buckets = 1 << 14;

/** Hashed features of a unit in its sentence: its beginning, end and n-grams, its neighbours, place and length. Each once. */
export function unitFeatures(units: string[], index: number): number[] {
  const found = new Set<number>();
  const add = (name: string) => found.add(hash(name));
  const raw = units[index]!;
  const unit = raw.replace(/(?<![，,；;：:。！？!?（）()\s])[，,；;：:。！？!?（）()\s]+$/, '');
  const before = units[index - 1] ?? '^';
  const after = units[index + 1] ?? '$';
  const total = units.reduce((sum, each) => sum + each.length, 0);

  add('bias');
  add(`count ${Math.min(units.length, 6)}`);
  add(`from start ${Math.min(index, 4)}`);
  add(`from end ${Math.min(units.length - 1 - index, 4)}`);
  add(`length ${Math.min(8, Math.round(Math.log2(unit.length + 1) * 1.5))}`);
  add(`total ${Math.round(Math.log2(total) * 1.5)}`);
  add(`share ${Math.round((6 * unit.length) / total)}`);
  add(`rank ${Math.min(3, units.filter((other) => other.length > raw.length).length)}`);
  add(`end ${raw.slice(-1)}`);
  add(`end before ${before.slice(-1)}`);
  add(`first ${index === 0} ${rewriting.kept.map(({ pattern }) => pattern.test(unit))}`);
  add(`we ${/我们/.test(unit)} ${/会|将|可能|可以/.test(unit)} ${/我们/.test(after)}`);
  for (let n = 1; n <= 5; n++) {
    add(`starts ${unit.slice(0, n)}`);
    add(`ends ${unit.slice(-n)}`);
    if (n > 3) continue;
    add(`next ${after.slice(0, n)}`);
    add(`previous ${before.slice(0, n)}`);
    add(`starts, next ${unit.slice(0, 2)}|${after.slice(0, n)}`);
    add(`previous, starts ${before.slice(0, n)}|${unit.slice(0, 2)}`);
  }
  for (let i = 0; i < unit.length; i++) for (let n = 1; n <= 4 && i + n <= unit.length; n++) add(unit.slice(i, i + n));
  return [...found];
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return (h ^ (h >>> 15)) & (buckets - 1);
}
