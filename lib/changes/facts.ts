/**
 * A policy's facts as they are kept and compared: flat, each with the passages that it rests on, and of every passage of the text
 * its hash. It is small, holds no page, and tells later what has changed.
 */
import { finish, hashText } from '../classify/hash';
import { way } from '../language/changed-words';
import type { Analysis, Clause, Evidence, Lang, Span } from '../model';
import { places } from '../wording/context';
import { bare } from './alike';
import { around } from './excerpt';
import type { FoundChange, Sentences } from './kind';
import { type Kind, kinds, ruleOf } from './kinds';
import { saysSomething } from './titles';
import { isDenial, isFigure, numberedBy, wordsIn } from './words';

export interface Quote {
  /** Words of the policy as it writes them: the passage; as kept, what stands around the words that count in a long one. */
  text: string;
  /** Where it begins in the text. */
  start: number;
  /** Its passage, by hash. */
  passage: string;
  /** How much the passage counts, 0 to 100; absent for a heading. */
  counts?: number;
  /** An item of a list by itself: it says something without a stop. */
  item?: true;
}

/** Words of a quote that count: its index in `quotes`, and from where to where in it. */
export type Mark = [of: number, from: number, to: number];

export interface Fact {
  kind: Kind;
  /** What it is about: an item, an SDK, a scope; '' where there is one of the kind. */
  id: string;
  value: string;
  /** As the policy calls it, where `id` is not for people. */
  name?: string;
  quotes: Mark[];
  /** How sure it is, 0 to 1. */
  sure: number;
}

export interface Facts {
  lang: Lang;
  url: string;
  title: string;
  service: string | null;
  operator: string | null;
  /** When it says that it came into force, else was updated. */
  dated: string | null;
  sha256: string;
  /** Only a part of the text could be read: what is not here may be in the rest. */
  partly: boolean;
  /** Kinds of which nothing is known: their field failed, or there was no room. */
  unknown: Kind[];
  facts: Fact[];
  /** The passages that facts rest on; fresh from the text, all of them. */
  quotes: Quote[];
  /** Hashes of all passages in the order of the text, `hashWidth` characters each. */
  passages: string;
}

export const hashWidth = 5;
/** Characters of a passage at most: what is longer is no sentence, and is compared by what stands around the words that count. */
const longest = 3000;
/** Passages kept of one fact. */
const proofs = 3;

/** The same for the same words, however they are numbered, spaced, pointed and capitalised. */
export function hashPassage(text: string): string {
  return (finish(hashText(bare(text.slice(numberedBy(text))))) >>> 7).toString(32).padStart(hashWidth, '0');
}

export const passagesOf = ({ passages }: Pick<Facts, 'passages'>): string[] =>
  Array.from({ length: passages.length / hashWidth }, (_, i) => passages.slice(i * hashWidth, (i + 1) * hashWidth));

function passageAt(text: string, clause: Clause, { start, end }: Span): { text: string; start: number } {
  const cut = around({ start: start - clause.start, end: end - clause.start }, clause.end - clause.start, longest);
  return { text: text.slice(clause.start + cut.start, clause.start + cut.end), start: clause.start + cut.start };
}

const all = Object.keys(kinds) as Kind[];

/** What a passage counts at least that promises, sets a time or shows a way. */
const telling = 70;

/** How likely it is that a passage is important or costs the reader something. */
function counts({ kind, text, probability }: Analysis['clauses'][number]): Pick<Quote, 'counts' | 'item'> {
  if (kind === 'heading' && !saysSomething(text)) return {};
  if (kind === 'item') return { ...countsOf(text, probability), item: true };
  return countsOf(text, probability);
}

function countsOf(text: string, probability: Analysis['clauses'][number]['probability']): Pick<Quote, 'counts'> {
  const likely = Math.round(100 * Math.max(probability.important, probability.risk));
  const tells = way.test(text) || wordsIn(text).some((word) => isFigure(word) || isDenial(word));
  return { counts: tells ? Math.max(likely, telling) : likely };
}

/** Gathers the passages that are quoted, each once. */
function gatherQuotes({ text, clauses }: Analysis, hashes: string[]) {
  const quotes: Quote[] = [];
  const known = new Map<string, number>();
  const take = (clause: Analysis['clauses'][number], passage: string, at: Span): number => {
    const words = passageAt(text, clause, at);
    const key = `${words.start} ${words.text.length}`;
    if (!known.has(key)) known.set(key, quotes.push({ ...words, passage, ...counts(clause) }) - 1);
    return known.get(key)!;
  };
  const mark = (evidence: Evidence): Mark[] => {
    const clause = clauses[evidence.clause];
    if (!clause) return [];
    const of = take(clause, hashes[evidence.clause]!, evidence);
    const within = (at: number): number => Math.max(0, Math.min(at - quotes[of]!.start, quotes[of]!.text.length));
    return [[of, within(evidence.start), within(evidence.end)]];
  };
  return { quotes, mark, take };
}

/** Where a name stands in the clauses that prove it; all the proof where it stands in none as it is written. */
function placesOfName({ text, clauses }: Analysis, name: string, evidence: Evidence[]): Evidence[] {
  const found = evidence.flatMap((one) => {
    const { start, end } = clauses[one.clause] ?? one;
    const at = text.slice(start, end).indexOf(name);
    return at < 0 ? [] : [{ ...one, quote: name, start: start + at, end: start + at + name.length }];
  });
  return found.length > 0 ? found : evidence;
}

export function factsOf(analysis: Analysis): Facts {
  const { url, title, card, clauses, receipt } = analysis;
  const hashes = clauses.map((clause) => hashPassage(clause.text));
  const { quotes, mark, take } = gatherQuotes(analysis, hashes);
  const proofOf = (kind: Kind, { name, said }: FoundChange): Evidence[] =>
    ruleOf(kind).byName && name ? placesOfName(analysis, name, said.evidence) : said.evidence;
  const factOf = (kind: Kind, found: FoundChange): Fact => ({
    ...{ kind, id: found.id, value: found.value ?? '', sure: found.said.confidence },
    ...(found.name === undefined ? {} : { name: found.name }),
    quotes: places(proofOf(kind, found)).flatMap(mark).slice(0, proofs),
  });
  const sentenceOf: Sentences = ({ clause, quote }) => clauses[clause]?.text ?? quote;
  const facts = all.flatMap((kind) => kinds[kind].find(card, sentenceOf).map((found) => factOf(kind, found)));
  const quoted = new Set(quotes.map(({ passage }) => passage));
  for (const [i, clause] of clauses.entries())
    if (!quoted.has(hashes[i]!)) take(clause, hashes[i]!, { start: clause.start, end: clause.start });
  const { lang, service, operator, effective, updated } = card;
  return {
    ...{ lang, url, title, service, operator, dated: effective ?? updated, sha256: receipt.sha256 },
    partly: receipt.unread.length > 0 || receipt.characters < receipt.of,
    unknown: all.filter((kind) => card.failed.some(({ field }) => field === ruleOf(kind).of)),
    ...{ facts, quotes, passages: hashes.join('') },
  };
}
