/**
 * Whether a word for a purpose stands in the construction of one: 'to', 'for the purpose of', 以便 before it, a lead or a title that says that uses
 * follow. The word alone is the name of a thing, a heading, a feature; with the construction it says what information is for, and both are quoted.
 * What a clause holds of acts and data is found once, for all of its words.
 */
import * as en from '../../language/en/uses';
import type { CueRule } from '../../language/shapes';
import * as zh from '../../language/zh/uses';
import type { Clause, Span } from '../../model';
import { endsInColon, sentenceEnd, sentenceStart } from '../../text/ends';
import { matchesOf } from '../../text/matches';
import { within } from '../../text/sorted';
import { actFinder, finderOf, firstFrom } from '../acts';
import { cuesAround, inEnglish } from '../cues';
import { isLine, leadOf, lineAbove } from '../lists';
import { once, onceAClause } from '../once';
import type { Reading } from '../reading';
import { matchRule } from '../rules';
import { sievesOf } from '../sieves';
import { isExact } from '../spans/registry';
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

/** How far before a word what bears on it is looked for, and how far after it, in characters. */
const reach = { before: 160, after: 40 };
/** Clauses above one in which the line is looked for that says that uses follow. */
const longestList = 40;
/** How far around a word the sentence is read that says that data are used for it, in characters. */
const stretch = { before: 400, after: 200 };
/** Most characters between an act and the data that it is done to. */
const apart = 90;
/** How far from its beginning a line of a list of uses names them, in characters. */
const opening = 100;
/** How far from its beginning a line of such a list names them by a noun alone, and how long a label of one is, in characters. */
const naming = 40;

/** Parts on those who get data. */
const onOthers = ['h-share', 'h-sdk'];

/** What is done because one must. */
const legal = 'legal';

/** Where the construction of a purpose stands, in the text, and which it is. */
interface Lead extends Span {
  kind: (typeof en.leads)[number]['value'];
}

type Place = Span & { clause: number };

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
export function useAt(reading: Reading, place: Place & { id: string }): Use | undefined {
  const known = usesOf(reading);
  // What the law asks for has constructions of its own.
  const key = `${place.start} ${place.end} ${place.id === legal}`;
  if (!known.has(key)) known.set(key, lookAt(reading, place));
  return known.get(key);
}
const usesOf = once((_: Reading) => new Map<string, Use | undefined>());

function lookAt(reading: Reading, place: Place & { id: string }): Use | undefined {
  const lead = leadingTo(reading, place);
  return bySentence(reading, place, lead) ?? byWhatStandsAbove(reading, place, lead) ?? byProvider(reading, place);
}

/** The word's own sentence names data and what is done with them. */
function bySentence(reading: Reading, place: Place & { id: string }, lead: Lead | undefined): Use | undefined {
  const { clause, start, end } = place;
  const { text, start: base, lang } = reading.clauses[clause]!;
  if (lead && (lead.kind !== 'duty' || place.id === legal)) {
    const near = actNear(reading, lead, place);
    const by = lead.kind === 'when' || lead.kind === 'duty' ? lead.kind : 'sentence';
    if (near) return { by, start: Math.min(near.start, lead.start), end: Math.max(near.end, end), lead };
  }
  const next = text.slice(end - base, end - base + reach.after);
  if (!words[lang].features.some(({ pattern }) => pattern.test(next))) return undefined;
  const near = actNear(reading, { start, end: start, kind: 'when' }, place);
  return near && { by: 'when', start, end: near.end };
}

/** A label, a column, the lead of a list or a title says that uses follow. */
function byWhatStandsAbove(reading: Reading, place: Place, lead: Lead | undefined): Use | undefined {
  const { clause, start, end } = place;
  const { text, start: base, lang } = reading.clauses[clause]!;
  const { label, aim } = words[lang].lists;
  const at = start - base;
  const here = { start: lead ? lead.start : start, end, lead };
  const from = Math.max(0, at - reach.before);
  const labelled = label.pattern.exec(text.slice(from, at));
  if (labelled) return { by: 'cell', start: base + from + labelled.index, end };
  if (cuesAround(reading, clause, place).includes('column-purpose')) return { by: 'cell', ...here };
  const known = ofClause(reading, clause);
  if (known.includes(asked)) return { by: 'list', ...here };
  const opens = (at < opening && aim.pattern.test(text)) || (lead && lead.kind !== 'when' && lead.kind !== 'duty');
  if (known.includes('use-lead') && (opens || (at < naming && isLine(reading.clauses[clause]!)))) return { by: 'list', ...here };
  if (known.includes('use-title') && (opens || text.length <= naming)) return { by: 'title', ...here };
  return undefined;
}

