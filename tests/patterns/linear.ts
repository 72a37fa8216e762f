/**
 * Proves that a pattern takes time in proportion to the text, whatever the text: nothing is run, so nothing is timed.
 *
 * Time grows faster than the text only where two things without a bound can take the same characters: two quantifiers on one way
 * through the pattern, or one quantifier and the places where a match may begin. So each such pair must be parted: by a character
 * that stands between them and that one of the two can't take, or, at the beginning, by an assertion that holds at few places.
 * `scslre` is asked too; it knows more of assertions, but only tries repetitions of one character.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { Chars, getConsumedChars, getFirstConsumedChar, getFirstConsumedCharAfter, toUnicodeSet } from 'regexp-ast-analysis';
import { analyse } from 'scslre';

type CharSet = ReturnType<typeof getConsumedChars>['chars'];
type Part = AST.Element;

/** A bound as high as this is none. */
const most = 1000;

/** What is wrong with the pattern, each in a line; nothing where it is linear. */
export function superLinear({ source, flags }: Pick<RegExp, 'source' | 'flags'>): string[] {
  const parser = new RegExpParser({ ecmaVersion: 2024 });
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });
  const known = parser.parseFlags(flags);
  const open = quantifiersOf(pattern).filter(({ max }) => max >= most);
  const judge = new Judge(known);
  return [
    ...(open.length ? analyse({ source, flags }).reports.map(({ type, character }) => `${type} on ${character.literal.source}`) : []),
    ...open.flatMap((each) => judge.alone(each).concat(judge.atStart(each))),
    ...open.flatMap((first) => open.flatMap((second) => judge.together(first, second))),
  ];
}

function quantifiersOf(node: AST.Node): AST.Quantifier[] {
  if (node.type === 'Quantifier') return [node, ...quantifiersOf(node.element)];
  if ('alternatives' in node) return (node.alternatives as AST.Node[]).flatMap(quantifiersOf);
  return node.type === 'Alternative' ? node.elements.flatMap(quantifiersOf) : [];
}

/** The alternatives that hold the node, from within, each with the index of the element that does. */
function sequencesOf(node: AST.Node): { alternative: AST.Alternative; index: number }[] {
  const found: { alternative: AST.Alternative; index: number }[] = [];
  for (let at: AST.Node = node; at.parent; at = at.parent) {
    if (at.parent.type === 'Alternative') found.push({ alternative: at.parent, index: at.parent.elements.indexOf(at as Part) });
  }
  return found;
}

const isCharacter = (part: Part): boolean => ['Character', 'CharacterSet', 'CharacterClass'].includes(part.type);

const isLook = (node: AST.Node): node is AST.LookaroundAssertion =>
  node.type === 'Assertion' && (node.kind === 'lookahead' || node.kind === 'lookbehind');

function ancestorsOf(node: AST.Node): AST.Node[] {
  const found: AST.Node[] = [];
  for (let at = node.parent; at; at = at.parent) found.push(at);
  return found;
}

const within = (node: AST.Node, outer: AST.Node): boolean => node === outer || ancestorsOf(node).includes(outer);

/** What stands after the node, up to the end of `upTo`; and what stands before it, from its beginning. */
const after = (node: AST.Node, upTo: AST.Node): Part[] =>
  sequencesOf(node)
    .filter(({ alternative }) => alternative !== upTo && within(alternative, upTo))
    .flatMap(({ alternative, index }) => alternative.elements.slice(index + 1));
const before = (node: AST.Node, from: AST.Node): Part[] =>
  sequencesOf(node)
    .filter(({ alternative }) => alternative !== from && within(alternative, from))
    .flatMap(({ alternative, index }) => alternative.elements.slice(0, index));

/** The ways from one quantifier to another (or round a loop to itself): what has to be passed on each. */
function waysBetween(first: AST.Quantifier, second: AST.Quantifier): Part[][] {
  const ways: Part[][] = [];
  const commons = ancestorsOf(first).filter((node) => ancestorsOf(second).includes(node));
  const common = commons[0]!;
  // Once a look-around holds, it is not tried in another way.
  const looks = ancestorsOf(first).filter(isLook);
  if (looks.some((look) => !within(second, look))) return [];
  if (first !== second && common.type === 'Alternative') {
    const [a, b] = [first, second].map((node) => sequencesOf(node).find(({ alternative }) => alternative === common)!.index) as [
      number,
      number,
    ];
    if (a < b) ways.push([...after(first, common), ...common.elements.slice(a + 1, b), ...before(second, common)]);
  }
  for (const loop of commons) {
    if (loop.type === 'Quantifier' && loop.max > 1) ways.push([...after(first, loop), ...before(second, loop)]);
  }
  return ways;
}

/** Whether the rest of a pattern matches wherever it is reached, so that no other way is ever tried. */
function accepts(part: Part): boolean {
  if (part.type === 'Quantifier') return part.min === 0;
  if (part.type === 'Group' || part.type === 'CapturingGroup') return part.alternatives.some(({ elements }) => elements.every(accepts));
  return false;
}
const matchesAnyway = (node: AST.Quantifier): boolean =>
  !ancestorsOf(node).some(isLook) &&
  sequencesOf(node).every(({ alternative, index }) => alternative.elements.slice(index + 1).every(accepts));

