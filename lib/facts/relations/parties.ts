/** Companies and products named as recipients of a class: candidates, each with what is seen at its place. */

import { nounClasses as englishClasses, saysWhose, tellsOfThem } from '../../language/en/parties';
import { provided } from '../../language/en/sdk-prose';
import {
  classByKind,
  classOrder,
  definesAffiliates,
  doesSomething,
  doneBy,
  givingTitle,
  handsOver,
  logsIn,
  noName,
  nounClasses,
  ofGroup,
  orLike,
  ownRest,
  sdkTable,
} from '../../language/parties';
import type { Cell, Lang } from '../../model';
import type { Candidate, Earlier } from '../kind';
import { clauseAt } from '../quote';
import type { Reading } from '../reading';
import { isCountry } from '../spans/countries';
import { nameKey } from '../spans/names';
import { organisationsIn } from '../spans/organisations';
import { recordsOf } from '../spans/records';
import { isWhole, lookUp } from '../spans/registry';
import { isSomeone } from '../spans/someone';
import { inGivingPart } from './giving-parts';
import { namesOfCell } from './handed';
import type { Named } from './named';
import { partiesOf } from './party-cells';
import { isNoName, namesIn } from './party-names';
import { listedHeads, roleOf } from './party-names-en';

const gap = '\t';
/** Class and name of a candidate's id. */
export const partyOf = (id: string): { recipient: string; name: string } => ({
  recipient: id.slice(0, id.indexOf(gap)),
  name: id.slice(id.indexOf(gap) + 1),
});

/** Every name that may be a recipient's. `classes` tells which classes the rules found in a clause. */
export function partyCandidates(reading: Reading, earlier: Earlier, classes: ReadonlyMap<number, string[]>): Candidate[] {
  const context = contextOf(earlier);
  let defining = -1;
  const inClauses = reading.clauses.flatMap((clause, index) => {
    if (clause.kind === 'heading' || clause.kind === 'row') return [];
    if (definesAffiliates.test(clause.text)) defining = clause.block;
    // A definition that runs over several clauses stays in its paragraph.
    const affiliates = defining === clause.block;
    const named = namesIn(reading, index, affiliates);
    return named.map((one) => candidateOf(reading, context, classes, index, one));
  });
  // Nobody gets something from themselves, and where something goes is no party to which it goes.
  return [...inClauses, ...ofRecords(reading, context, classes), ...inTables(reading, context, classes)].filter(
    ({ id, clause }) => !isCountry(partyOf(id).name) && !isOwn(context, partyOf(id).name) && !isSaid(reading, context, id, clause),
  );
}

/** An English row that tells of a service built in tells of no one else whom its name could mean; a Chinese one may. */
const isSaid = ({ clauses }: Reading, { services }: Context, id: string, clause: number): boolean =>
  clauses[clause]!.lang === 'en' && clauses[clause]!.kind === 'row' && !!services.get(nameKey(partyOf(id).name))?.has(clause);

/** The text's own company or service, by its name or by what stands for it: '小满' and '小满公司'. */
const isOwn = ({ own }: Context, name: string): boolean => {
  const stem = stemOf(nameKey(name));
  return [...own].some((one) => stemOf(one) === stem);
};
const stemOf = (key: string): string => key.replace(ownRest, '');

/** Services that sentences and lists name: who provides one may be told as a recipient. */
function ofRecords(reading: Reading, context: Context, classes: ReadonlyMap<number, string[]>): Candidate[] {
  return recordsOf(reading).flatMap(({ name, at, shape }) => {
    const clause = shape === 'sentence' || shape === 'line' ? clauseAt(reading, at) : -1;
    if (clause < 0 || noName.test(name)) return [];
    const { start, text } = reading.clauses[clause]!;
    return [
      candidateOf(reading, context, classes, clause, {
        name,
        at: at.start - start,
        how: `record-${shape}`,
        noun: text.slice(Math.max(0, at.start - start - 14), at.start - start),
      }),
    ];
  });
}

interface Context {
  own: Set<string>;
  /** Names of services and their makers, each with the clauses that prove them. */
  services: Map<string, Set<number>>;
  serviceClauses: Set<number>;
}

