import { references as words } from '../../language/zh/references';
import type { Clause } from '../../model';
import { once } from '../once';
import type { Reading } from '../reading';
import { sievesOf } from '../sieves';
import { type Odd, spanIn } from './odd';

const digits = '零一二三四五六七八九';
/** A row of cells that was not recognised as a table still shows as short lines without an end mark. */
const shortLine = 24;
const nearby = 8;

/** Pointers to an annex, section, table or list that the text does not hold. Chinese wording only. */
export const findDanglingReferences = once((reading: Reading): Odd[] => {
  const outlined = outline(reading);
  const sieves = sievesOf(reading);
  const found: Odd[] = [];
  const say = (clause: number, from: number, to: number, kind: string) =>
    found.push({
      oddity: kind === 'lost' ? 'way-lost' : 'not-there',
      rule: `reference.${kind}`,
      places: [spanIn(reading, clause, from, to)],
    });
  // What is linked stands in another document.
  const isLinked = ({ start }: Clause, from: number, to: number) =>
    reading.links.some((link) => link.start < start + to && start + from < link.end);
  reading.clauses.forEach((clause, index) => {
    if (clause.lang !== 'zh') return;
    for (const [from, to] of missingAnnexes(clause, outlined)) if (!isLinked(clause, from, to)) say(index, from, to, 'annex');
    for (const [from, to] of missingParts(clause, outlined, sieves.lets(words.titled, index)))
      if (!isLinked(clause, from, to)) say(index, from, to, 'part');
    const exec = (pattern: RegExp) => (sieves.lets(pattern, index) ? pattern.exec(clause.text) : null);
    const table = exec(words.table);
    if (table && !words.named.test(clause.text.slice(table.index + table[0].length)) && !tableFollows(reading, index))
      say(index, table.index, table.index + table[0].length, 'table');
    const lost = exec(words.lostObject);
    if (lost) say(index, lost.index, clause.text.length, 'lost');
    const term = exec(words.defined);
    if (term && !isDefined(reading.text, term[1]!)) say(index, term.index, term.index + term[0].length, 'defined');
  });
  for (const index of unkeptContents(reading)) say(index, 0, reading.clauses[index]!.text.length, 'contents');
  return found;
});

interface Outline {
  /** Clauses that can be titles: headings, and short lines. */
  titles: string[];
  numbers: Set<number>;
  /** Numbers of the outermost headings. */
  chapters: Set<number>;
}

function outline(reading: Reading): Outline {
  const titles: string[] = [];
  const numbers = new Set<number>();
  for (const { text, kind } of reading.clauses) {
    const number = words.numbered.exec(text)?.[1];
    if (number) numbers.add(numberOf(number));
    if (kind === 'heading' || text.length <= 40) titles.push(text.trim());
  }
  return { titles, numbers, chapters: chapterNumbers(reading.clauses) };
}

/** 十二 or 12 as 12. */
function numberOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const digit = (character = '') => Math.max(0, digits.indexOf(character));
  if (!number.includes('十')) return digit(number);
  const [tens, ones] = number.split('十');
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

function missingAnnexes({ text, kind }: Clause, { titles }: Outline): [number, number][] {
  if (kind === 'heading' || !words.pointing.test(text)) return [];
  const missing: [number, number][] = [];
  const unnumbered = titles.map(bare).flatMap((title) => words.unnumbered.exec(title)?.[1] ?? []);
  for (const match of text.matchAll(words.annex)) {
    if (words.named.test(text.slice(match.index + match[0].length))) continue;
    const name = match[0].replace(/\s/g, '');
    const stands = unnumbered.includes(match[1]!) || titles.some((title) => title !== text.trim() && bare(title).startsWith(name));
    if (!stands && !text.trimStart().startsWith(name)) missing.push([match.index, match.index + match[0].length]);
  }
  return missing;
}

const bare = (title: string): string => title.replace(words.numbered, '').replace(/[\s*【】《》：:]/g, '');

/** `pointing`: the words may name a title. */
function missingParts({ text, kind }: Clause, { titles, numbers, chapters }: Outline, pointing: boolean): [number, number][] {
  if (kind === 'heading') return [];
  const missing: [number, number][] = [];
  // Numbers that the page's lists draw by themselves are not in the text: without a run of numbers nothing can be said.
  const counted = [1, 2, 3, 4].every((number) => chapters.has(number));
  for (const match of counted ? text.matchAll(words.part) : []) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (match.index < 3 || words.otherDocument.test(before) || words.lawTail.test(text.slice(end))) continue;
    if (words.ownPart.test(before) && !words.ofLaw.test(before) && !numbers.has(numberOf(match[1]!))) missing.push([match.index, end]);
  }
  for (const match of pointing ? text.matchAll(words.titled) : []) {
    const core = words.elsewhere.test(text) ? '' : coreOf(match[1]!);
    if (core.length >= 2 && !titles.some((title) => title !== text.trim() && alike(core, title)))
      missing.push([match.index, match.index + match[0].length]);
  }
  return missing;
}

