/**
 * The patterns of which one matches where a pattern does, each of fewer texts: 'a…|b…' is looked for as 'a…' and as 'b…', so that a text
 * without the rare words of one is not searched for it because it holds those of the other.
 */

/** What refers to a group by its number or its name ties the parts of a pattern together. */
const refersBack = /\\[1-9]|\\k</;

/** The flags by which a pattern keeps its place from one search to the next: what is found then depends on who searched before. */
const isStateful = ({ flags }: RegExp): boolean => /[gy]/.test(flags);

/** The places of top-level bars of a source, and of the end of each group that stands at the top. */
function topOf(source: string): { bars: number[]; groupEnds: number[] } {
  const [bars, groupEnds]: number[][] = [[], []];
  let [depth, inClass] = [0, false];
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) groupEnds!.push(at);
    else if (character === '|' && depth === 0) bars!.push(at);
  }
  return { bars: bars!, groupEnds: groupEnds! };
}

/** A group that begins a source, but for the edge of a word before it, and what opens it. */
const groupOpens = /^(?:\\b)?\((?:\?(?::|<[A-Za-z]\w*>))?(?!\?)/;
/** What may follow that group. */
const groupEnds = /^\)(?:\\b)?$/;

function split(source: string): string[] {
  const top = topOf(source);
  if (top.bars.length) return [-1, ...top.bars].flatMap((bar, i) => split(source.slice(bar + 1, top.bars[i] ?? source.length)));
  const opens = groupOpens.exec(source)?.[0];
  const end = top.groupEnds[0];
  if (!opens || end === undefined || !groupEnds.test(source.slice(end))) return [source];
  return split(source.slice(opens.length, end)).map((one) => `${opens}${one}${source.slice(end)}`);
}

/**
 * The alternatives of a pattern, in its order; the pattern alone where it has none. Of all that match a text, the one that begins first, and
 * of those the first in order, matches what the pattern does (but for the numbers of its groups).
 */
export function alternativesOf(pattern: RegExp): readonly RegExp[] {
  const { source, flags } = pattern;
  if (!source.includes('|') || refersBack.test(source) || isStateful(pattern)) return [pattern];
  const sources = split(source);
  return sources.length === 1 ? [pattern] : sources.map((one) => new RegExp(one, flags));
}