class Judge {
  constructor(private readonly flags: AST.Flags) {}

  /** A group that is repeated must be read in one way. */
  alone(node: AST.Quantifier): string[] {
    if (ancestorsOf(node).some((outer) => isLook(outer) && outer.kind === 'lookbehind'))
      return [`${node.raw}: without a bound, looking back`];
    return this.isRead(node.element) ? [] : [`${node.raw}: may be read in several ways`];
  }

  private isRead(part: Part): boolean {
    if (part.type === 'Backreference') return false;
    if (part.type === 'Quantifier') {
      const next = getFirstConsumedCharAfter(part, 'ltr', this.flags).char;
      return this.isRead(part.element) && (part.min === part.max || this.firstOf(part.element).isDisjointWith(next));
    }
    if (part.type !== 'Group' && part.type !== 'CapturingGroup') return true;
    return (
      part.alternatives.every((one, i) => part.alternatives.slice(0, i).every((other) => this.differ(one, other))) &&
      part.alternatives.every(({ elements }) => elements.every((element) => this.isRead(element)))
    );
  }

  /** Whether what is read tells the two apart, before either ends: at the first character, or after some in common. */
  private differ(one: AST.Alternative, other: AST.Alternative): boolean {
    if (this.firstOf(one).isDisjointWith(this.firstOf(other))) return true;
    for (const [i, part] of one.elements.entries()) {
      const opposite = other.elements[i];
      if (!opposite || !isCharacter(part) || !isCharacter(opposite)) return false;
      if (this.charsOf(part).isDisjointWith(this.charsOf(opposite))) return true;
    }
    return false;
  }

  private firstOf(part: Part | AST.Alternative): CharSet {
    return getFirstConsumedChar(part, 'ltr', this.flags).char;
  }

  private charsOf(part: Part): CharSet {
    return getConsumedChars(part, this.flags).chars;
  }

  /** A match may begin anywhere: few of the places may lead here over the same characters. */
  atStart(node: AST.Quantifier): string[] {
    if (this.flags.sticky || matchesAnyway(node)) return [];
    const chars = this.charsOf(node);
    const pattern = ancestorsOf(node).at(-1)!;
    return before(node, pattern).some((part) => this.parts(part, [chars]) || this.rare(part, chars))
      ? []
      : [`${node.raw}: reached from each of many places`];
  }

  together(first: AST.Quantifier, second: AST.Quantifier): string[] {
    if (matchesAnyway(second)) return [];
    const sets = [this.charsOf(first), this.charsOf(second)];
    if (sets[0]!.isDisjointWith(sets[1]!)) return [];
    const ends = [first, second].filter(({ min }) => min > 0).map(({ element }) => element);
    return waysBetween(first, second).some((way) => ![...way, ...ends].some((part) => this.parts(part, sets)))
      ? [`${first.raw} and ${second.raw}: take the same characters`]
      : [];
  }

  /** Whether the part always takes a character that one of the sets is without. */
  private parts(part: Part, sets: CharSet[]): boolean {
    if (part.type === 'Quantifier') return part.min > 0 && this.parts(part.element, sets);
    if (part.type === 'Group' || part.type === 'CapturingGroup')
      return part.alternatives.every(({ elements }) => elements.some((element) => this.parts(element, sets)));
    if (part.type === 'Assertion' || part.type === 'Backreference') return false;
    const chars = toUnicodeSet(part, this.flags).chars;
    return sets.some((set) => set.isDisjointWith(chars));
  }

  /** Whether the part holds at few places within a run of these characters. */
  private rare(part: Part, chars: CharSet): boolean {
    if (part.type === 'Group' || part.type === 'CapturingGroup')
      return part.alternatives.every(({ elements }) => elements.some((one) => this.rare(one, chars) || this.parts(one, [chars])));
    if (part.type !== 'Assertion') return false;
    if (part.kind === 'start') return !this.flags.multiline || chars.isDisjointWith(Chars.lineTerminator(this.flags));
    if (part.kind === 'word') {
      const word = Chars.word(this.flags);
      return !part.negate && (chars.isSubsetOf(word) || chars.isDisjointWith(word));
    }
    if (part.kind !== 'lookbehind' || part.alternatives.some(({ elements }) => elements.length !== 1)) return false;
    const looked = part.alternatives.flatMap(({ elements }) => elements);
    if (!part.negate) return looked.every((one) => this.parts(one, [chars]) || (one.type === 'Assertion' && this.rare(one, chars)));
    return looked.some(
      (one) =>
        'type' in one &&
        (one.type === 'CharacterClass' || one.type === 'CharacterSet' || one.type === 'Character') &&
        chars.isSubsetOf(toUnicodeSet(one, this.flags).chars),
    );
  }
}
