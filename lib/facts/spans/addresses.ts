import { postal } from '../../language/addresses';
import type { Clause, PolicyText, Span } from '../../model';
import { matchesOf } from '../../text/matches';

/** A postal address written in Latin letters, in a sentence or over several lines. */
export interface Address extends Span {
  value: string;
  clause: number;
}

interface Piece extends Span {
  text: string;
  clause: number;
  /** It ends a line that is not short: what comes after is no part of the same address. */
  last: boolean;
}

/** Longest line of an address that stands as a paragraph of its own, longest part between commas, most parts: characters and counts. */
const [longestLine, longestPiece, mostPieces] = [60, 45, 9];

/** Every address, in reading order. */
export function findAddresses(policy: PolicyText): Address[] {
  const american = inTheStates(policy);
  const clear = (some: Address[], known: Address[]) =>
    some.filter(({ start, end }) => !known.some((one) => one.start < end && start < one.end));
  const parts = [...american, ...clear(inParts(policy), american)];
  const lines = [...parts, ...clear(asLines(policy), parts)];
  const all = [...lines, ...clear(inBritain(policy), lines)];
  return all.map((address) => withDesk(policy, address));
}

/** Longest name of a desk, and longest line that is an address, in characters. */
const [longestDesk, longestWhole] = [90, 120];

/** With the desk before it in its sentence, as far as commas join them. */
function withDesk({ text, clauses }: PolicyText, address: Address): Address {
  const from = Math.max(clauses[address.clause]!.start, address.start - longestDesk);
  const desk = postal.desk.exec(text.slice(from, address.start))?.[0] ?? '';
  return desk ? { ...address, value: inOneLine(desk + address.value), start: address.start - desk.length } : address;
}

/** Lines of capitals and figures with a country. */
const asLines = ({ clauses }: PolicyText): Address[] =>
  clauses.flatMap(({ text, start, end, lang, kind }, clause): Address[] => {
    if (lang !== 'en' || kind === 'row' || kind === 'heading' || text.length > longestWhole || !/\d/.test(text)) return [];
    const fits = postal.country.test(text) && postal.code.test(text) && postal.line.test(text);
    return fits && !postal.noLine.test(text) && !postal.month.test(text) ? [{ value: text.replace(/\.$/, ''), clause, start, end }] : [];
  });

/** Longest address in the States, in characters. */
const longest = 140;

const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');

/** Addresses that end in a state and its code: they need no commas. */
function inTheStates({ text, clauses }: PolicyText): Address[] {
  let clause = 0;
  return matchesOf(text, postal.stateEnd).flatMap((match): Address[] => {
    const code = match.index + match[0].length;
    const before = text.slice(Math.max(0, code - longest), code);
    const found = postal.stateWhole.exec(before);
    if (!found) return [];
    const start = code - found[0].length + (postal.figureBefore.exec(found[0])?.[0].length ?? 0);
    const end = code + (postal.statesAfter.exec(text.slice(code, code + longest))?.[0].length ?? 0);
    while (clauses[clause] && clauses[clause]!.end <= start) clause++;
    const holds = clauses[clause] && clauses[clause]!.start <= start && clauses[clause]!.lang === 'en';
    return holds ? [{ value: inOneLine(text.slice(start, end)), clause, start, end }] : [];
  });
}

/** What stands behind a telephone number, which is none of a house. */
function afterPhone(text: string): string {
  const parts = text.split(',');
  const phone = parts.findLastIndex((part) => postal.phone.test(part.trim()));
  return phone < 0
    ? text
    : parts
        .slice(phone + 1)
        .join(',')
        .trimStart();
}

/** Addresses that end in a British code: they need no number, 'Low Farm, Mossburgh, Fernshire FN1 2AB'. */
function inBritain({ text, clauses }: PolicyText): Address[] {
  let clause = 0;
  return matchesOf(text, postal.britishEnd).flatMap((match): Address[] => {
    const before = text.slice(Math.max(0, match.index - longest), match.index);
    const found = postal.britishWhole.exec(before);
    if (!found) return [];
    const start = match.index - afterPhone(found[0]).length;
    const end = match.index + match[0].length;
    while (clauses[clause] && clauses[clause]!.end <= start) clause++;
    const holds = clauses[clause] && clauses[clause]!.start <= start && clauses[clause]!.lang === 'en';
    return holds ? [{ value: inOneLine(text.slice(start, end)), clause, start, end }] : [];
  });
}

