/** Companies and like bodies that a text names. The one place where their names are cut out of sentences. */
import * as words from '../../language/organisations';
import type { Clause, Lang, PolicyText, Span } from '../../model';
import { matchesOf } from '../../text/matches';

export interface Organisation extends Span {
  name: string;
  clause: number;
  /**
   * With the ending of a company's full name ('Limited'), or a short one ('the Lantern company'); a body that is no company, or one that
   * makes things by its name's ending; one with no ending at all, or people who make a thing together, whom the text calls 'we'; and a
   * person who makes a thing alone.
   */
  form: 'full' | 'short' | 'body' | 'called' | 'person';
}

type FoundOrganisation = Omit<Organisation, 'clause'>;

/** Every organisation that the clauses name, in reading order. */
export const findOrganisations = ({ clauses }: Pick<PolicyText, 'clauses'>): Organisation[] =>
  clauses.flatMap(({ text, lang, start }: Clause, clause) =>
    [...allIn(text, lang), ...belowLabel(clauses, clause)].map(({ name, form, ...found }) => ({
      name,
      form,
      clause,
      start: start + found.start,
      end: start + found.end,
    })),
  );

/** The line above says that this one opens with who answers for the service. */
export const isBelowOwnerLabel = (clauses: readonly Clause[], index: number): boolean =>
  clauses[index]!.lang === 'en' && words.ownerLabel.test(clauses[index - 1]?.text ?? '');

/** A name without an ending that a line opens with, where the one above says whose it is. */
function belowLabel(clauses: readonly Clause[], index: number): FoundOrganisation[] {
  if (!isBelowOwnerLabel(clauses, index)) return [];
  const { text, lang } = clauses[index]!;
  const name = words.ownerBelow.exec(text)?.groups?.company;
  if (!name || words.noCompany.test(name) || allIn(text, lang).some(({ form }) => form !== 'short')) return [];
  const start = text.indexOf(name);
  return [{ name, start, end: start + name.length, form: 'called' }];
}

/** Companies, by how they are named; neither other bodies nor whom the text calls 'we'. */
export const isCompany = ({ form }: Pick<Organisation, 'form'>): boolean => form === 'full' || form === 'short';

/** Every company that a sentence or cell names, in order; offsets into it. */
export function organisationsIn(text: string, lang: Lang): FoundOrganisation[] {
  const chinese = words.companyEnd.test(text) ? chineseIn(text, companyEnds) : [];
  // A Chinese text names English companies too, and a table in an English one Chinese ones.
  const english = lang === 'en' || /[A-Z]/.test(text) ? englishIn(text, words.englishName, 'full') : [];
  return merged(chinese, english);
}

function allIn(text: string, lang: Lang): FoundOrganisation[] {
  const chinese = words.anyEnd.test(text) ? chineseIn(text, anyEnds) : [];
  const english = lang === 'en' || /[A-Z]/.test(text) ? englishIn(text, words.englishName, 'full') : [];
  const named = merged(merged(chinese, english), lang === 'en' ? bodiesIn(text) : []);
  return named.some(({ form }) => form !== 'short') ? named : merged(merged(calledIn(text, lang), personIn(text, lang)), named);
}

/** The first ones, and those of the others that do not overlap with them. */
function merged(first: FoundOrganisation[], others: FoundOrganisation[]): FoundOrganisation[] {
  const clear = others.filter(({ start, end }) => !first.some((other) => other.start < end && start < other.end));
  return [...first, ...clear].sort((a, b) => a.start - b.start);
}

const companyEnds = [
  { pattern: words.fullEnd, form: 'full' },
  { pattern: words.shortEnd, form: 'short' },
] as const;
const anyEnds = [...companyEnds, { pattern: words.bodyEnd, form: 'body' }] as const;

function chineseIn(text: string, ends: readonly { pattern: RegExp; form: Organisation['form'] }[]): FoundOrganisation[] {
  const found: FoundOrganisation[] = [];
  const all = ends
    .flatMap(({ pattern, form }) => matchesOf(text, pattern).map((match) => ({ match, form })))
    .sort((a, b) => a.match.index - b.match.index);
  let from = 0;
  for (const { match, form } of all) {
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

/** English bodies and makers by what their names say that they are. */
const bodiesIn = (text: string): FoundOrganisation[] =>
  merged(englishIn(text, words.makerName, 'body'), englishIn(text, words.englishBody, 'body'));

/** A person who says to have made it. */
function personIn(text: string, lang: Lang): FoundOrganisation[] {
  const match = words.persons[lang].exec(text);
  const name = match && Object.values(match.groups!).find(Boolean);
  if (!match || !name || words.noCompany.test(name)) return [];
  const start = match.index + match[0].lastIndexOf(name);
  return [{ name, start, end: start + name.length, form: 'person' }];
}

/** A name without the ending of a full one, of whom the text calls 'we'. */
function calledIn(text: string, lang: Lang): FoundOrganisation[] {
  const match =
    words.bareCompany[lang].exec(text) ??
    words.makers[lang].exec(text) ??
    (lang === 'en' ? (words.maker.exec(text) ?? words.makerBefore.exec(text)) : null);
  if (!match) return [];
  const company = (match.groups!.company ?? match.groups!.named ?? match.groups!.makers ?? match.groups!.trades)!;
  const at = match.index + match[0].indexOf(company);
  const end = at + (lang === 'en' ? company.replace(/[.,]$/, '').length : company.length);
  const start = lang === 'en' ? at : startOfName(text, end - bareEnd, 0);
  const name = text.slice(start, end);
  return name.length < shortest || words.noCompany.test(name) || words.noOrganisation.test(name)
    ? []
    : [{ name, start, end, form: 'called' }];
}

const bareEnd = '公司'.length;
/** Shortest name of one that has no ending, in characters. */
const shortest = 4;

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
  const whole = town && town.index - cut <= 4 && /[、，《“]/.test(text[from + cut - 1] ?? '');
  const start = town && !whole ? Math.min(town.index, run.length - 2) : cut;
  return from + start + (words.beforeAnyName.exec(run.slice(start))?.[0].length ?? 0);
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

function englishIn(text: string, pattern: RegExp, form: Organisation['form']): FoundOrganisation[] {
  return matchesOf(text, pattern).flatMap((match) => {
    const lead = words.englishLead.exec(match.groups!.name!)?.[0].length ?? 0;
    const name = match.groups!.name!.slice(lead);
    const start = match.index + lead;
    // 'Our Company' has no name.
    return form === 'body' && !/\s/.test(name) ? [] : [{ name, start, end: start + name.length, form }];
  });
}
