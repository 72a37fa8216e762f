import { type KnownSdk, sdkRegistry } from '../../language/sdk-registry';
import { remembered } from '../../text/remembered';
import { nameKey } from './names';

/** Shorter keys are looked up whole only: they are parts of too many words. */
const shortest = 4;

const byKey = new Map<string, KnownSdk>();
for (const sdk of sdkRegistry) for (const name of sdk.names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), sdk);
/** Those that a longer name may hold. */
const longestFirst = [...byKey.keys()]
  .filter((known) => known.length >= shortest || /^\p{Script=Han}{2,}/u.test(known))
  .sort((a, b) => b.length - a.length);

/** First words of the names of those who make what the registry lists. */
export const vendors: ReadonlySet<string> = new Set(sdkRegistry.flatMap(({ vendor }) => vendor.split(/[\s,]/)[0] ?? []));

let alone: RegExp | undefined;

/** One of these in running text by itself: not the first word of the name of what it makes. */
export function makerAlone(): RegExp {
  const names = () => [...vendors].filter((name) => /^[A-Z][A-Za-z]{2,}$/.test(name)).sort((a, b) => b.length - a.length);
  alone ??= new RegExp(
    `(?<![\\w@./-])(?:${names().join('|')})(?![\\w@/-]|\\.\\w| \\(?[A-Z](?!nc\\b|LC\\b|td\\b|imited\\b|reland\\b))`,
    'g',
  );
  return alone;
}

/** Names of which it is kept what they are. */
const most = 4000;

/** What the registry knows under a name: the name itself, a package name in it, or the longest known name within it. */
export const lookUp = remembered(most, (name): KnownSdk | null => {
  const key = nameKey(name);
  const whole = byKey.get(key);
  if (whole) return whole;
  const packaged = /\b(?:com|cn|io|im|org|net)\.[\w.]+/i.exec(name)?.[0].toLowerCase();
  if (packaged) for (const sdk of sdkRegistry) if (sdk.packages?.some((prefix) => packaged.startsWith(prefix.toLowerCase()))) return sdk;
  const within = longestFirst.find((known) => key.includes(known) && !isInWord(name, known));
  return within ? byKey.get(within)! : null;
});

/** Whether a Latin name stands in others' words alone, as 'line' does in 'online' and 'Outline'. */
function isInWord(name: string, known: string): boolean {
  if (!/^[a-z]+$/.test(known)) return false;
  const words = name.normalize('NFKC').split(/(?<=[a-z])(?=[A-Z])|[^A-Za-z]/);
  const holding = words.filter((word) => word.toLowerCase().includes(known));
  return holding.length > 0 && holding.every((word) => !word.toLowerCase().startsWith(known));
}

/** Whether a name is one of the registry's, letter for letter. */
export const isExact = (name: string): boolean => byKey.has(nameKey(name)) && nameKey(name).length >= 3;

/** The same of names of any length. */
export const isListed = (name: string): boolean => byKey.has(nameKey(name));

/** Whether the registry has one, by a short name, as the maker of what it knows under another. */
export function isMakerOf(maker: string, name: string): boolean {
  const known = lookUp(name);
  const key = nameKey(maker);
  return (
    known !== null && key.length >= 2 && (nameKey(known.vendor).includes(key) || known.names.some((one) => nameKey(one).startsWith(key)))
  );
}

/** Names of the registry that are written in Latin letters, for English running text. Longest first. */
export const latinNames: readonly string[] = sdkRegistry
  .flatMap(({ names }) => names)
  .filter((name) => /^[A-Za-z][\w .+-]{3,}$/.test(name))
  .sort((a, b) => b.length - a.length);

/** Its short Chinese names, for running text. */
export const shortNames: readonly string[] = sdkRegistry
  .flatMap(({ names }) => names)
  .filter((name) => /^\p{Script=Han}{2,4}$/u.test(name));

/** Whether a name is one of the registry's, but for two characters. */
export function isWhole(name: string): boolean {
  const key = nameKey(name);
  const known =
    lookUp(name)
      ?.names.map(nameKey)
      .filter((each) => key === each || (key.includes(each) && !isInWord(name, each))) ?? [];
  return known.length > 0 && key.length - Math.max(...known.map(({ length }) => length)) <= 2;
}

/** The names of the registry that hold what the pattern finds, as one pattern; null where there is none. */
export function namesWith(pattern: RegExp): RegExp | null {
  const names = sdkRegistry.flatMap((sdk) => sdk.names).filter((name) => name.search(pattern) >= 0);
  const longest = names.sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return longest.length ? new RegExp(longest.join('|'), 'gi') : null;
}
