import { about as words } from '../../language/about';
import { names } from '../../language/en/names';
import { noOne } from '../../language/en/no-names';
import type { Clause, Span } from '../../model';
import { matchesOf } from '../../text/matches';
import type { Candidate } from '../kind';
import { once } from '../once';
import { clauseAt } from '../quote';
import type { Reading } from '../reading';
import { cueOf } from '../rules';
import { sievesOf } from '../sieves';
import { lookUp } from '../spans/registry';
import { isSomeone } from '../spans/someone';
import { actingAs } from './acting';
import { calm, grown, isName, nameOf } from './cut';
import { isPlural, usesOf } from './uses';

/** A name that the text may use for its product, with what proposes it. */
interface Named {
  candidate: Candidate;
  score: number;
  cues: Set<string>;
}

/** Longest name in a page's title, in characters. */
const longestPart = 20;
/** Clauses of a text's beginning, by how surely a title there is the document's. */
const [first, opening, early] = [3, 8, 20];
/** Scores: a title by where it stands, what is called 'this product', a sentence, one that says of what the text is, the page's own title, the address under which the product is, each doubling of mentions, a first mention far down. */
const scores = {
  title: [40, 12, 4],
  called: 24,
  sentence: [2, 1],
  covers: 8,
  page: 8,
  address: 8,
  mentions: 4,
  late: -8,
} as const;
/** A policy names its product among its first characters. */
const begins = 4000;
const late = 'named late';
/** Names whose mentions are counted. */
const mostNames = 40;
/** A lower score names nothing. */
const fewest = 6;

/** Names as that of the product: titles, sentences and the page's title propose them; the one that most speaks for stands first. */
export function servicesOf(reading: Reading): Candidate[] {
  const named = new Map<string, Named>();
  reading.clauses.forEach((clause, index) => {
    for (const { value, at, score, cue } of proposalsIn(reading, index)) {
      const [start, end] = [clause.start + at, clause.start + at + value.length];
      note(named, { of: 'service', id: value, clause: index, start, end, cues: [cue, ...definedAt(clause, at + value.length)] }, score);
    }
  });
  for (const { value, cell } of productsOf(reading)) {
    const clause = clauseAt(reading, cell);
    if (clause >= 0) note(named, { of: 'service', id: value, clause, ...cell, cues: ['in own table'] }, scores.title[1]);
  }
  const above = aboveTitle(reading);
  if (above) note(named, above, scores.title[1]);
  for (const title of titlesOf(reading)) noteTitle(named, reading, title);
  if (![...named.values()].some(({ cues }) => cues.has(inFirstLine)))
    for (const line of firstLinesOf(reading)) noteLine(reading, named, line);
  const hosts = hostsOf(reading);
  // A text without end may propose names without end: the text is searched for those that most speaks for.
  const likely = [...named.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNames)
    .filter((one) => !isPlural(reading, one.candidate.id) && !isNobodys(reading, one, hosts));
  const all = likely.map((one) => weighed(reading, one, hosts));
  const best = all.reduce<Named | undefined>((top, one) => (top && top.score >= one.score ? top : one), undefined);
  return all.map((one) => ({
    ...one.candidate,
    cues: [...one.cues, ...(one === best && isEnough(reading, one) ? [chosen] : ['another name'])],
  }));
}

const chosen = cueOf('service named');

/** A name that comes up late is proposed by more than one kind of sentence, where any word may have a capital. */
const isEnough = ({ language }: Reading, { score, cues }: Named): boolean =>
  cues.has(late) ? score >= fewest + scores.late && (language === 'zh' || cues.size > ofEvery + 1 || score >= often) : score >= fewest;
/** The score of a late name that is used often. */
const often = 6;
/** Cues of every late name: that it is, and how often it is used. */
const ofEvery = 2;