/** It is what somebody does for the company. */
function byProvider(reading: Reading, place: Place): Use | undefined {
  const { clause, start, end } = place;
  const { text, start: base, lang } = reading.clauses[clause]!;
  const from = statementFrom(text, start - base);
  for (const { pattern } of words[lang].providers) {
    const told = pattern.exec(text.slice(from, start - base));
    if (told) return { by: 'provider', start: base + from + told.index, end };
  }
  // A name may end in a stop.
  const farthest = Math.max(0, start - base - reach.before);
  for (const { pattern } of words[lang].named) {
    const told = pattern.exec(text.slice(farthest, start - base));
    const at = base + farthest + (told?.index ?? 0);
    if (told && isOfOthers(reading, place, told.groups!.who!, at)) return { by: 'provider', start: at, end };
  }
  return undefined;
}

/** A part on those who get data, or the name of a firm that is known as one. */
const isOfOthers = (reading: Reading, place: Place, name: string, at: number): boolean =>
  cuesAround(reading, place.clause, place).some((cue) => onOthers.includes(cue)) ||
  isExact(name) ||
  within(reading.organisations, { start: at, end: place.start }).length > 0;

/** The act on data in the sentence of a word, nearest to the construction that leads to it; undefined where there is none. */
function actNear(reading: Reading, lead: Lead, { clause, start, end }: Place): Span | undefined {
  const { text, start: base, lang } = reading.clauses[clause]!;
  const said = {
    start: base + statementFrom(text, lead.start - base),
    end: base + sentenceEnd(text, end - base, Math.min(text.length, end - base + stretch.after)),
  };
  const data = within(dataIn(reading, clause), said);
  for (const item of within(itemsIn(reading, clause), said)) if (!(item.start < end && start < item.end)) data.push(item);
  // What data help or allow is said without another act: 'it helps us find faults'.
  const helping = lead.kind === 'so' && data.find((one) => one.start < lead.start && lead.start - one.end <= apart);
  if (helping) return { start: helping.start, end };
  let nearest: (Span & { far: number }) | undefined;
  for (const act of within(doingsIn(reading, clause), said)) {
    // What stands between the lead and the word is what the use is for; a 'when' is followed by what is taken.
    if (act.start < end) {
      if (act.start >= lead.end || lead.kind === 'when') continue;
    } else if (!words[lang].turn.pattern.test(text.slice(end - base, act.start - base))) continue;
    let datum: Span | undefined;
    for (const one of data) if (gap(one, act) <= apart && (!datum || gap(one, act) < gap(datum, act))) datum = one;
    if (!datum) continue;
    const both = { start: Math.min(act.start, datum.start), end: Math.max(act.end, datum.end) };
    const far = gap(both, { start: lead.start, end });
    if (!nearest || far < nearest.far) nearest = { ...both, far };
  }
  return nearest;
}

const gap = (one: Span, other: Span): number => Math.max(0, one.start - other.end, other.start - one.end);

const spanOf = ({ index, 0: match }: RegExpExecArray, { start }: Clause): Span => ({
  start: start + index,
  end: start + index + match.length,
});
const dataIn = finderOf({ zh: zh.data, en: en.data }, spanOf);
const doingsIn = finderOf({ zh: zh.doing, en: en.doing }, spanOf);

const itemsOf = once(({ items }: Reading) => ({ sorted: [...items].sort((a, b) => a.start - b.start), stretches: new Stretches(items) }));
const itemsIn = onceAClause((reading: Reading, clause): Span[] => within(itemsOf(reading).sorted, reading.clauses[clause]!));

/** Whether a place meets the name of a data item anywhere. */
export const meetsItem = (reading: Reading, place: Span): boolean => itemsOf(reading).stretches.meets(place);

/** Where the statement begins that a place stands in: a list after a semicolon goes on with it. */
const statementFrom = (text: string, at: number): number => sentenceStart(text, at, Math.max(0, at - stretch.before), ';；');

/** The construction that begins last before a word in its statement, or with it; what follows the word tells nothing of it. */
function leadingTo(reading: Reading, place: Place): Lead | undefined {
  const known = leadsOf(reading);
  const key = `${place.start} ${place.end}`;
  if (!known.has(key)) known.set(key, lastLead(reading, place));
  return known.get(key);
}
const leadsOf = once((_: Reading) => new Map<string, Lead | undefined>());