/** What tells a title from others: its characters without the words that all titles share. */
const coreOf = (title: string): string => bare(title).replace(words.changing.words, words.changing.as).replace(words.commonInTitles, '');

/** Half of the telling characters, or more, stand in the other title; of two, both. */
function alike(core: string, title: string): boolean {
  const other = title.replace(words.changing.words, words.changing.as);
  const common = [...core].filter((character) => other.includes(character)).length;
  return core.length <= 2 ? common === core.length : common * 2 >= core.length;
}

function tableFollows(reading: Reading, index: number): boolean {
  const { end } = reading.clauses[index]!;
  const next = reading.clauses.slice(index + 1, index + 1 + nearby);
  const until = next.at(-1)?.end ?? end;
  if (reading.tables.some((table) => table.end > end && table.start <= until)) return true;
  if (next.some(({ kind, text }) => kind === 'row' || text.includes('\t') || words.cells.test(text))) return true;
  return next.filter(({ text }) => text.length <= shortLine && !/[。；：:]$/.test(text)).length >= 3;
}

function isDefined(text: string, term: string): boolean {
  const short = [term, term.slice(-4)];
  return short.some((name) => words.defining.some((word) => text.includes(name + word)));
}

/** Clauses of the table of contents whose section does not come. */
function unkeptContents(reading: Reading): number[] {
  const entries = contentsOf(reading);
  if (entries.length < 4) return [];
  const rest = reading.clauses.slice(entries.at(-1)! + 1);
  const text = rest.map((clause) => clause.text.replace(/\s/g, '')).join('\n');
  const lines = new Set(rest.map((clause) => bare(clause.text)));
  const titles = rest
    .filter(({ kind, text: line }) => kind === 'heading' || (line.length <= 30 && !/[；。;：:]/.test(line)))
    .map((clause) => clause.text);
  const chapters = chapterNumbers(rest);
  const complete = Math.max(0, ...chapters) >= entries.length;
  const missing = entries.filter((i, index) => {
    const title = bare(reading.clauses[i]!.text);
    const core = coreOf(reading.clauses[i]!.text);
    if (!core || lines.has(title) || (title.length > 3 && text.includes(title))) return false;
    if (comesByNumber(reading.clauses[i]!.text, core, text)) return false;
    // A chapter of its number under another title is the same chapter, where as many come as were announced.
    if (complete && chapters.has(index + 1)) return false;
    return !titles.some((line) => alike(core, line));
  });
  return missing.length * 2 > entries.length ? [] : missing;
}

/** Characters after a chapter's number in which its title stands. */
const titleLength = 24;

/** Whether a chapter of that number and much the same title begins somewhere in the text, be it within a paragraph. */
function comesByNumber(entry: string, core: string, text: string): boolean {
  const number = words.numbered.exec(entry)?.[0].replace(/[\s、.．:：]/g, '') ?? '';
  if (!/^第.+[章条节]/.test(number)) return false;
  return text
    .split(number)
    .slice(1)
    .some((after) => alike(core, after.slice(0, titleLength)));
}

/** Numbers of the outermost headings; none where headings without numbers stand above those that have them. */
function chapterNumbers(clauses: Clause[]): Set<number> {
  const headings = clauses.flatMap(({ kind, text, trail }) =>
    kind === 'heading' ? [{ number: words.numbered.exec(text)?.[1], depth: trail.length }] : [],
  );
  const outermost = Math.min(...headings.filter(({ number }) => number).map(({ depth }) => depth));
  // One is the document's title.
  if (headings.filter(({ depth }) => depth < outermost).length > 1) return new Set();
  return new Set(headings.flatMap(({ number, depth }) => (number && depth === outermost ? [numberOf(number)] : [])));
}

/** The entries of the table of contents: short lines numbered from one after a line that announces them. */
function contentsOf({ clauses }: Reading): number[] {
  for (let start = 0; start < clauses.length; start++) {
    const { text, lang } = clauses[start]!;
    if (lang !== 'zh' || text.length > 60 || !words.contents.test(text)) continue;
    const entries: number[] = [];
    for (let i = start + 1; i < clauses.length && clauses[i]!.text.length <= 40; i++) {
      const number = words.numbered.exec(clauses[i]!.text)?.[1];
      if (!number || numberOf(number) !== entries.length + 1) break;
      entries.push(i);
    }
    if (entries.length >= 4) return entries;
  }
  return [];
}
