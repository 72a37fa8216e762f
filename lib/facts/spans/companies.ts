import { about as words } from '../../language/about';
import type { Clause } from '../../model';
import { matchesOf } from '../../text/matches';

export interface Company {
  name: string;
  /** Offset into the clause. */
  start: number;
}

/** Longest name of a company, in characters before its ending. */
const longest = 30;
const shortest = 4;

/** Companies and bodies that a clause names: by how such names end, or as whom it calls 'we'. */
export function companiesIn({ text, lang }: Pick<Clause, 'text' | 'lang'>): Company[] {
  const full = lang === 'en' ? matchesOf(text, words.companyEn).map(({ 0: name, index }) => ({ name, start: index })) : chinese(text);
  const found = full.filter(({ name }) => name.length >= shortest);
  return found.length ? found : bare(text, lang);
}

/** Names that end as companies' do, without what stands before them. */
function chinese(text: string): Company[] {
  return matchesOf(text, words.companyEnd).flatMap((ending) => {
    let from = ending.index;
    while (from > 0 && ending.index - from < longest && words.companyLetter.test(text[from - 1]!)) from--;
    if (ending.index - from < 2) return [];
    const whole = text.slice(from, ending.index + ending[0].length);
    const name = withoutLead(whole);
    return [{ name, start: from + whole.lastIndexOf(name) }];
  });
}

/** A name without a company's ending, of whom the text calls 'we'. */
function bare(text: string, lang: Clause['lang']): Company[] {
  const match = words.bareCompany[lang].exec(text) ?? (lang === 'en' ? words.maker.exec(text) : null);
  const name = match && (lang === 'zh' ? withoutLead(match.groups!.company!) : match.groups!.company!.replace(/[.,]$/u, ''));
  if (!name || name.length < shortest || words.noCompany.test(name)) return [];
  return [{ name, start: text.indexOf(name, match.index) }];
}

const withoutLead = (whole: string): string => words.beforeCompany.reduce((name, pattern) => name.replace(pattern, ''), whole).trim();
