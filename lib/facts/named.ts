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
  recipientColumn,
  recipientKey,
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
  const own = [about.operator.value, about.service.value].filter((name) => name !== null).map(plain);
  const listed = new Set(sdks.flatMap(({ name, vendor }) => [plain(name), plain(vendor ?? '')]));
  const fromTables = inTables(reading, classes).filter(({ name }) => !listed.has(plain(name)));
  const parties = [...inClauses(reading, classes), ...fromTables];
  const seen = new Map<string, string[]>();
  return parties.filter(({ recipient, name }) => {
    const key = plain(name);
    const others = seen.get(recipient) ?? [];
    if (own.includes(key) || others.some((other) => other.includes(key))) return false;
    seen.set(recipient, [...others, key]);
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
      if (/^[“"]/.test(match[1]!)) return [];
      const parts = match[1]!
        .replace(listEnd, '')
        .split(nameSeparator)
        .map((part) => part.replace(/^(?:包括|例如|如)|[“”"]/g, '').trim());
      const names = parts.filter((part) => part.length >= 2 && part.length <= 24 && !noName.test(part));
      // Kinds among them show a list of kinds, not of names.
      return names.length * 3 >= parts.length * 2 ? names : [];
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
  const run = /[\u4e00-\u9fa5A-Za-z（）()]*$/.exec(before)![0];
  // A bracket that stays open, or closes nothing, is outside the name.
  const open = run.search(/[（(](?![^（(]*[）)])/);
  const words = open < 0 ? run : run.slice(open + 1);
  const starts = beforeCompany
    .map((word) => words.lastIndexOf(word) + word.length)
    .filter((at, i) => at >= beforeCompany[i]!.length && words.length - at >= 4);
  return words.slice(Math.max(0, ...starts)).replace(/^[^（(]*[）)]/, '');
}

function inTables(reading: Reading, classes: Map<number, string[]>): Party[] {
  return reading.tables.flatMap((table) => {
    if (isOfSdks(table)) return [];
    const column = table.header.findIndex(({ text }) => recipientColumn.test(text));
    const inColumn = column < 0 ? [] : table.rows.map((row) => ({ cell: row[column], fallback: 'processors' }));
    const byKey = [table.header, ...table.rows].filter((row) => row.length === 2 && recipientKey.test(row[0]?.text.trim() ?? ''));
    const cells = byKey.length && column <= 0 ? byKey.map((row) => ({ cell: row[1], fallback: 'business-partners' })) : inColumn;
    return cells.flatMap(({ cell, fallback }) => {
      const clause = reading.clauses.findIndex(({ start, end }) => cell && start <= cell.start && cell.end <= end);
      if (!cell || clause < 0 || cell.text.length > 40 || noName.test(cell.text)) return [];
      return [{ recipient: mostDefinite(classes.get(clause)) ?? fallback, name: cell.text.trim(), clause }];
    });
  });
}

const isOfSdks = ({ header, trail }: Table): boolean => [...header.map(({ text }) => text), ...trail].some((text) => sdkTable.test(text));
