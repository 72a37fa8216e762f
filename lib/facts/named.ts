import {
  beforeName,
  bracketedNames,
  classOrder,
  companyNames,
  definesAffiliates,
  handsOver,
  listEnd,
  nameSeparator,
  noName,
  recipientColumn,
  sdkTable,
} from '../language/parties';
import type { About, Sdk, Table } from '../model';
import type { Reading } from '.';

/** A company or product named as a recipient of a class, at a clause. */
export interface Party {
  recipient: string;
  name: string;
  clause: number;
}

/** Recipients by name, outside the tables of SDKs. `classes` tells which classes the rules found in a clause. */
export function findParties(reading: Reading, classes: Map<number, string[]>, sdks: Sdk[], about: About): Party[] {
  const known = [about.operator.value, about.service.value, ...sdks.flatMap(({ name, vendor }) => [name, vendor])].filter((name) => name !== null).map(plain);
  const parties = [...inClauses(reading, classes), ...inTables(reading, classes)];
  const seen = new Set<string>();
  return parties.filter(({ recipient, name }) => {
    const key = plain(name);
    if (known.includes(key) || seen.has(recipient + key)) return false;
    seen.add(recipient + key);
    return true;
  });
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
    const names = [...bracketed(text), ...(sdkTable.test(text) ? [] : companies(text))];
    return names.map((name) => ({ recipient, name, clause }));
  });
}

function bracketed(text: string): string[] {
  return bracketedNames.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const parts = match[1]!.replace(listEnd, '').split(nameSeparator).map((part) => part.replace(/^(?:包括|例如|如)|[“”"]/g, '').trim());
      const names = parts.filter((part) => part.length >= 2 && part.length <= 24 && !noName.test(part));
      // Kinds among them show a list of kinds, not of names.
      return names.length * 3 >= parts.length * 2 ? names : [];
    }),
  );
}

function companies(text: string): string[] {
  return companyNames.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!.replace(beforeName, '')));
}

function inTables(reading: Reading, classes: Map<number, string[]>): Party[] {
  return reading.tables.flatMap((table) => {
    const column = table.header.findIndex(({ text }) => recipientColumn.test(text));
    if (column < 0 || isOfSdks(table)) return [];
    return table.rows.flatMap((row) => {
      const cell = row[column];
      const clause = reading.clauses.findIndex(({ start, end }) => cell && start <= cell.start && cell.end <= end);
      if (!cell || clause < 0 || cell.text.length > 40 || noName.test(cell.text)) return [];
      return [{ recipient: mostDefinite(classes.get(clause)) ?? 'processors', name: cell.text.trim(), clause }];
    });
  });
}

const isOfSdks = ({ header, trail }: Table): boolean => [...header.map(({ text }) => text), ...trail].some((text) => sdkTable.test(text));
