import { denials as en, denialScope as scopeEn } from '../../language/en/denials';
import { got } from '../../language/giving';
import type { DenialScope, Denied } from '../../language/shapes';
import { denialScope as scopeZh, denials as zh } from '../../language/zh/denials';
import type { Clause, PolicyText, Span } from '../../model';
import { endsInColon } from '../../text/ends';
import { matchesOf } from '../../text/matches';
import { linesBelow } from '../lists';
import { sievesOf } from '../sieves';
import { itemsIn, namedIn } from './items';

/** A stretch of the text of which the clause denies something, with the rule that tells. */
export interface Denial extends Span, Denied {
  clause: number;
  /** It holds but for a case ('unless you agree'), or as a rule only. */
  but: boolean;
  /** With the words that deny, to where they no longer hold: whoever is named in it gets nothing. */
  whole: Span;
  /** It stands in a later sentence, which calls what is denied 'it' or 'these'. */
  over: boolean;
  /** The words that deny. */
  words: Span & { clause: number };
  rule: string;
}

type Stretch = Span & { clause: number; but: boolean; over?: true; of?: Denied['of'] };

const rules = { zh, en };
const scopes: Record<Clause['lang'], DenialScope> = { zh: scopeZh, en: scopeEn };
/** Characters before a denial in which a condition would stand, and at a clause's end in which a list is announced. */
const reach = 60;
/** Longest that is denied after the words, in characters. */
const longest = 400;

/** Everything that is denied, in the order of the clauses. A condition ('if you do not provide …') denies nothing. */
export function findDenials(policy: PolicyText): Denial[] {
  const { clauses } = policy;
  const sieves = sievesOf(policy);
  return clauses.flatMap((clause, index) =>
    sieves.among(rules[clause.lang], index).flatMap(({ id, pattern, value }) =>
      matchesOf(clause.text, pattern)
        .filter((match) => denies(clause, match))
        .flatMap((match) => {
          const whole = wholeOf(clauses, index, match);
          const within = (span: Stretch): Span =>
            span.clause === index && value.stands !== 'each' ? whole : { start: span.start, end: span.end };
          const start = clause.start + match.index;
          const words = { clause: index, start, end: start + match[0].length };
          const usual = isUsual(clause, match) ? ({ but: true } as const) : null;
          return stretchesOf(clauses, index, match, value).map((span) => ({
            over: false,
            ...value,
            ...span,
            ...usual,
            whole: within(span),
            words,
            rule: id,
          }));
        }),
    ),
  );
}

/** What is denied one by one, after the words or in the list below; what has no verb of its own shares the one before. */
function eachOf(clauses: Clause[], index: number, end: number): Stretch[] {
  const { text, start, lang } = clauses[index]!;
  const { verbs, own } = scopes[lang].each!;
  const line = text.slice(end).split('\n', 1)[0]!;
  const after = matchesOf(line, parts).map(({ index: at, 0: part }) => {
    const from = start + end + at;
    return { clause: index, start: from, end: from + part.length, but: false };
  });
  const found: Stretch[] = [];
  for (const span of line.trim() ? after : listBelow(clauses, index)) {
    const { text: whole, start: base } = clauses[span.clause]!;
    const said = whole.slice(span.start - base, span.end - base);
    if (own.pattern.test(said)) break;
    const of = verbs.find(({ pattern }) => pattern.test(said))?.value ?? found.at(-1)?.of;
    if (of) found.push({ ...span, of });
  }
  return found;
}
/** Parts between commas. */
const parts = /[^,;]+/g;

/** From the words that deny to the end of what they deny, whatever it is; what stands before the words is denied with them. */
function wholeOf(clauses: Clause[], index: number, { 0: words, index: at, groups }: RegExpExecArray): Span {
  const { text, start, lang } = clauses[index]!;
  const end = at + words.length;
  const opens = !!groups?.what && words.indexOf(groups.what) < shortLead;
  const rest = text.slice(end, end + longest);
  const ended = rest.search(scopes[lang].partiesEnd);
  return { start: start + at, end: start + end + (opens ? 0 : ended < 0 ? rest.length : ended) };
}

/** Before what opens a denial: no more than a stop and a space. */
const shortLead = 3;

/** Neither a condition, nor said to the reader. */
function denies({ text, lang, kind }: Clause, { 0: words, index }: RegExpExecArray): boolean {
  const { unless, condition, relative, tells, inRow } = scopes[lang];
  const before = text.slice(Math.max(0, index - reach), index);
  if (kind === 'row' && inRow?.test(words)) return false;
  if ((unless.test(before) && !relative?.test(words)) || condition?.test(text.slice(index + words.length, index + words.length + reach)))
    return false;
  return !(tells?.test(words) && opensSentence.test(before));
}

/** 'As a rule' stands before the words that deny, or in them where they open with what is denied. */
function isUsual({ text, lang }: Clause, { 0: words, index }: RegExpExecArray): boolean {
  const { asRule } = scopes[lang];
  return [index, index + words.length].some((at) => asRule.test(text.slice(Math.max(0, at - reach), at)));
}

const opensSentence = /(?:^|[.;:!?])[\s•·–-]*$/;

function stretchesOf(clauses: Clause[], index: number, match: RegExpExecArray, { stands }: Denied): Stretch[] {
  const { text, start, lang } = clauses[index]!;
  const end = match.index + match[0].length;
  if (stands === 'each') return eachOf(clauses, index, end);
  if (stands === 'before') {
    const from = Math.max(partMeant(text, match.index, lang), bracketed(text, match.index));
    const own = { clause: index, start: start + from, end: start + match.index, but: false };
    return [own, ...sentenceMeant(clauses, index, text.slice(from, end))];
  }
  if (stands === 'between') {
    const what = match.groups!.what!;
    const from = match.index + match[0].indexOf(what);
    return [stretchFrom(clauses, index, from, what)];
  }
  const leads = scopes[lang].list.test(text.slice(Math.max(end, text.length - reach))) || titles(clauses[index]!, end);
  return [stretchFrom(clauses, index, end, text.slice(end, end + longest)), ...(leads ? listBelow(clauses, index) : [])];
}

