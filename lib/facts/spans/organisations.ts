/** Companies and like bodies that a text names. The one place where their names are cut out of sentences. */
import * as words from '../../language/organisations';
import type { Clause, Lang, PolicyText, Span } from '../../model';
import { matchesOf } from '../../text/matches';

export interface Organisation extends Span {
  name: string;
  clause: number;
  /** With the ending of a full name ('Limited'), or a short one ('the Lantern company'). */
  form: 'full' | 'short';
}

/** Every organisation that the clauses name, in reading order. */
export const findOrganisations = ({ clauses }: Pick<PolicyText, 'clauses'>): Organisation[] =>
  clauses.flatMap(({ text, lang, start }: Clause, clause) =>
    organisationsIn(text, lang).map((found) => ({ ...found, start: start + found.start, end: start + found.end, clause })),
  );

/** Every organisation that a sentence or cell names, in order; offsets into it. */
export function organisationsIn(text: string, lang: Lang): Omit<Organisation, 'clause'>[] {
  const chinese = text.search(words.fullEnd) >= 0 || text.search(words.shortEnd) >= 0 ? chineseIn(text) : [];
  // A Chinese text names English companies too, and a table in an English one Chinese ones.
  const english = lang === 'en' || /[A-Z]/.test(text) ? englishIn(text) : [];
  const clear = english.filter(({ start, end }) => !chinese.some((other) => other.start < end && start < other.end));
  return [...chinese, ...clear].sort((a, b) => a.start - b.start);
}

function chineseIn(text: string): Omit<Organisation, 'clause'>[] {
  const found: Omit<Organisation, 'clause'>[] = [];
  const ends = [
    ...matchesOf(text, words.fullEnd).map((match) => ({ match, form: 'full' as const })),
    ...matchesOf(text, words.shortEnd).map((match) => ({ match, form: 'short' as const })),
  ].sort((a, b) => a.match.index - b.match.index);
  let from = 0;
  for (const { match, form } of ends) {
    const end = match.index + match[0].length;
    if (match.index < from) continue;
    const start = startOfName(text, match.index, from);
    const name = text.slice(start, end);
    if (match.index - start < 2 || words.noOrganisation.test(name) || (form === 'short' && !isShortName(name))) continue;
    found.push({ name, start, end, form });
    from = end;
  }
  return found;
}

const isShortName = (name: string): boolean => name.length <= words.shortName.most && !words.shortName.not.test(name);

/** Where the name begins that ends at a place: at its town where it has one, else after the last word that names follow. */
function startOfName(text: string, end: number, least: number): number {
  let from = end;
  while (from > least && end - from < words.longestName && words.nameLetter.test(text[from - 1]!)) from--;
  from += openBracket(text.slice(from, end));
  const run = text.slice(from, end);
  const towns = matchesOf(run, words.place).filter(({ index }) => !inBrackets(run, index));
  const cut = lastWord(run, towns.at(-1)?.index);
  const town = towns.find(({ index }) => index >= cut);
  // In a list the whole of a part is the name, also what stands before its town.
  const whole = town && town.index - cut <= 4 && /[、，《“]/u.test(text[from + cut - 1] ?? '');
  const start = town && !whole ? Math.min(town.index, run.length - 2) : cut;
  return from + start + (/^[\s.·\-&\d）)]*/u.exec(run.slice(start))?.[0].length ?? 0);
}

/** The end of the last word that names follow, before a name's town where it has one. */
function lastWord(run: string, town: number | undefined): number {
  let cut = 0;
  for (const { 0: word, index } of matchesOf(run, words.beforeName)) {
    const end = index + word.length;
    if (run.length - end < 2) break;
    if (inBrackets(run, index)) continue;
    // What stands after the town is inside the name.
    if (town !== undefined && index >= town) break;
    cut = end;
  }
  return cut;
}

/** After the last bracket that is not closed, or that closes nothing. */
function openBracket(run: string): number {
  let at = 0;
  const open: number[] = [];
  for (let i = 0; i < run.length; i++) {
    if ('（('.includes(run[i]!)) open.push(i);
    else if ('）)'.includes(run[i]!) && open.pop() === undefined) at = i + 1;
  }
  return Math.max(at, ...open.map((index) => index + 1));
}

const inBrackets = (run: string, at: number): boolean => {
  const before = run.slice(0, at);
  return Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) > Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
};

function englishIn(text: string): Omit<Organisation, 'clause'>[] {
  return matchesOf(text, words.englishName).map((match) => {
    const lead = words.englishLead.exec(match.groups!.name!)?.[0].length ?? 0;
    const name = match.groups!.name!.slice(lead);
    const start = match.index + lead;
    return { name, start, end: start + name.length, form: 'full' as const };
  });
}
