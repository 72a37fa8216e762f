import { countries, within as inWords } from '../../language/countries';
import type { PolicyText, Span } from '../../model';
import { matchesOf } from '../../text/matches';
import { within } from '../../text/sorted';

/** A country named in the text. */
export interface Country extends Span {
  /** ISO 3166 code, or EU. */
  code: string;
  clause: number;
}

const codes = new Map(Object.entries(countries).flatMap(([code, names]) => names.map((name): [string, string] => [name, code])));
const escaped = (name: string): string => name.replace(/[.]/g, '\\.');
const apart = (name: string): string => (inWords[name] ? `(?<![${inWords[name]}])${name}` : name);
/** Longer names first. Latin ones are whole words, their case as written: 'us' is the company. */
const named = new RegExp(
  [...codes.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => (/^\w/.test(name) && /^[\x20-\x7e’]+$/.test(name) ? `\\b${escaped(name)}(?![A-Za-z])` : apart(name)))
    .join('|'),
  'g',
);

/** Those named in a string; offsets into it. */
export const countriesIn = (text: string): Omit<Country, 'clause'>[] =>
  matchesOf(text, named).map(({ 0: name, index }) => ({ code: codes.get(name)!, start: index, end: index + name.length }));

/** Whether a name is a country's and nothing else. */
export const isCountry = (name: string): boolean => countriesIn(name).some(({ start, end }) => start === 0 && end === name.length);

/** Every country that the text names, in reading order. */
export const findCountries = ({ clauses }: PolicyText): Country[] =>
  clauses.flatMap(({ text, start: base }, clause) =>
    countriesIn(text).map(({ code, start, end }) => ({ code, clause, start: base + start, end: base + end })),
  );

/** Those named in a stretch of the text. */
export const countriesWithin = ({ countries }: { countries: readonly Country[] }, span: Span): Country[] => within(countries, span);