/** Where an English text names no product, what it is about is what its company does, and called as that is: by its short name where it has one. */
export function asOperator({ language, text }: Reading, operators: readonly Candidate[]): Candidate[] {
  const operator = language === 'en' ? operators.find(({ cues }) => cues.includes(operatorNamed) && !cues.includes('a person')) : undefined;
  if (!operator) return [];
  const short = operator.id.replace(names.companyEnd, '');
  const id = usesOf(text, short) > 1 ? short : operator.id;
  return [{ ...operator, of: 'service', id, end: operator.start + id.length, cues: [cueOf('service as operator')] }];
}
const operatorNamed = cueOf('operator named');

/** The one of them that most speaks for. */
export const likeliest = (services: readonly Candidate[]): Candidate | undefined => services.find(({ cues }) => cues.includes(chosen));

function note(named: Map<string, Named>, candidate: Candidate, score: number): void {
  const known = named.get(candidate.id) ?? { candidate, score: 0, cues: new Set<string>() };
  known.score += score;
  for (const cue of candidate.cues) known.cues.add(cue);
  named.set(candidate.id, known);
}

/** Names in a first line that says what the document is. */
const firstLinesOf = ({ clauses, text }: Reading): Candidate[] =>
  clauses.slice(0, first).flatMap((clause, index): Candidate[] => {
    const english = clause.lang === 'en';
    if (clause.text.length > longestTitle[clause.lang] || clause.text.includes('。')) return [];
    for (const pattern of english ? words.firstLinesEn : words.firstLines) {
      const id = nameOf(pattern.exec(clause.text)?.groups?.s ?? '');
      if (!id || (english && (!isName(id) || words.document.test(id)))) continue;
      const at = clause.text.indexOf(id);
      const start = clause.start + at;
      const behind = clause.text.slice(at + id.length);
      const other = words.otherName.exec(behind)?.groups?.name;
      // The company in full is who runs it, and the second of two names may be the one that it goes by.
      if (words.companyFollows.test(behind) || (other && usesOf(text, other) > usesOf(text, id))) return [];
      return [{ of: 'service', id, clause: index, start, end: start + id.length, cues: [inFirstLine] }];
    }
    return [];
  });
const inFirstLine = 'in title 0';
/** Characters of a title. */
const longestTitle = { zh: 48, en: 90 } as const;

/**
 * A first line may say more than the name, as 'Tern Clinic bookings' does of Tern Clinic: where the text never says all of that again, it is
 * what the text calls itself, if it calls itself anything.
 */
function noteLine({ text }: Reading, named: Map<string, Named>, line: Candidate): void {
  const { id } = line;
  const others = usesOf(text, id) > 1 ? [] : [...named.values()].filter(({ candidate }) => candidate.clause !== line.clause);
  const short = others.find(({ candidate }) => id.startsWith(candidate.id) && usesOf(text, candidate.id) > 2);
  if (short || !others.length) note(named, short ? { ...short.candidate, cues: line.cues } : line, scores.title[0]);
}

/** A heading that is a name alone, right above the one that says what the document is; the text below names it again. */
function aboveTitle({ clauses, text }: Reading): Candidate | null {
  const index = clauses.slice(0, first).findIndex(({ text }, i) => i > 0 && words.bareTitle.test(text)) - 1;
  const heading = clauses[index];
  const id = heading?.kind === 'heading' && heading.lang === 'en' ? nameOf(heading.text) : '';
  if (!heading || !id || !isName(id) || id.length > longestPart || words.document.test(id)) return null;
  if (!text.includes(id, heading.end)) return null;
  const start = heading.start + heading.text.indexOf(id);
  return { of: 'service', id, clause: index, start, end: start + id.length, cues: ['above title'] };
}

/** The page's title names it: it stands where the text first does, or else at its beginning. */
function noteTitle(named: Map<string, Named>, { clauses }: Reading, value: string): void {
  const index = clauses.findIndex(({ text }) => text.includes(value));
  const clause = clauses[index];
  if (!clause) return;
  const start = clause.start + clause.text.indexOf(value);
  note(named, { of: 'service', id: value, clause: index, start, end: start + value.length, cues: ['page title'] }, scores.page);
}

