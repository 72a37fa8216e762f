/**
 * Whether a word for a purpose stands in the construction of one: 'to', 'for the purpose of', 以便 before it, a lead or a title that says that uses
 * follow. The word alone is the name of a thing, a heading, a feature; with the construction it says what information is for, and both are quoted.
 */
import * as en from '../../language/en/uses';
import type { CueRule, Doing, Rule } from '../../language/shapes';
import * as zh from '../../language/zh/uses';
import type { Clause, Span } from '../../model';
import { endsInColon, sentenceEnd, sentenceStart } from '../../text/ends';
import { matchesOf } from '../../text/matches';
import { cuesAround, inEnglish } from '../cues';
import { isLine, leadOf, lineAbove } from '../lists';
import { once } from '../once';
import type { Reading } from '../reading';
import { matchRule } from '../rules';
import { Stretches } from '../spans/stretches';
import { isTitle } from '../titles';

const words = { zh, en };
const rulesAt = (rules: readonly CueRule[], value: CueRule['value']) => rules.filter((rule) => rule.value === value);
const around = Object.fromEntries(
  (['zh', 'en'] as const).map((lang) => [
    lang,
    {
      before: rulesAt(words[lang].around, 'before'),
      after: rulesAt(words[lang].around, 'after'),
      clause: rulesAt(words[lang].around, 'clause'),
    },
  ]),
) as Record<Clause['lang'], Record<'before' | 'after' | 'clause', CueRule[]>>;

const patternOf = (kinds: readonly Doing[], flags: string) => ({
  ids: kinds.map(({ id }) => id),
  pattern: new RegExp(kinds.map((kind) => `(${kind.words})`).join('|'), flags),
});
const acts = { zh: patternOf(zh.verbs, 'g'), en: patternOf(en.verbs, 'gi') };

/** How far before a word its construction is looked for, and how far the words after it are, in characters. */
const reach = { before: 160, after: 40 };
/** Clauses above one in which the line is looked for that says that uses follow. */
const longestList = 40;

/** Where the construction of a purpose begins, in the text, and which it is. */
interface Lead extends Span {
  kind: (typeof en.leads)[number]['value'];
}

/** What is done because one must. */
const legal = 'legal';
/** How far around a word the sentence is read that says that data are used for it, in characters. */
const stretch = { before: 400, after: 200 };
/** Most characters between an act and the data that it is done to. */
const apart = 90;
/** How far from its beginning a line of a list of uses names them, in characters. */
const opening = 100;
/** How far from its beginning a line of such a list names them by a noun alone, in characters. */
const naming = 40;

/** What shows that data are used for what a word names: its own sentence, the list or the part that it stands in, or a cell or a label. */
export interface Use extends Span {
  by: 'sentence' | 'when' | 'duty' | 'list' | 'title' | 'cell' | 'provider';
  /** The words that lead to the purpose, where there are any. */
  lead?: Span;
}

/**
 * Where the text says that data are used for what a word names, from the words that lead to it, or the data before them, to its end;
 * undefined where the word stands in no such construction: then it is the name of a thing, a right, a title.
 */
export function useAt(reading: Reading, place: Span & { clause: number; id: string }): Use | undefined {
  const known = usesOf(reading);
  // What the law asks for has constructions of its own.
  const key = `${place.start} ${place.end} ${place.id === legal}`;
  if (!known.has(key)) known.set(key, lookAt(reading, place));
  return known.get(key);
}
const usesOf = once((_: Reading) => new Map<string, Use | undefined>());

