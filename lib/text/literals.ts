/** What a pattern asks for: sets of literals, of each of which every match holds one. A text that lacks them need not be searched. */

type Literals = readonly string[];

/** Of a part of a pattern: all that it matches, where that is little, and the sets of which each match holds one. */
interface Part {
  exact: Literals | null;
  needs: readonly Literals[];
}

const anything: Part = { exact: null, needs: [] };
const nothing: Part = { exact: [''], needs: [] };
/** More texts than these are not spelt out, of a run of parts and of a choice; and most sets that are asked for. */
const most = { run: 24, choice: 80, sets: 3 };
/** The first character of Chinese scripts: one tells as much as three Latin letters. */
const han = 0x2e80;
/** How likely a text holds a literal, by its length in Latin letters. */
const odds = [1, 1, 0.5, 0.15, 0.08, 0.04, 0.02];

function oddsOf(literal: string): number {
  let length = 0;
  for (let i = 0; i < literal.length; i++) length += literal.charCodeAt(i) >= han ? 3 : 1;
  return odds[Math.min(length, odds.length - 1)]!;
}

const oddsOfAny = (literals: Literals): number => literals.reduce((sum, literal) => sum + oddsOf(literal), 0);

/** The sets of literals that few texts hold, rarest first. */
const rarest = (needs: readonly Literals[]): readonly Literals[] =>
  needs
    .map((literals) => ({ literals, odds: oddsOfAny(literals) }))
    .filter(({ odds }) => odds < 1)
    .sort((a, b) => a.odds - b.odds)
    .slice(0, most.sets)
    .map(({ literals }) => literals);

const quantifier = /[*+?]\??|\{(\d{1,4})(?:,(\d{0,4}))?\}\??/y;
const opening = /\?(?:(<?[=!])|:|<[^>]*>)/y;
const escaped = /u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([pP])\{[^}]*\}|k<[^>]*>|[1-9]\d*|./sy;

const codesOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((character) => character.charCodeAt(0)));
const syntax = codesOf('\\^$.|?*+()[]{}');
const quantifiers = codesOf('*+?{');
const isQuantifier = (code: number): boolean => quantifiers.has(code);
/** Latin and Chinese characters that stand for themselves. */
const isPlain = (code: number): boolean => (code < 128 ? !syntax.has(code) : code >= han && code < 0xa000);

/** Each of some texts with each of others after it. */
const followed = (starts: Literals, ends: Literals): Literals =>
  starts.length === 1 && ends.length === 1 ? [starts[0]! + ends[0]!] : starts.flatMap((start) => ends.map((end) => start + end));

const whole = (exact: Literals): Part => ({ exact, needs: exact.includes('') ? [] : [exact] });

/** One of each set, in lower case, is in every text that the pattern matches, in lower case too. */
export function literalsOf({ source, flags }: RegExp): readonly Literals[] {
  if (flags.includes('v')) return [];
  return rarest(new Parser(source, flags.includes('i')).choice().needs);
}

class Parser {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly anyCase: boolean,
  ) {}

  /** Up to the closing bracket, or the end. */
  choice(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    if (parts.length === 1) return parts[0]!;
    const exact = parts.flatMap((part) => part.exact ?? []);
    if (parts.every((part) => part.exact) && exact.length <= most.choice) return whole(exact);
    const each = parts.map(({ needs }) => rarest(needs)[0]);
    return { exact: null, needs: each.every((literals) => literals) ? [each.flatMap((literals) => literals!)] : [] };
  }

  private sequence(): Part {
    const { source } = this;
    let run: Literals = [''];
    const needs: Literals[] = [];
    let broken = false;
    while (this.at < source.length && source[this.at] !== '|' && source[this.at] !== ')') {
      const text = this.plain();
      const part = text ? whole([text]) : this.repeated(this.atom());
      if (part.exact && run.length * part.exact.length <= most.run) {
        run = followed(run, part.exact);
        continue;
      }
      needs.push(...whole(run).needs, ...(part.exact ? [] : part.needs));
      broken = true;
      run = part.exact ?? [''];
    }
    return broken ? { exact: null, needs: [...needs, ...whole(run).needs] } : whole(run);
  }

  /** The characters up to the next that mean anything else than themselves, or are repeated; '' where there are none. */
  private plain(): string {
    const { source } = this;
    let end = this.at;
    while (end < source.length && isPlain(source.charCodeAt(end))) end++;
    if (end > this.at && isQuantifier(source.charCodeAt(end))) end--;
    const text = source.slice(this.at, end).toLowerCase();
    this.at = end;
    return text;
  }

  /** The part with the quantifier that follows. */
  private repeated(part: Part): Part {
    if (!isQuantifier(this.source.charCodeAt(this.at))) return part;
    quantifier.lastIndex = this.at;
    const match = quantifier.exec(this.source);
    if (!match) return part;
    this.at += match[0].length;
    const least = match[1] === undefined ? (match[0][0] === '+' ? 1 : 0) : Number(match[1]);
    const once = match[0][0] === '?' || (match[1] === '0' && match[2] === '1');
    if (least > 0) return { exact: null, needs: part.needs };
    return once && part.exact ? whole([...part.exact, '']) : anything;
  }

  private atom(): Part {
    const character = this.source[this.at++]!;
    if (character === '(') return this.group();
    if (character === '[') return this.class();
    if (character === '.') return anything;
    if (character === '^' || character === '$') return nothing;
    if (character !== '\\') return this.literal(character);
    const meant = this.escape();
    return meant === null ? anything : meant === '' ? nothing : this.literal(meant);
  }

  private group(): Part {
    opening.lastIndex = this.at;
    const match = this.source[this.at] === '?' ? opening.exec(this.source) : null;
    if (match) this.at += match[0].length;
    const inside = this.choice();
    this.at++;
    return match?.[1] ? nothing : inside;
  }

  /** A few characters are told one by one; a range, or all but some, can be anything. */
  private class(): Part {
    const characters: string[] = [];
    let plain = this.source[this.at] !== '^';
    while (this.source[this.at] !== ']') {
      const character = this.source[this.at++]!;
      const one = character === '\\' ? this.escape() : character;
      // A range holds more than is told one by one.
      if (character === '-' || one === null || one === '') plain = false;
      else characters.push(one);
    }
    this.at++;
    const parts = characters.map((character) => this.literal(character).exact);
    return plain && parts.length && parts.every((part) => part) ? whole(parts.flatMap((part) => part!)) : anything;
  }

  /** After a backslash: the character meant, '' for a place between characters, null for a kind of characters. */
  private escape(): string | null {
    escaped.lastIndex = this.at;
    const match = escaped.exec(this.source)!;
    this.at += match[0].length;
    const code = match[1] ?? match[2] ?? match[3];
    if (code) return String.fromCodePoint(Number.parseInt(code, 16));
    if (/^[bB]$/.test(match[0])) return '';
    // Letters and digits that are escaped stand for kinds, for control characters, for what a group has matched.
    return /^[A-Za-z\d]/.test(match[0]) ? null : match[0];
  }

  private literal(character: string): Part {
    const code = character.charCodeAt(0);
    const isPair = character.length > 1 || (code >= 0xd800 && code < 0xe000);
    if (isPair || (code > 127 && this.anyCase && character.toLowerCase() !== character.toUpperCase())) return anything;
    return whole([code < 128 ? character.toLowerCase() : character]);
  }
}