/** The text says what else it calls the name: 'we', 'the app'. */
const defined = 'defined';

const definedAt = ({ text }: Clause, end: number): string[] => {
  const after = text.slice(end, end + longestGap);
  return words.calledWe.test(after) || words.calledThing.test(after) ? [defined] : [];
};
/** Characters after a name in which it says so. */
const longestGap = 180;

/** The whole name of a company that does nothing in the text by its short one. */
const isIdleCompany = (reading: Reading, id: string): boolean =>
  names.companyEnd.test(id) && actingAs(reading, id.replace(names.companyEnd, '')) === null;

/** English words that are no name by themselves, and names of companies that do nothing, where neither a title nor an address shows that they are one. */
const isNobodys = (reading: Reading, { candidate: { id }, cues }: Named, hosts: ReadonlySet<string>): boolean =>
  reading.language === 'en' &&
  !nameGiving.some((cue) => cues.has(cue)) &&
  !isInAddress(id, hosts) &&
  !isInAddress(id, pagesOf(reading)) &&
  (isIdleCompany(reading, id) ||
    (!isSomeone(reading, id.replace(names.article, '')) &&
      (noOne.test(id) || usesOf(reading.text, id) < manyUses || isTerm(reading.text, id))));
/** Words that a text uses so often with a capital are a name though it writes them small too: 'Path' beside 'path'. */
const manyUses = 8;
/** The text gives it in marks, as a term that it defines: '(the “Tracking Tools”)'. */
const isTerm = (text: string, id: string): boolean => [`“${id}`, `"${id}`].some((marked) => text.includes(marked));
/** What shows that words are a name, whatever else they mean. */
const nameGiving = ['page title', 'in title 0', 'above title', 'in own table', defined];

const isInAddress = (name: string, hosts: ReadonlySet<string>): boolean =>
  hosts.has(name.toLowerCase().replace(/[^a-z0-9]/g, '')) || names.host.test(name);

/** With how often the text uses the name, and whether it is that of the address at which the product is. */
function weighed({ text }: Reading, { candidate, score, cues }: Named, hosts: ReadonlySet<string>): Named {
  const uses = usesOf(text, candidate.id);
  const address = isInAddress(candidate.id, hosts);
  if (address) cues.add('in address');
  cues.add(`uses ${Math.min(6, Math.floor(Math.log2(1 + uses)))}`);
  const isLate = !cues.has('page title') && text.indexOf(candidate.id) > begins;
  if (isLate) cues.add(late);
  return {
    candidate,
    score: score + scores.mentions * Math.log2(1 + uses) + (address ? scores.address : 0) + (isLate ? scores.late : 0),
    cues,
  };
}

/** The parts of hosts of web pages that the text names: its own and others'. */
const pagesOf = once(({ text }: Reading) => partsOf(matchesOf(text, words.pageHost).map(([, host]) => host!)));

/** The parts of mail addresses' hosts and of the page's own: 'bluefin' of 'help@bluefin.example'. */
const hostsOf = ({ text, url }: Reading): Set<string> =>
  partsOf([...matchesOf(text, words.mailHost).map(([, host]) => host!), /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? '']);

const partsOf = (hosts: readonly string[]): Set<string> =>
  new Set(
    hosts
      .flatMap((host) => host.toLowerCase().split('.'))
      .map((part) => part.replace(/[^a-z0-9]/g, ''))
      .filter((part) => part.length > 2),
  );