function lookAt(reading: Reading, place: Span & { clause: number; id: string }): Use | undefined {
  const { clause, start, end } = place;
  const { text, start: base, lang } = reading.clauses[clause]!;
  // A word within the name of a data item names what is taken.
  if (
    itemsOf(reading)
      .get(clause)
      ?.some((item) => item.start < start && start < item.end)
  )
    return undefined;
  const lead = leadingTo(reading, place);
  const at = start - base;
  if (lead && (lead.kind !== 'duty' || place.id === legal)) {
    const near = actNear(reading, clause, lead, place);
    if (near)
      return {
        by: lead.kind === 'when' || lead.kind === 'duty' ? lead.kind : 'sentence',
        start: Math.min(near.start, lead.start),
        end: Math.max(near.end, end),
        lead,
      };
  }
  if (words[lang].features.some(({ pattern }) => pattern.test(text.slice(end - base, end - base + reach.after)))) {
    const near = actNear(reading, clause, { start, end: start, kind: 'when' }, place);
    if (near) return { by: 'when', start, end: near.end };
  }
  const here = { start: lead ? lead.start : start, end, lead };
  const { label } = words[lang].lists;
  const labelled = lastMatch(text.slice(Math.max(0, at - reach.before), at), label);
  if (labelled !== undefined) return { by: 'cell', start: base + Math.max(0, at - reach.before) + labelled, end };
  if (cuesAround(reading, clause, place).includes('column-purpose')) return { by: 'cell', ...here };
  const known = ofClause(reading, clause);
  const opens = (at < opening && words[lang].lists.aim.pattern.test(text)) || (lead && lead.kind !== 'when' && lead.kind !== 'duty');
  if (known.includes('use-lead') && (opens || (at < naming && isLine(reading.clauses[clause]!)))) return { by: 'list', ...here };
  if (known.includes('use-title') && opens) return { by: 'title', ...here };
  const told = text.slice(statementFrom(text, at), at);
  for (const { pattern } of words[lang].providers) {
    const provided = pattern.exec(told);
    if (provided) return { by: 'provider', start: start - (told.length - provided.index), end };
  }
  return undefined;
}

/** Where the last match of a rule begins; undefined where there is none. */
const lastMatch = (text: string, { pattern }: Rule): number | undefined => pattern.exec(text)?.index;

/** The act on data in the sentence of a word, nearest to the construction that leads to it; undefined where there is none. */
function actNear(reading: Reading, clause: number, lead: Lead, { start, end }: Span): Span | undefined {
  const { text, start: base, lang } = reading.clauses[clause]!;
  const from = statementFrom(text, lead.start - base);
  const to = sentenceEnd(text, end - base, Math.min(text.length, end - base + stretch.after));
  const said = text.slice(from, to);
  const data: Span[] = matchesOf(said, words[lang].data.pattern).map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  for (const item of itemsOf(reading).get(clause) ?? [])
    if (item.start >= base + from && item.end <= base + to && !(item.start < end && start < item.end))
      data.push({ start: item.start - base - from, end: item.end - base - from });
  // What data help or allow is said without another act: 'it helps us find faults'.
  const helping =
    lead.kind === 'so' && data.find((one) => base + from + one.start < lead.start && lead.start - base - from - one.end <= apart);
  if (helping) return { start: base + from + helping.start, end };
  let nearest: (Span & { far: number }) | undefined;
  for (const { index, 0: match } of matchesOf(said, words[lang].doing.pattern)) {
    const act = { start: index, end: index + match.length };
    const opened = base + from + act.start;
    // What stands between the lead and the word is what the use is for; a 'when' is followed by what is taken.
    if (opened < end ? opened >= lead.end || lead.kind === 'when' : !words[lang].turn.pattern.test(text.slice(end - base, opened - base)))
      continue;
    const datum = data.filter((one) => gap(one, act) <= apart).sort((a, b) => gap(a, act) - gap(b, act))[0];
    if (!datum) continue;
    const both = { start: base + from + Math.min(act.start, datum.start), end: base + from + Math.max(act.end, datum.end) };
    const far = gap(both, { start: lead.start, end });
    if (!nearest || far < nearest.far) nearest = { ...both, far };
  }
  return nearest;
}

const gap = (one: Span, other: Span): number => Math.max(0, one.start - other.end, other.start - one.end);

/** The data items of each clause. */
export const itemsOf = once((reading: Reading) => {
  const byClause = new Map<number, Span[]>();
  for (const item of reading.items) {
    const own = byClause.get(item.clause);
    if (own) own.push(item);
    else byClause.set(item.clause, [item]);
  }
  return byClause;
});

/** Where the statement begins that a place stands in: a list after a semicolon goes on with it. */
const statementFrom = (text: string, at: number): number => sentenceStart(text, at, Math.max(0, at - stretch.before), ';；');

/** The construction that stands last before the end of a word in its sentence; none where there is none. */
function leadingTo(reading: Reading, place: Span & { clause: number }): Lead | undefined {
  const known = leadsOf(reading);
  const key = `${place.start} ${place.end}`;
  if (!known.has(key)) known.set(key, lastLead(reading, place));
  return known.get(key);
}
const leadsOf = once((_: Reading) => new Map<string, Lead | undefined>());