const contextOf = ({ facts: { about, sdks } }: Earlier): Context => ({
  own: new Set([about.operator.value, about.service.value].flatMap((name) => (name === null ? [] : [nameKey(name)]))),
  services: servicesOf(sdks),
  serviceClauses: new Set(sdks.flatMap(({ evidence }) => evidence.map(({ clause }) => clause))),
});

function servicesOf(sdks: Earlier['facts']['sdks']): Context['services'] {
  const services: Context['services'] = new Map();
  for (const { name, vendor, evidence } of sdks)
    for (const key of [nameKey(name), ...(vendor ? [nameKey(vendor)] : [])]) {
      const clauses = services.get(key) ?? new Set();
      for (const { clause } of evidence) clauses.add(clause);
      services.set(key, clauses);
    }
  return services;
}

/** The text's own company or service, also where a word for what it is follows its name; or a company that holds its name: of its group. */
function ownership(own: ReadonlySet<string>, key: string): 'own' | 'of the group' | null {
  const stem = stemOf(key);
  const holds = (one: string) => key.length > one.length && key.includes(one) && one.length > 3;
  const ours = [...own].map(stemOf).filter((one) => one.length >= 2);
  if (ours.some((one) => one === stem || (stem.length >= 2 && one.includes(stem)))) return 'own';
  return ours.some(holds) ? 'of the group' : null;
}

/** The class that the first of some stretches tells which tells any. */
function classByNouns(stretches: readonly string[], lang: Lang): string | undefined {
  const classes = lang === 'en' ? englishClasses : nounClasses;
  for (const stretch of stretches) {
    const found = classes.find(({ noun }) => noun.test(stretch));
    if (found) return found.recipient;
  }
  return undefined;
}

/** Characters after a name in which its part is told, a bracket with another name of it among them. */
const reachOfPart = 60;

function candidateOf(reading: Reading, context: Context, classes: ReadonlyMap<number, string[]>, index: number, named: Named): Candidate {
  const { text, start, trail, lang } = reading.clauses[index]!;
  const { name, at, how, noun } = named;
  const key = nameKey(name);
  const told = classes.get(index) ?? [];
  const kind = lookUp(name)?.kind;
  const byNoun = classByNouns([noun, name], lang);
  // What the rest of its part of the sentence tells counts less than the noun at the name.
  const byRole = byNoun || lang !== 'en' ? undefined : classByNouns([roleOf(text, at, at + name.length)], lang);
  const recipient =
    named.recipient ?? byNoun ?? byRole ?? classOrder.find((id) => told.includes(id)) ?? (kind && classByKind[kind]) ?? 'business-partners';
  const cues = [how, `${how} ${lang}`, isWhole(name) ? 'known' : kind ? 'known-within' : 'unknown', byNoun ? 'noun-class' : 'noun-none'];
  if (handsOver.test(text)) cues.push('hands-over', `${how} hands-over`);
  if (
    doneBy.before.test(text.slice(Math.max(0, at - 4), at)) &&
    doneBy.after.test(text.slice(at + name.length, at + name.length + reachOfPart))
  )
    cues.push('done-by');
  // 'X is a service provided by Y' tells who makes X.
  if (provided.test(text)) cues.push('makes-it');
  if (told.length) cues.push('rule-class', `${how} rule-class`);
  if (byNoun) cues.push(`noun ${byNoun}`);
  if (byRole) cues.push('role-class', `role ${byRole}`);
  if (kind && classByKind[kind]) cues.push(`known ${classByKind[kind]}`);
  const ours = ownership(context.own, key);
  if (lang === 'en' && saysWhose.test(text.slice(at + name.length, at + name.length + 24))) cues.push('says-whose');
  if (doesSomething.test(text.slice(at + name.length, at + name.length + 16))) cues.push('does-something');
  if (logsIn.test(text.slice(Math.max(0, at - reachOfPart), at + name.length + reachOfPart))) cues.push('logs-in');
  if (inGivingPart(reading)[index] || trail.some((title) => givingTitle.test(title)))
    cues.push('giving-trail', ...(lang === 'en' ? [`${how} giving-trail`] : []));
  if (ofGroup.test(text.slice(Math.max(0, at - 6), at))) cues.push('of-group');
  if (ours) cues.push(ours);
  const proved = context.services.get(key);
  // What is a service by these very words may be no more than one who gets something.
  if (proved) cues.push(proved.size === 1 && proved.has(index) ? `a-service here ${lang}` : 'a-service');
  if (context.serviceClauses.has(index)) cues.push('clause-of-service');
  if (sdkTable.test(text)) cues.push('sdk-clause', `${how} sdk-clause`);
  if (trail.some((title) => sdkTable.test(title))) cues.push('sdk-trail');
  if (organisationsIn(name, lang).length) cues.push('a-company');
  return { of: 'named', id: `${recipient}${gap}${name}`, clause: index, start: start + at, end: start + at + name.length, cues };
}

