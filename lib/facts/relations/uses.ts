/**
 * Whether a word for a purpose stands in the construction of one: 'to', 'for the purpose of', 以便 before it, a lead or a title that says that uses
 * follow. The word alone is the name of a thing, a heading, a feature; with the construction it says what information is for, and both are quoted.
 */
import * as en from '../../language/en/uses';
import type { CueRule, Doing } from '../../language/shapes';
import * as zh from '../../language/zh/uses';
import type { Clause, Span } from '../../model';
import { endsInColon, sentenceStart } from '../../text/ends';
import { matchesOf } from '../../text/matches';
import { inEnglish } from '../cues';
import { leadOf, lineAbove } from '../lists';
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
const longestList = 12;

/** Where the construction of a purpose begins, in the text, and which it is. */
interface Lead {
  start: number;
  end: number;
  kind: string;
}

/** The construction that stands last before the end of a word in its sentence; none where there is none. */
export function leadingTo({ clauses }: Pick<Reading, 'clauses'>, { clause, start, end }: Span & { clause: number }): Lead | undefined {
  const { text, start: base, lang } = clauses[clause]!;
  const from = sentenceFrom(text, start - base);
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
  if (lead) found.push(`use-act-${actOf(reading.clauses[clause]!, lead, start)}`);
  else if (!found.some((cue) => cue === 'use-lead' || cue === 'use-title')) found.push('use-nowhere');
  for (const { id, pattern } of around[lang].before) if (pattern.test(before)) found.push(id);
  for (const { id, pattern } of around[lang].after) if (pattern.test(after)) found.push(id);
  const { items } = namesOf(reading);
  // An act that names what it is done to holds an item; a word that begins inside one is part of its name.
  if (items.meets({ start, end: start + 1 })) found.push('use-in-item');
  return lang === 'en' ? [...found, ...found.map(inEnglish)] : found;
}

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
    const above =
      leadOf(reading.clauses, index) ?? reading.clauses[lineAbove(reading.clauses, index, longestList, (one) => endsInColon(one.text))];
    if (above && matchRule(lead, above.text)) found.push('use-lead');
    if (trail.slice(-2).some((one) => matchRule(title, one))) found.push('use-title');
    if (isTitle(reading, index)) found.push('use-is-title');
    for (const { id, pattern } of around[lang].clause) if (pattern.test(text)) found.push(id);
    known.set(index, found);
  }
  return found;
}
