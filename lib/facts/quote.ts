/** Where quotes begin and end. One place for all kinds: a quote begins and ends with its phrase, has 8 to 80 characters, and cuts no word. */
import { unfinished } from '../language/proofs';
import type { Evidence, PolicyText, Span } from '../model';
import { sentenceMarks } from '../text/ends';
import { firstWhere } from '../text/sorted';
import type { WeighedCandidate } from './kind';
import { matchRule } from './rules';

/** Longest quote, in characters. */
const longest = 80;
/** A quote shorter than this is widened to the phrase that it stands in; what stands around a place is at least this long. */
const least = { phrase: 12, around: 8, word: 8 };
/** Marks at which a phrase ends, and those at which what names an item does. */
const phraseMarks = `${sentenceMarks}，,：:`;
const itemMarks = `${sentenceMarks}，,、（(`;

/** A phrase's beginning this near is taken along, so that no quote begins inside a word, in characters. */
const near = 12;

/** Evidence for a place in a clause, widened to its phrase where it is too short to be understood, or the phrase's edge is near. */
export function quotePhrase(policy: PolicyText, clause: number, from: number, to: number, rule: string, most = longest): Evidence {
  const { text } = policy.clauses[clause]!;
  let [start, end] = [from, Math.min(to, from + most)];
  const short = end - start < least.phrase;
  const before = reach(text, start, -1, short ? most : near);
  if (end - before <= most) start = before;
  const after = reach(text, end, 1, most);
  if (after - start <= most) end = after;
  return quote(policy, clause, start, finished(text, start, end, start + most), rule);
}

/** The end of a quote that says something: where it would stop before that, the next edge of a phrase, as far as there is room. */
function finished(text: string, start: number, end: number, most: number): number {
  let to = end;
  while (to < text.length && matchRule(unfinished, text.slice(start, to))) {
    const next = reach(text, to + 1, 1, most - to);
    if (next <= to + 1 || next > most) return to;
    to = next;
  }
  return to;
}

/** The phrase's edge in a direction, or the place itself where that is farther than `most`. */
function reach(text: string, from: number, step: 1 | -1, most: number): number {
  for (let at = from; Math.abs(at - from) <= most; at += step) {
    const next = step > 0 ? text[at] : text[at - 1];
    if (next === undefined || phraseMarks.includes(next)) return at;
  }
  return from;
}

/** Longest sentence that is quoted whole, in characters. */
const longestSentence = 160;

/** Evidence for a place in its sentence, as an answer is read: all of it, or as much around the place as a reader takes in at once. */
export function quoteSentence(
  policy: PolicyText,
  { clause, start, end }: Pick<WeighedCandidate, 'clause' | 'start' | 'end'>,
  rule: string,
  most = longestSentence,
): Evidence {
  const { text, start: base } = policy.clauses[clause]!;
  if (text.length <= most) return quote(policy, clause, 0, text.length, rule);
  const to = Math.min(end - base, start - base + most);
  const room = most - (to - (start - base));
  const from = edge(text, start - base, -1, Math.floor(room / 2));
  return quote(policy, clause, from, edge(text, to, 1, most - (to - from)), rule);
}

/** Longest sentence of a lawyer's table, in characters. */
const longestShown = { zh: 160, en: 320 };

/** A quote widened to its sentence, as a lawyer wants to read it. */
export const sentenceOf = (proof: Evidence, policy: PolicyText): Evidence =>
  quoteSentence(policy, proof, proof.rule, longestShown[policy.clauses[proof.clause]!.lang]);

/** The sentence's edge in a direction, or else the farthest edge of a phrase, at most `most` characters away. */
function edge(text: string, from: number, step: 1 | -1, most: number): number {
  let phrase = from;
  for (let at = from; Math.abs(at - from) <= most; at += step) {
    const next = step > 0 ? text[at] : text[at - 1];
    if (next === undefined || sentenceMarks.includes(next)) return at;
    if (phraseMarks.includes(next)) phrase = at;
  }
  return phrase;
}

/** Evidence of a clause from its beginning, up to the last edge of a phrase that a quote has room for. */
export function quoteOpening(policy: PolicyText, clause: number, rule: string): Evidence {
  const { text } = policy.clauses[clause]!;
  let end = Math.min(text.length, longest);
  if (end < text.length) while (end > longest / 2 && !phraseMarks.includes(text[end]!)) end--;
  return quote(policy, clause, 0, end > longest / 2 ? end : Math.min(text.length, longest), rule);
}