/** Addresses: parts between commas and line breaks, one of them a street or house with its number, others a town with its code, a country. */
function inParts({ clauses }: PolicyText): Address[] {
  const pieces = piecesOf(clauses);
  const found: Address[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const first = beginning(pieces[i]!, pieces[i - 1]);
    if (!first) continue;
    const parts = [first];
    while (parts.length < mostPieces && !pieces[i + parts.length - 1]!.last) {
      const next = pieces[i + parts.length];
      const head = next && continuation(next);
      if (!head) break;
      parts.push(head);
      if (head.end < next.end) break;
      if (isCountry(head.text) && !postal.code.test(pieces[i + parts.length]?.text ?? '')) break;
    }
    while (parts.length > 2 && !ends(parts.at(-1)!)) parts.pop();
    const named = pieces[i - 1];
    const town = isOpen(first.text) && named?.clause === first.clause ? nameBefore(named) : null;
    if (town) parts.unshift(town);
    if (town ? !parts.slice(1).some(ends) : !isAddress(parts)) continue;
    found.push({
      value: parts
        .map(({ text }) => text)
        .join(', ')
        .trim()
        .replace(/\.$/, ''),
      clause: first.clause,
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
    });
    i += parts.length - 1;
  }
  return found;
}

/** Clauses in parts; a short one is a line, and goes on with the next of its section. */
function piecesOf(clauses: readonly Clause[]): Piece[] {
  return clauses.flatMap(({ text, start, lang, section, kind }, clause) => {
    if (lang !== 'en' || kind === 'row') return [];
    const next = clauses[clause + 1];
    const isLine = text.length <= longestLine && !postal.sentenceEnd.test(text) && next?.section === section && next.kind !== 'heading';
    const parts = [...text.matchAll(/[^,\n]+/g)];
    return parts.map(({ 0: part, index }, i) => {
      const lead = part.length - part.trimStart().length;
      const from = start + index + lead;
      return { text: part.trim(), clause, start: from, end: from + part.trim().length, last: !isLine && i === parts.length - 1 };
    });
  });
}

/** An address ends with a code or a country. */
const ends = ({ text }: Piece): boolean => postal.code.test(text) || endsInCountry(text);

/** After the country stands no word of a sentence. */
function endsInCountry(text: string): boolean {
  const country = postal.country.exec(text);
  return country !== null && !/\p{Ll}/u.test(text.slice(country.index + country[0].length));
}

/** The end of a part that an address may begin with: a street, a house, a floor. */
function beginning(piece: Piece, named: Piece | undefined): Piece | null {
  const lead = [...piece.text.matchAll(postal.before)].at(-1);
  const from = lead ? lead.index + lead[0].length : 0;
  const text = piece.text.slice(from).replace(postal.after, '');
  const fits =
    text.length <= longestPiece &&
    !postal.month.test(text) &&
    !postal.phone.test(text) &&
    (isBeginning(text) || (from === 0 && isOpen(text) && named?.clause === piece.clause && nameBefore(named) !== null));
  return fits ? { ...piece, text, start: piece.start + from, end: piece.start + from + text.length } : null;
}

/** A country, with its code at most: 'Hong Kong Science Park' is none. */
const isCountry = (text: string): boolean =>
  postal.country.test(text) && !/\p{Ll}/u.test(text.replace(postal.country, '').replace(/^the /i, ''));

/** It goes on with what the part before it begins: a number whose street stands there, a town's code. */
const isOpen = (text: string): boolean => postal.codeFirst.test(text) || postal.numberFirst.test(text);

const isBeginning = (text: string): boolean => postal.street.test(text) || isHouse(text);
const isHouse = (text: string): boolean => postal.house.test(text) || postal.building.test(text);

/** The street without a number that stands before a town's code: the last words of a part, each with a capital. */
function nameBefore(piece: Piece): Piece | null {
  const text = postal.name.exec(piece.text)?.[0];
  return text ? { ...piece, text, start: piece.end - text.length } : null;
}

/** The beginning of a part that an address may go on with. */
function continuation(piece: Piece): Piece | null {
  const text = piece.text.replace(postal.after, '').replace(piece.last ? /[.;]$/ : /;$/, '');
  return text.length <= longestPiece && postal.part.test(text) && !postal.noPart.test(text) && !postal.phone.test(text)
    ? { ...piece, text, end: piece.start + text.length }
    : null;
}

/** A street with its number, or a house on a street, and a town with its code or a country. */
const isAddress = (parts: readonly Piece[]): boolean =>
  (parts.some(({ text }) => postal.street.test(text)) || (parts.some(({ text }) => isHouse(text)) && hasFigureOrStreet(parts))) &&
  (parts.slice(1).some(ends) ||
    (postal.whole.test(parts[0]!.text) && (parts.length > 1 || postal.code.test(parts[0]!.text.replace(/^\d+/, '')))));

const hasFigureOrStreet = (parts: readonly Piece[]): boolean =>
  parts.length > 2 &&
  parts.some(({ text }) => /\d/.test(text)) &&
  parts.some(({ text }) => postal.whole.test(text) || postal.building.test(text));