/** Cells of tables on who gets what, whichever way they are laid out. */
function inTables(reading: Reading, context: Context, classes: ReadonlyMap<number, string[]>): Candidate[] {
  return reading.tables.flatMap((table) => {
    const words = [...table.header.map(({ text }) => text), ...table.trail];
    const service = [...context.serviceClauses].some((at) => inTable(reading, at, table));
    const seen = words.some((text) => sdkTable.test(text)) ? 'sdk-table' : service ? 'service-table' : 'other-table';
    return partiesOf(table).flatMap(({ cell, how, noun, cues }) => {
      const several = cell ? namesOfCell(cell.text) : [];
      if (!cell || several.length < 2) return cellCandidate(reading, context, classes, cell, [seen, ...cues], how, noun);
      return several.flatMap(({ name, at, called }) => {
        const one = { text: name, start: cell.start + at, end: cell.start + at + name.length };
        return cellCandidate(reading, context, classes, one, [seen, ...cues], how, called || noun);
      });
    });
  });
}

const inTable = ({ clauses }: Reading, index: number, { start, end }: { start: number; end: number }): boolean =>
  clauses[index]!.start < end && start < clauses[index]!.end;

/** The names of a cell that is more than a name: those of its lists and roles, else those that it opens with. */
function namesInCell(reading: Reading, clause: number, cell: Cell): Named[] {
  const from = cell.start - reading.clauses[clause]!.start;
  const within = namesIn(reading, clause, false).filter(({ at, name }) => at >= from && at + name.length <= from + cell.text.length);
  if (within.length) return within;
  return listedHeads(cell.text).flatMap((one) => (isSomeone(reading, one.name) ? [{ ...one, at: from + one.at }] : []));
}

function cellCandidate(
  reading: Reading,
  context: Context,
  classes: ReadonlyMap<number, string[]>,
  cell: Cell | undefined,
  seen: string[],
  how: string,
  noun: string,
): Candidate[] {
  const clause = cell ? clauseAt(reading, cell) : -1;
  if (!cell || clause < 0) return [];
  const { lang } = reading.clauses[clause]!;
  if (lang === 'en' && tellsOfThem.test(cell.text))
    return namesInCell(reading, clause, cell).map((one) => {
      const found = candidateOf(reading, context, classes, clause, one.recipient ? one : { ...one, noun: one.noun + noun });
      return { ...found, cues: [...found.cues, ...seen, how, 'in-cell'] };
    });
  if (cell.text.length > 60 || isNoName(cell.text.trim())) return [];
  const text = cell.text.trim().replace(orLike, '');
  // A service with its company in brackets is named by its company.
  const [company] = organisationsIn(text, reading.clauses[clause]!.lang);
  const name = company && company.form === 'full' && text.length - company.name.length > 3 ? company.name : text;
  const at = cell.start + Math.max(0, cell.text.indexOf(name)) - reading.clauses[clause]!.start;
  const found = candidateOf(reading, context, classes, clause, { name, at, how, noun });
  const fallback = how === 'key-cell' ? 'business-partners' : 'processors';
  const { recipient } = partyOf(found.id);
  const id = recipient === 'business-partners' ? `${fallback}${gap}${name}` : found.id;
  return [{ ...found, id, cues: [...found.cues, ...seen] }];
}