/** Evidence for a place in a clause (offsets into the clause), its edges trimmed of space. */
export function quote(policy: PolicyText, clause: number, from: number, to: number, rule: string): Evidence {
  const base = policy.clauses[clause]?.start ?? 0;
  const [first, last] = wholeWords(policy.text, base + from, base + to);
  const opened = policy.text.slice(first, last).trimStart();
  const start = last - opened.length;
  const said = opened.trimEnd();
  return { quote: said, start, end: start + said.length, clause, rule };
}

const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
/** Longest part of a Latin word that is left out at an edge, in characters. */
const longestWord = 20;

/** A stretch without the parts of Latin words at its edges. */
function wholeWords(text: string, start: number, end: number): [number, number] {
  const cuts = (at: number) => isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));
  let [from, to] = [start, end];
  while (cuts(to) && end - to < longestWord) to--;
  while (cuts(from) && from - start < longestWord) from++;
  return to - from >= least.word ? [from, to] : [start, end];
}

/** The index of the clause that holds a stretch of the text, or -1; clauses stand in the order of the text. */
export function clauseAt({ clauses }: PolicyText, { start, end }: Span): number {
  const index = firstWhere(clauses, (clause) => clause.start > start) - 1;
  const found = clauses[index];
  return found && end <= found.end ? index : -1;
}

/** The first phrase that begins between two places of a sentence, or the first place itself. */
function phraseStart(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const next = [/[，,：:]/, /[、“"「【]/].map((mark) => between.search(mark)).find((at) => at >= 0);
  return next === undefined ? from : from + next + 1;
}

/** Evidence for two places of a clause, the words between them as well; null where they stand too far apart for one quote. */
export function quoteBoth(reading: PolicyText, one: Span & { clause: number }, other: Span): Evidence | null {
  const base = reading.clauses[one.clause]!.start;
  const from = Math.min(one.start, other.start) - base;
  const to = Math.max(one.end, other.end) - base;
  return to - from > longestSentence ? null : quotePhrase(reading, one.clause, from, to, 'data-item', longestSentence);
}

/** The item with the words around it that show what is said of it: up to the nearest stops, 8 to 80 characters. */
export function around(reading: PolicyText, { clause, start, end }: Pick<WeighedCandidate, 'clause' | 'start' | 'end'>): Evidence {
  const { text, start: base } = reading.clauses[clause]!;
  let from = start - base;
  let to = end - base;
  while (from > 0 && to - from < 48 && !sentenceMarks.includes(text[from - 1]!)) from--;
  if (from > 0 && !sentenceMarks.includes(text[from - 1]!))
    from = phraseStart(text, from, Math.min(start - base, end - base - least.around));
  while (from > 0 && to - from < least.around) from--;
  while (from > 0 && /[A-Za-z0-9]{2}/.test(text.slice(from - 1, from + 1))) from--;
  while (to < text.length && to - from < longest - 8 && !itemMarks.includes(text[to]!)) to++;
  while (to < text.length && to - from < least.around) to++;
  return quote(reading, clause, from, Math.min(to, from + longest), 'data-item');
}

/** A quote that begins with the words that lead to what it proves, where they stand before it and there is room. */
export function withLead(reading: PolicyText, proof: Evidence, lead: Span | undefined): Evidence {
  if (!lead || lead.start >= proof.start || proof.end - lead.start > longest) return proof;
  const base = reading.clauses[proof.clause]!.start;
  return quote(reading, proof.clause, lead.start - base, proof.end - base, proof.rule);
}

/** A place that weighs less is not sure to be about collection. */
const plain = 0.5;

/** The best place and others that are plain, each in a sentence of its own: one sentence quoted twice proves nothing more. */
export function proofs<Place extends { clause: number; probability: number }>(places: Place[], most: number, enough = plain): Place[] {
  const chosen = new Map<number, Place>();
  for (const place of places) {
    if (chosen.size >= most || (chosen.size > 0 && place.probability < enough)) break;
    if (!chosen.has(place.clause)) chosen.set(place.clause, place);
  }
  return [...chosen.values()];
}

/** Evidence for a span of the text in its clause, widened to its phrase. */
export function quoteSpan(
  reading: PolicyText,
  { clause, start, end }: Pick<WeighedCandidate, 'clause' | 'start' | 'end'>,
  rule: string,
): Evidence {
  const base = reading.clauses[clause]!.start;
  return quotePhrase(reading, clause, start - base, end - base, rule);
}