/** The first product of a table of the operator's own. */
const productsOf = ({ tables }: Reading): { value: string; cell: Span }[] =>
  tables.flatMap(({ header, rows }) => {
    const titles = header.map(({ text }) => text.trim());
    const at = titles.findIndex((title) => words.productColumn.test(title));
    const own = words.ownColumns.test(titles.join('\t')) && !words.othersColumns.test(titles.join('\t'));
    const cell = own && at >= 0 ? rows[0]?.[at] : undefined;
    const value = cell ? nameOf(cell.text) : '';
    return cell && value ? [{ value, cell: { start: cell.start, end: cell.end } }] : [];
  });

/** A pattern that is no sentence's: a title, or what the text calls 'this product'. */
const [title, calledThis] = [-1, -2];

interface Proposal {
  value: string;
  at: number;
  score: number;
  cue: string;
}

/** What proposes a name: titles, what the text calls 'this product', and sentences by their number. */
const proposers = [
  { pattern: words.calledThis, sentence: calledThis },
  ...words.titles.map((pattern) => ({ pattern, sentence: title })),
  ...words.sentences.map((pattern, sentence) => ({ pattern, sentence })),
];

function proposalsIn(reading: Reading, index: number): Proposal[] {
  const { text, lang } = reading.clauses[index]!;
  const depth = index < first && isTitle(text) ? 0 : index < opening ? 1 : 2;
  return sievesOf(reading)
    .among(proposers, index)
    .flatMap(({ pattern, sentence }) => {
      const { score, cue } = weightOf(sentence, depth, index);
      return matchesOf(text, pattern).flatMap((match) => {
        const cut = nameOf((match.groups!.s ?? match.groups!.t)!);
        if (!cut || (sentence === title && (isCited(text, match.index, match[0].length) || (lang === 'en' && !isName(cut))))) return [];
        const found = { value: cut, at: text.indexOf(cut, match.index) };
        const { value, at } = lang === 'en' ? calm(reading.text, grown(text, found)) : found;
        if (match.groups!.covers) return [{ value, at, score: scores.covers, cue }];
        return !match.groups!.own && isOfOthers(reading, value) ? [] : [{ value, at, score, cue }];
      });
    });
}

function weightOf(sentence: number, depth: 0 | 1 | 2, index: number): Pick<Proposal, 'score' | 'cue'> {
  if (sentence === title) return { score: scores.title[depth], cue: `in title ${depth}` };
  if (sentence === calledThis) return { score: scores.called, cue: 'called this' };
  return { score: scores.sentence[index < early ? 0 : 1], cue: `in sentence ${sentence}` };
}

/** A title of another document: 'besides the 《X privacy policy》'. */
const isCited = (text: string, from: number, length: number): boolean =>
  words.citedBefore.test(text.slice(Math.max(0, from - 4), from)) && words.citedAfter.test(text.slice(from + length, from + length + 50));

/** Names in the page's title: of what it is the policy, and parts that name no document, where the text names them too. */
function titlesOf({ title, text }: Reading): Set<string> {
  const whole = matchesOf(title, words.titles.at(-1)!).map((match) => nameOf(match.groups!.s!));
  const parts = [...title.split(words.titleGap), ...matchesOf(title, words.inMarks).map(([, name]) => name!)]
    .map(nameOf)
    .filter((part) => part.length <= longestPart && !words.document.test(part));
  const named = [...whole, ...parts].filter((name) => name && text.includes(name));
  // Beside a product its maker is named, too.
  const products = named.filter((name) => !words.maker.test(name));
  return new Set(products.length ? products : named);
}

/** A service that is built in, or its maker: the page's own would stand in its title, or in the text's first line. */
const isOfOthers = ({ language, title, clauses }: Reading, value: string): boolean =>
  (words.ofOthers.test(value) || (language === 'en' && lookUp(value) !== null)) &&
  !title.includes(value) &&
  !clauses.slice(0, first).some(({ text }) => words.wholeTitle.test(text) && text.includes(value));

/** A first line that is a title and nothing else. */
const isTitle = (text: string): boolean => text.length <= 40 && words.wholeTitle.test(text);
