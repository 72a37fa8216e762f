import { denials as en, denialScope as scopeEn } from '../../language/en/denials';
import type { Denied } from '../../language/shapes';
import { denialScope as scopeZh, denials as zh } from '../../language/zh/denials';
import type { Clause, PolicyText, Span } from '../../model';
import { matchesOf } from '../../text/matches';

/** A stretch of the text of which the clause denies something, with the rule that tells. */
export interface Denial extends Span {
  clause: number;
  of: Denied['of'];
  rule: string;
}

const rules = { zh, en };
const scopes = { zh: scopeZh, en: scopeEn };
/** Characters before a denial in which a condition would stand, and at a clause's end in which a list is announced. */
const reach = 60;
/** Longest that is denied after the words, in characters. */
const longest = 400;

/** Everything that is denied, in the order of the clauses. A condition ('if you do not provide …') denies nothing. */
export function findDenials({ clauses }: PolicyText): Denial[] {
  return clauses.flatMap((clause, index) =>
    rules[clause.lang].flatMap((rule) =>
      matchesOf(clause.text, rule.pattern)
        .filter(({ index: at }) => !scopes[clause.lang].unless.test(clause.text.slice(Math.max(0, at - reach), at)))
        .flatMap((match) => stretchesOf(clauses, index, match, rule.value).map((span) => ({ ...span, of: rule.value.of, rule: rule.id }))),
    ),
  );
}

function stretchesOf(clauses: Clause[], index: number, match: RegExpExecArray, { stands }: Denied): (Span & { clause: number })[] {
  const { text, start, lang } = clauses[index]!;
  const end = match.index + match[0].length;
  if (stands === 'between') {
    const what = match.groups!.what!;
    const from = start + match.index + match[0].indexOf(what);
    return [{ clause: index, start: from, end: from + what.length }];
  }
  if (stands === 'before') return [{ clause: index, start: start + partStart(text, match.index), end: start + match.index }];
  const rest = text.slice(end, end + longest);
  const stop = rest.search(scopes[lang].ends);
  const leads = scopes[lang].list.test(text.slice(Math.max(end, text.length - reach)));
  return [
    { clause: index, start: start + end, end: start + end + (stop < 0 ? rest.length : stop) },
    ...(leads ? listBelow(clauses, index) : []),
  ];
}

/** Where the part of a sentence begins of which a word says 'these': after the last semicolon before it. */
const partStart = (text: string, at: number): number => Math.max(text.lastIndexOf('；', at - 1), text.lastIndexOf(';', at - 1)) + 1;

function listBelow(clauses: Clause[], index: number): (Span & { clause: number })[] {
  const found: (Span & { clause: number })[] = [];
  for (let i = index + 1; clauses[i]?.kind === 'item' && clauses[i]!.section === clauses[index]!.section; i++)
    found.push({ clause: i, start: clauses[i]!.start, end: clauses[i]!.end });
  return found;
}

/** Finds the denials that a place stands in; both in the order of the text. */
export function denialsAt(denials: readonly Denial[]): (clause: number, start: number) => Denial[] {
  const byClause = new Map<number, Denial[]>();
  for (const denial of denials) {
    const own = byClause.get(denial.clause);
    if (own) own.push(denial);
    else byClause.set(denial.clause, [denial]);
  }
  return (clause, at) => byClause.get(clause)?.filter(({ start, end }) => start <= at && at < end) ?? [];
}
