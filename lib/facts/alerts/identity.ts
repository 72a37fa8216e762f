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
import type { Candidate, Facts } from '../kind';
import type { Reading } from '../reading';
import { alertAt } from './point';

/** Names and passages that belong to another product, another company or a template. */
export function findIdentityMismatch(reading: Reading, facts: Facts): Candidate[] {
  const points: Candidate[] = [];
  const say = (clause: number, from: number, to: number, rule: string) =>
    points.push(alertAt(reading, 'identity-mismatch', clause, from, to, rule));
  const strange = residues.filter((residue) => !isAtHome(residue, reading));
  const own = ownNames(facts);
  let asked = 0;
  reading.clauses.forEach(({ text }, index) => {
    for (const { id, sign } of strange) {
      const match = sign.exec(text);
      if (match && !own.some((name) => name && match[0].includes(name))) say(index, match.index, match.index + match[0].length, id);
    }
    for (const { name, from } of foreignNames(text, own)) {
      if (asked++ < mostNames && isRare(name, facts.about.service.value, reading.text))
        say(index, from, from + name.length, 'identity.other-name');
    }
    if (facts.about.operator.value && publicBody.test(facts.about.operator.value)) {
      const match = speaksAsCompany.exec(text);
      if (match) say(index, match.index, match.index + match[0].length, 'identity.public-body');
    }
  });
  for (const { clause, name, from } of otherOperators(reading)) say(clause, from, from + name.length, 'identity.other-company');
  return points;
}

/** Each name asked about costs a pass over the text. */
const mostNames = 40;

/** A template's slip stands in a clause or two; what stands in more is meant. */
const strayClauses = 2;

/** The kind of product is spoken of elsewhere too, not just where the sign stands. */
function isAtHome({ sign, home, most }: Residue, { text, clauses }: Reading): boolean {
  if (!home || !sign.test(text)) return false;
  const others = clauses.filter((clause) => !sign.test(clause.text));
  if (clauses.length - others.length > strayClauses) return true;
  const elsewhere = others.map((clause) => clause.text.match(home)?.length ?? 0);
  return elsewhere.reduce((sum, count) => sum + count, 0) > (most ?? 0);
}

/** A name that stands in for the service's is no slip but its other name. */
function isRare(name: string, service: string | null, text: string): boolean {
  const times = (word: string) => text.split(word).length - 1;
  return !!service && times(name) <= 3 && times(service) > times(name);
}

/** Where exactly two companies are each named as the operator, the second. Lists of vendors name more. */
function otherOperators(reading: Reading): { clause: number; name: string; from: number }[] {
  const named = reading.clauses.flatMap(({ text }, clause) =>
    namesIn(text, operatorNames)
      .slice(0, 1)
      .map((found) => ({ ...found, clause })),
  );
  const distinct = named.filter(
    ({ name }, i) => !named.slice(0, i).some((other) => other.name.includes(name) || name.includes(other.name)),
  );
  return distinct.length === 2 ? distinct.slice(1) : [];
}

/** What the service, its operator, its SDKs and those it names are called. */
function ownNames(facts: Facts): string[] {
  const others = [...facts.sdks.flatMap(({ name, vendor }) => [name, vendor ?? '']), ...facts.recipients.flatMap(({ named }) => named)];
  return [facts.about.service.value, facts.about.operator.value, ...others].filter((name): name is string => !!name && name.length >= 2);
}

const namesIn = (text: string, patterns: readonly RegExp[]): { name: string; from: number }[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ name: match[1]!, from: match.index + match[0].indexOf(match[1]!) })),
  );

/** Names in the place of "we" that have nothing in common with the names known. */
function foreignNames(text: string, own: string[]): { name: string; from: number }[] {
  if (!own.length) return [];
  const selves = namesIn(text, selfNames).filter(({ name }) => !nobody.test(name) && !own.some((known) => related(name, known)));
  const renamed = namesIn(text, [introducedName]).filter(({ name }) => !nobody.test(name) && own[0] && isSibling(name, own[0]));
  return [...selves, ...renamed];
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