function lastLead({ clauses }: Reading, { clause, start, end }: Span & { clause: number }): Lead | undefined {
  const { text, start: base, lang } = clauses[clause]!;
  const from = statementFrom(text, start - base);
  const before = text.slice(from, end - base);
  let last: Lead | undefined;
  for (const { pattern, value } of words[lang].leads)
    for (const { index, 0: match } of matchesOf(before, pattern))
      if (index + from <= start - base && (!last || base + from + index > last.start))
        last = { start: base + from + index, end: base + from + index + match.length, kind: value };
  return last;
}

/** Where the sentence begins that holds a place, or as far back as is looked. */
const sentenceFrom = (text: string, at: number): number => sentenceStart(text, at, Math.max(0, at - reach.before));

/** Cues of a place at which a purpose may be said. */
export function useCues(reading: Reading, place: Span & { clause: number }): string[] {
  const { clause, start, end } = place;
  const { text, start: base, lang } = reading.clauses[clause]!;
  const lead = leadingTo(reading, place);
  const from = sentenceFrom(text, start - base);
  const before = text.slice(from, start - base);
  const after = text.slice(end - base, end - base + reach.after);
  const found = [lead ? `use-${lead.kind}` : 'use-bare', ...ofClause(reading, clause)];
  if (lead) found.push(`use-act-${actOf(reading.clauses[clause]!, lead, start)}`, `use-lead-${farness(start - lead.end)}`);
  else if (!found.some((cue) => cue === 'use-lead' || cue === 'use-title')) found.push('use-nowhere');
  for (const { id, pattern } of around[lang].before) if (pattern.test(before)) found.push(id);
  for (const { id, pattern } of around[lang].after) if (pattern.test(after)) found.push(id);
  const { items } = namesOf(reading);
  // An act that names what it is done to holds an item; a word that begins inside one is part of its name.
  if (items.meets({ start, end: start + 1 })) found.push('use-in-item');
  return lang === 'en' ? [...found, ...found.map(inEnglish)] : found;
}

/** How far the lead is: what stands at its end is its own, what stands far from it may be said of anything. */
const farness = (characters: number): string => (characters <= 12 ? 'near' : characters <= 50 ? 'apart' : 'far');

/** The act that the construction leads to: the last that begins before a place, or with it. */
function actOf({ text, start: base, lang }: Clause, { end }: Lead, place: number): string {
  const { ids, pattern } = acts[lang];
  const match = matchesOf(text.slice(end - base, Math.max(end, place) - base + longestAct), pattern)
    .filter(({ index }) => end + index <= place)
    .at(-1);
  return match ? ids[match.slice(1).findIndex(Boolean)]! : 'none';
}

/** Longest word that begins with a place and is an act itself, in characters. */
const longestAct = 12;

const namesOf = once((reading: Reading) => ({ items: new Stretches(reading.items) }));
const byClause = once((_: Reading) => new Map<number, string[]>());

/** What a whole clause tells of all its words: that it is a line or a part on uses, a title, a disclaimer. Worked out once. */
function ofClause(reading: Reading, index: number): string[] {
  const known = byClause(reading);
  let found = known.get(index);
  if (!found) {
    const { text, trail, lang } = reading.clauses[index]!;
    const { lead, title } = words[lang].lists;
    found = [];
    const above = leadOf(reading.clauses, index) ?? reading.clauses[openerOf(reading, index)];
    if (above && matchRule(lead, leadIn(above.text))) found.push('use-lead');
    if (trail.slice(-2).some((one) => matchRule(title, one))) found.push('use-title');
    if (isTitle(reading, index)) found.push('use-is-title');
    for (const { id, pattern } of around[lang].clause) if (pattern.test(text)) found.push(id);
    known.set(index, found);
  }
  return found;
}

/** What opens the list of a line that has no mark: a paragraph behind a list with marks is none of its lines. */
function openerOf({ clauses }: Reading, index: number): number {
  const at = lineAbove(clauses, index, longestList, opensList);
  return at >= 0 && clauses.slice(at + 1, index).some(isLine) ? -1 : at;
}

/** A line's text up to the colon that opens a list, also where the first line of the list stands behind it. */
const leadIn = (text: string): string => text.slice(0, Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1);
const opensList = ({ text, lang }: Clause): boolean => endsInColon(text) || words[lang].lists.opens.pattern.test(text);
