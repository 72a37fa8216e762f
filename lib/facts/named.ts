import {
  beforeCompany,
  bracketedNames,
  classOrder,
  companyEnd,
  definesAffiliates,
  englishCompany,
  handsOver,
  listEnd,
  longestName,
  nameSeparator,
  noName,
  nounClasses,
  openNames,
  recipientColumn,
  recipientKey,
  sdkTable,
} from '../language/parties';
import { groupTitle } from '../language/sdk-words';
import type { Sdk, Table } from '../model';
import type { Facts } from './kind';
import { clauseAt } from './quote';
import type { Reading } from './reading';

/** A company or product named as a recipient of a class, at a clause. */
export interface Party {
  recipient: string;
  name: string;
  clause: number;
}

/** Recipients by name, outside the tables of SDKs. `classes` tells which classes the rules found in a clause. */
export function findParties(reading: Reading, classes: Map<number, string[]>, { sdks, about }: Facts): Party[] {
  const own = [about.operator.value, about.service.value].filter((name) => name !== null).map(plain);
  const listed = new Set(sdks.flatMap(({ name, vendor }) => [plain(name), plain(vendor ?? '')]));
  // The paragraph on a service names its company, which stands in the list of SDKs.
  const told = new Set(sdks.flatMap(({ evidence }) => evidence.filter(({ rule }) => rule === 'sdk service').map((proof) => proof.clause)));
  const fromTables = inTables(reading, classes, sdks).filter(({ name }) => !listed.has(plain(name)));
  const parties = [...inClauses(reading, classes).filter(({ clause }) => !told.has(clause)), ...fromTables];
  const named = new Map<string, Party>();
  for (const party of parties) {
    const key = `${party.recipient} ${plain(party.name)}`;
    if (!own.includes(plain(party.name)) && !named.has(key)) named.set(key, party);
  }
  // A part of a longer name of the same class is that name again.
  const keys = [...named.keys()];
  const again = (key: string) =>
    keys.some((other) => other !== key && other.split(' ')[0] === key.split(' ')[0] && other.includes(key.split(' ')[1]!));
  return [...named].filter(([key]) => !again(key)).map(([, party]) => party);
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const mostDefinite = (classes: string[] = []): string | undefined => classOrder.find((id) => classes.includes(id));

function inClauses(reading: Reading, classes: Map<number, string[]>): Party[] {
  let defining = -1;
  return reading.clauses.flatMap(({ text, kind, block }, clause) => {
    if (definesAffiliates.test(text)) defining = block;
    // A definition that runs over several clauses stays in its paragraph.
    if (defining === block) return companies(text).map((name) => ({ recipient: 'affiliates', name, clause }));
    const recipient = mostDefinite(classes.get(clause));
    if (kind === 'row' || !recipient || !handsOver.test(text)) return [];
    const whole = sdkTable.test(text) ? [] : companies(text);
    return [
      ...lists(text).flatMap(({ noun, names }) => names.map((name) => ({ recipient: classOf(noun) ?? recipient, name, clause }))),
      ...whole.map((name) => ({ recipient, name, clause })),
    ];
  });
}

const classOf = (noun: string): string | undefined => nounClasses.find((entry) => entry.noun.test(noun))?.recipient;

/** English words that are no name: none of them begins with a capital. */
const lowercase = /^[a-z][a-z\s'’-]*$/;

/** Lists of names, each with the noun that it stands at. */
function lists(text: string): { noun: string; names: string[] }[] {
  return [...bracketedNames, ...openNames].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const listed = match[1]!;
      if (/^[“"]/.test(listed)) return [];
      const parts = listed
        .replace(listEnd, '')
        .split(nameSeparator)
        .map((part) => part.replace(/^(?:包括|例如|如|currently,?\s|现(?=.{4}))|[“”"]/g, '').trim());
      const names = parts.filter((part) => part.length >= 2 && part.length <= 24 && !noName.test(part) && !lowercase.test(part));
      // Kinds among them show a list of kinds, not of names.
      if (names.length * 3 < parts.length * 2) return [];
      const around = text.slice(Math.max(0, match.index - 12), match.index) + match[0].replace(listed, '');
      return [{ noun: around, names }];
    }),
  );
}

function companies(text: string): string[] {
  const chinese = [...text.matchAll(companyEnd)].map(
    (match) => startOfName(text.slice(Math.max(0, match.index - longestName), match.index)) + match[0],
  );
  return [...chinese.filter((name) => name.length >= 8), ...[...text.matchAll(englishCompany)].map((match) => match[1]!)];
}

/** What of the text before a company's end belongs to its name. */
function startOfName(before: string): string {
  const run = /(?<![\u4e00-\u9fa5A-Za-z（）()])[\u4e00-\u9fa5A-Za-z（）()]*$/.exec(before)![0];
  // A bracket that stays open, or closes nothing, is outside the name.
  const open = run.search(/[（(](?![^（(]*[）)])/);
  const words = open < 0 ? run : run.slice(open + 1);
  const starts = beforeCompany
    .map((word) => words.lastIndexOf(word) + word.length)
    .filter((at, i) => at >= beforeCompany[i]!.length && words.length - at >= 4);
  return words.slice(Math.max(0, ...starts)).replace(/^[^（(]*[）)]/, '');
}

function inTables(reading: Reading, classes: Map<number, string[]>, sdks: Sdk[]): Party[] {
  return reading.tables.flatMap((table) => {
    if (isOfSdks(table, sdks)) return [];
    const column = table.header.findIndex(({ text }) => recipientColumn.test(text));
    const inColumn = column < 0 ? [] : table.rows.map((row) => ({ cell: row[column], fallback: 'processors' }));
    const byKey = [table.header, ...table.rows].filter((row) => row.length === 2 && recipientKey.test(row[0]?.text.trim() ?? ''));
    const titled = groupTitle.test(table.header[1]?.text ?? '');
    const cells = byKey.length && column <= 0 && !titled ? byKey.map((row) => ({ cell: row[1], fallback: 'business-partners' })) : inColumn;
    return cells.flatMap(({ cell, fallback }) => {
      const clause = cell ? clauseAt(reading, cell) : -1;
      if (!cell || clause < 0 || cell.text.length > 40 || noName.test(cell.text)) return [];
      return [{ recipient: mostDefinite(classes.get(clause)) ?? fallback, name: cell.text.trim(), clause }];
    });
  });
}

/** By its words, or because SDKs were read from it. */
const isOfSdks = ({ header, trail, start, end }: Table, sdks: Sdk[]): boolean =>
  sdks.some(({ evidence }) => evidence.some((proof) => start <= proof.start && proof.end <= end)) ||
  [...header.map(({ text }) => text), ...trail].some((text) => sdkTable.test(text));
