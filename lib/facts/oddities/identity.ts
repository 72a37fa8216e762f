import {
  introducedName,
  nobody,
  operatorNames,
  publicBody,
  type Residue,
  residues,
  selfNames,
  speaksAsCompany,
} from '../../language/residue';
import { matchesOf } from '../../text/matches';
import type { Facts } from '../kind';
import type { Reading } from '../reading';
import { sievesOf } from '../sieves';
import { type ClauseSpan, type Odd, spanIn } from './odd';

/** Names and passages that belong to another product, another company or a template. */
export function findIdentityMismatch(reading: Reading, facts: Facts): Odd[] {
  const before = known.get(reading);
  if (before && of.every((field) => before.facts[field] === facts[field])) return before.found;
  const found = [
    ...residueIn(reading, facts),
    ...otherNames(reading, facts),
    ...speaksAsAnother(reading, facts),
    ...otherOperators(reading),
  ];
  known.set(reading, { facts: { ...facts }, found });
  return found;
}

/** Found once for a text and the facts that it rests on: two fields of the card ask. */
const known = new WeakMap<Reading, { facts: Facts; found: Odd[] }>();
const of = ['about', 'sdks', 'recipients'] as const;

function residueIn(reading: Reading, facts: Facts): Odd[] {
  const own = ownNames(facts);
  return residues
    .filter((residue) => !isAtHome(residue, reading))
    .flatMap(({ id, oddity, sign }) =>
      [...sievesOf(reading).clauses(sign)].flatMap((clause): Odd[] => {
        const match = sign.exec(reading.clauses[clause]!.text);
        if (!match || own.some((name) => match[0].includes(name))) return [];
        return [{ oddity, rule: id, places: [spanIn(reading, clause, match.index, match.index + match[0].length)] }];
      }),
    );
}

/** A name in the place of this one, beside a place where this one stands. */
function otherNames(reading: Reading, facts: Facts): Odd[] {
  const own = ownNames(facts);
  const service = facts.about.service.value;
  if (!own.length) return [];
  return reading.clauses
    .flatMap((_, clause) => foreignNames(reading, clause, own).map(({ name, from }) => ({ name, from, clause })))
    .slice(0, mostNames)
    .filter(({ name }) => isRare(name, service, reading.text))
    .map(({ name, from, clause }) => ({
      oddity: 'other-name' as const,
      rule: 'identity.other-name',
      places: [spanIn(reading, clause, from, from + name.length), ...nearest(reading, service!, clause)],
    }));
}

/** Where this name stands nearest, after the other or before it. */
function nearest(reading: Reading, name: string, to: number): ClauseSpan[] {
  const holds = (clause: number) => clause !== to && reading.clauses[clause]!.text.includes(name);
  const all = reading.clauses.map((_, clause) => clause).filter(holds);
  const clause = all.sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
  if (clause === undefined) return [];
  const from = reading.clauses[clause]!.text.indexOf(name);
  return [spanIn(reading, clause, from, from + name.length)];
}

function speaksAsAnother(reading: Reading, { about }: Facts): Odd[] {
  const { value, evidence } = about.operator;
  if (!value || !publicBody.test(value)) return [];
  return reading.clauses.flatMap(({ text }, clause): Odd[] => {
    const match = speaksAsCompany.exec(text);
    if (!match) return [];
    const place = spanIn(reading, clause, match.index, match.index + match[0].length);
    return [{ oddity: 'public-body', rule: 'identity.public-body', places: [place, ...evidence.slice(0, 1)] }];
  });
}

/** Each name asked about costs a pass over the text. */
const mostNames = 40;

/** A template's slip stands in a clause or two; what stands in more is meant. */
const strayClauses = 2;

/** The kind of product is spoken of elsewhere too, not just where the sign stands. */
function isAtHome({ sign, home, most }: Residue, reading: Reading): boolean {
  const { text, clauses } = reading;
  const sieves = sievesOf(reading);
  if (!home || !sign.test(text)) return false;
  const signed = new Set([...sieves.clauses(sign)].filter((clause) => sign.test(clauses[clause]!.text)));
  if (signed.size > strayClauses) return true;
  const elsewhere = [...sieves.clauses(home)].filter((clause) => !signed.has(clause));
  return elsewhere.reduce((sum, clause) => sum + matchesOf(clauses[clause]!.text, home).length, 0) > (most ?? 0);
}

/** A name that stands in for the service's is no slip but its other name. */
function isRare(name: string, service: string | null, text: string): boolean {
  const times = (word: string) => text.split(word).length - 1;
  return !!service && times(name) <= 3 && times(service) > times(name);
}

/** Where exactly two companies are each named as the operator, the second beside the first. Lists of vendors name more. */
function otherOperators(reading: Reading): Odd[] {
  const sieves = sievesOf(reading);
  const named = reading.clauses.flatMap(({ text }, clause) =>
    namesIn(text, sieves.among(operators, clause))
      .slice(0, 1)
      .map((found) => ({ ...found, clause })),
  );
  const distinct = named.filter(
    ({ name }, i) => !named.slice(0, i).some((other) => other.name.includes(name) || name.includes(other.name)),
  );
  if (distinct.length !== 2) return [];
  const [first, second] = distinct.map(({ clause, name, from }): ClauseSpan => spanIn(reading, clause, from, from + name.length));
  return [{ oddity: 'two-companies', rule: 'identity.other-company', places: [second!, first!] }];
}

/** What the service, its operator, its SDKs and those it names are called. */
function ownNames(facts: Facts): string[] {
  const others = [...facts.sdks.flatMap(({ name, vendor }) => [name, vendor ?? '']), ...facts.recipients.flatMap(({ named }) => named)];
  return [facts.about.service.value, facts.about.operator.value, ...others].filter((name): name is string => !!name && name.length >= 2);
}

const listOf = (patterns: readonly RegExp[]) => patterns.map((pattern) => ({ pattern }));
const [operators, selves, introduced] = [listOf(operatorNames), listOf(selfNames), listOf([introducedName])];

const namesIn = (text: string, patterns: readonly { pattern: RegExp }[]): { name: string; from: number }[] =>
  patterns.flatMap(({ pattern }) =>
    matchesOf(text, pattern).map((match) => ({ name: match[1]!, from: match.index + match[0].indexOf(match[1]!) })),
  );

/** Names in the place of "we" that have nothing in common with the names known. */
function foreignNames(reading: Reading, clause: number, own: string[]): { name: string; from: number }[] {
  const { text } = reading.clauses[clause]!;
  const found = (patterns: typeof selves) => namesIn(text, sievesOf(reading).among(patterns, clause));
  const strange = found(selves).filter(({ name }) => !nobody.test(name) && !own.some((known) => related(name, known)));
  const renamed = found(introduced).filter(({ name }) => !nobody.test(name) && own[0] && isSibling(name, own[0]));
  return [...strange, ...renamed];
}

/** Two Chinese characters in a row, or a Latin word, in common. */
function related(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (/^[\w& ]+$/.test(x)) return x.split(' ').some((word) => word.length > 2 && y.includes(word));
  for (let i = 0; i + 2 <= x.length; i++) if (y.includes(x.slice(i, i + 2))) return true;
  return false;
}

/** Same beginning, different ending: 某某出行 and 某某跑腿. */
function isSibling(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2) && !a.includes(b) && !b.includes(a) && a.length <= b.length + 2;
}