function lastLead({ clauses }: Reading, { clause, start, end }: Place): Lead | undefined {
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

/** Where a clause goes on to say what data serve, up to the end of that, whatever it is. */
export const aimsIn = onceAClause((reading: Reading, clause): Span[] => {
  const { text, start: base, lang } = reading.clauses[clause]!;
  const { serves, leads } = words[lang];
  if (!serves) return [];
  return leads
    .filter(({ value }) => value === 'to')
    .flatMap(({ pattern }) => [...matchesOf(text, pattern)])
    .filter(({ index }) => matchRule(serves, text.slice(statementFrom(text, index), index)))
    .map(({ index, 0: match }) => {
      const start = index + match.length;
      const end = text.slice(start, start + longestAim).search(aimEnds);
      return { start: base + start, end: base + (end < 0 ? Math.min(text.length, start + longestAim) : start + end) };
    });
});
const longestAim = 80;
const aimEnds = /[.,;:()]/;

/** Cues of a place at which a purpose may be said. */
export function useCues(reading: Reading, place: Place & { id: string }): string[] {
  const { clause, start, end } = place;
  const { text, start: base, lang } = reading.clauses[clause]!;
  const lead = leadingTo(reading, place);
  const before = text.slice(sentenceStart(text, start - base, Math.max(0, start - base - reach.before)), start - base);
  const after = text.slice(end - base, end - base + reach.after);
  const leads = lead?.kind === 'duty' && place.id !== legal ? 'duty-of-other' : lead?.kind;
  const found = [leads ? `use-${leads}` : 'use-bare', ...ofClause(reading, clause)];
  if (lead) found.push(`use-act-${actOf(reading, clause, lead, start)}`, `use-lead-${farness(start - lead.end)}`);
  else if (!found.some((cue) => cue === 'use-lead' || cue === 'use-title')) found.push('use-nowhere');
  const sieves = sievesOf(reading);
  for (const { id, pattern } of sieves.among(around[lang].before, clause)) if (pattern.test(before)) found.push(id);
  for (const { id, pattern } of sieves.among(around[lang].after, clause)) if (pattern.test(after)) found.push(id);
  if (meetsItem(reading, { start, end: start + 1 })) found.push('use-in-item');
  return lang === 'en' ? [...found, ...found.map(inEnglish)] : found;
}

/** How far the lead is: what stands at its end is its own, what stands far from it may be said of anything. */
const farness = (characters: number): string => (characters <= 12 ? 'near' : characters <= 50 ? 'apart' : 'far');

const actsIn = actFinder(zh.verbs, en.verbs);

/** The act that the construction leads to: the last that begins before a place, or with it. */
function actOf(reading: Reading, clause: number, lead: Lead, place: number): string {
  const base = reading.clauses[clause]!.start;
  const acts = actsIn(reading, clause);
  const last = acts[firstFrom(acts, place - base + 1) - 1];
  return last && last.at >= lead.end - base ? last.id : 'none';
}

/** What a whole clause tells of all its words: that it is a line or a part on uses, a title, a disclaimer. */
const ofClause = onceAClause((reading: Reading, index): string[] => {
  const { text, trail, lang } = reading.clauses[index]!;
  const { lead, title } = words[lang].lists;
  const found: string[] = [];
  const above = leadOf(reading.clauses, index) ?? reading.clauses[openerOf(reading, index)];
  const asks = lang === 'zh' && (matchRule(zh.lists.asks, trail.at(-1) ?? '') ?? (above && matchRule(zh.lists.asks, above.text)));
  if (asks) found.push(asked);
  if (asks || (above && matchRule(lead, leadIn(above.text)))) found.push('use-lead');
  if (trail.slice(-2).some((one) => matchRule(title, one))) found.push('use-title');
  if (isTitle(reading, index)) found.push('use-is-title');
  for (const { id, pattern } of sievesOf(reading).among(around[lang].clause, index)) if (pattern.test(text)) found.push(id);
  return found;
});

/** What opens the list of a line that has no mark: a paragraph behind a list with marks is none of its lines. */
function openerOf({ clauses }: Reading, index: number): number {
  const at = lineAbove(clauses, index, longestList, opensList);
  return at >= 0 && clauses.slice(at + 1, index).some(isLine) ? -1 : at;
}

/** A line's text up to the colon that opens a list, also where the first line of the list stands behind it. */
const leadIn = (text: string): string => text.slice(0, Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1);
const opensList = ({ text, lang }: Clause): boolean =>
  endsInColon(text) || words[lang].lists.opens.pattern.test(text) || (lang === 'zh' && zh.lists.asks.pattern.test(text));

/** A title or a question says that uses follow, and nothing else. */
const asked = 'use-asked';