/** A title, or a line that leads into a list, of which the denial is the end. */
const titles = ({ text, lang, kind }: Clause, end: number): boolean =>
  (kind === 'heading' || endsInColon(text)) && scopes[lang].title?.test(text.slice(end)) === true;

/** What is denied of a text that begins there: up to a word that ends it, or to the end of the brackets in which the denial stands. */
function stretchFrom(clauses: Clause[], index: number, from: number, rest: string): Stretch {
  const { start, lang } = clauses[index]!;
  const { ends, but, rest: others } = scopes[lang];
  const ended = rest.search(ends);
  const stop = bracketEnd(rest, ended < 0 ? rest.length : ended);
  const opens = Math.min(others?.exec(rest)?.[0].length ?? 0, stop);
  const exempt = stop === ended ? but.exec(rest.slice(stop)) : null;
  return {
    clause: index,
    start: start + from + opens,
    end: start + from + stop,
    but: exempt !== null && (exempt.groups?.same === undefined || sharesItem(rest.slice(0, stop), exempt.groups.same)),
  };
}

/** What is done in some case is an exception where it is done with something that is denied; else it is of other things. */
function sharesItem(denied: string, done: string): boolean {
  const named = namedIn(denied);
  return [...namedIn(done)].some((item) => named.has(item));
}

/** Where a bracket closes that was opened before, or `to` where none does before it. */
function bracketEnd(rest: string, to: number): number {
  let open = 0;
  for (const { 0: mark, index } of rest.slice(0, to).matchAll(bracketMarks))
    if ('（('.includes(mark)) open++;
    else if (open-- === 0) return index;
  return to;
}
const bracketMarks = /[()（）]/g;

/** Sentences back in which 'it' or 'these' may have been named. */
const farthest = 3;

/** Of words that say 'it' or 'these' and name nothing: the nearest sentence before in the paragraph that names something. */
function sentenceMeant(clauses: Clause[], index: number, words: string): Stretch[] {
  const { lang, block } = clauses[index]!;
  if (!scopes[lang].refers.test(words) || itemsIn(words, lang).length) return [];
  for (let i = index - 1; i >= Math.max(0, index - farthest) && clauses[i]!.block === block && clauses[i]!.kind !== 'row'; i--)
    if (itemsIn(clauses[i]!.text, clauses[i]!.lang).length)
      return [{ clause: i, start: clauses[i]!.start, end: clauses[i]!.end, but: false, over: true }];
  return [];
}

/** The part that words deny, with the one before it where it opens with 'this'. */
function partMeant(text: string, at: number, lang: Clause['lang']): number {
  const from = partStart(text, at);
  const opens = text.slice(from, from + shortOpening).search(scopes[lang].refers) === 0;
  return from > 0 && opens ? partStart(text, from - 1) : from;
}
/** Characters in which a part may open with 'this'. */
const shortOpening = 6;

/** Of words in brackets: where the last thing named before these begins, which they are about. */
function bracketed(text: string, at: number): number {
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - longest); i--) {
    if ('）)'.includes(text[i]!)) closed++;
    else if ('（('.includes(text[i]!) && closed-- === 0) return Math.max(...[...'，,、；;'].map((mark) => text.lastIndexOf(mark, i))) + 1;
  }
  return 0;
}

/** Where the part of a sentence begins of which a word says 'these': after the last semicolon before it. */
export const partStart = (text: string, at: number): number => Math.max(text.lastIndexOf('；', at - 1), text.lastIndexOf(';', at - 1)) + 1;

/** What the sentence says is got before it says that it is not kept. */
export function isOnceGot({ text, clauses }: PolicyText, { of, stands, clause }: Denial, at: number): boolean {
  if (stands !== 'before' || of !== 'getting') return false;
  const { start: base, text: own } = clauses[clause]!;
  return got.test(text.slice(base + partStart(own, at - base), at));
}

const listBelow = (clauses: Clause[], index: number): Stretch[] =>
  linesBelow(clauses, index)
    .filter((at) => !scopes[clauses[at]!.lang].affirms.test(clauses[at]!.text))
    .map((clause) => ({ clause, start: clauses[clause]!.start, end: clauses[clause]!.end, but: false }));

/** Finds what is said not to be done of some kinds, with all that stands behind the words: to whom, what for. */
export const notDoneAt = (denials: readonly Denial[], kinds: readonly Denied['of'][]): ((clause: number, start: number) => Denial[]) =>
  denialsAt(
    denials.filter(({ of, over }) => kinds.includes(of) && !over),
    ({ whole }) => whole,
  );

/** Finds the denials that a place stands in, or stands in or at the words of; both in the order of the text. */
export function denialsAt(
  denials: readonly Denial[],
  within: (denial: Denial) => Span = (denial) => denial,
): (clause: number, start: number) => Denial[] {
  const byClause = new Map<number, Denial[]>();
  for (const denial of denials) {
    const own = byClause.get(denial.clause);
    if (own) own.push(denial);
    else byClause.set(denial.clause, [denial]);
  }
  return (clause, at) =>
    byClause.get(clause)?.filter((denial) => {
      const { start, end } = within(denial);
      return start <= at && at < end;
    }) ?? [];
}
