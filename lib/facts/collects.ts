import { denials as english } from '../language/en/collecting';
import { sureness } from '../language/sureness';
import { denials as chinese } from '../language/zh/collecting';
import type { By, Card, Collected, Evidence, Sdk, Span } from '../model';
import type { Reading } from '.';
import { itemCandidates } from './candidates';
import learnt from './collecting.json';
import type { Aim } from './purposes';
import { quote } from './rules';
import { type Candidate, type Weighed, type Weights, weigh } from './weigh';

const weights: Record<By, Weights> = learnt;
const denials = { zh: chinese, en: english };

/** What is collected, by whom, and what is said not to be. */
export function findCollected(
  reading: Reading,
  sdks: Sdk[],
  permissions: Card['permissions'],
  aimsOf: (clause: number) => Aim[] = () => [],
): Pick<Card, 'collects' | 'notCollected'> {
  const candidates = itemCandidates(reading, sdks, permissions);
  const us = byId(weigh(weights.us, candidates));
  const sdk = byId(weigh(weights.sdk, candidates));
  const collects: Collected[] = [];
  for (const item of new Set(candidates.map(({ id }) => id))) {
    const statement = stated(reading, item, us.get(item)!, sdk.get(item)!, sdks, aimsOf);
    if (statement) collects.push(statement);
  }
  return { collects, notCollected: findNotCollected(reading, candidates) };
}

const byId = (all: Weighed[]): Map<string, Weighed> => new Map(all.map((one) => [one.id, one]));

function stated(
  reading: Reading,
  item: string,
  us: Weighed,
  sdk: Weighed,
  sdks: Sdk[],
  aimsOf: (clause: number) => Aim[],
): Collected | null {
  const by: By[] = [];
  if (us.probability >= weights.us.threshold) by.push('us');
  if (sdk.probability >= weights.sdk.threshold) by.push('sdk');
  if (!by.length) return null;
  const best = by[0] === 'us' ? us : sdk;
  const places = proofs(best.places, 3);
  const aims = aimsAt(places, aimsOf);
  const sure = [us, sdk].flatMap((each) => each.places).filter(({ probability }) => probability >= plain);
  return {
    item,
    by,
    sdks: sdks.filter(({ data }) => data.includes(item)).map(({ name }) => name),
    purposes: aims.map(({ purpose }) => purpose),
    optional: optionalBy(sure),
    evidence: withProof(reading, places, aims),
    confidence: 1 - (1 - us.probability) * (1 - sdk.probability),
  };
}

/** A place that weighs less is not sure to be about collection. */
const plain = 0.5;

/** The best place and others that are plain, each in a sentence of its own: one sentence quoted twice proves nothing more. */
export const proofs = <Place extends { clause: number; probability: number }>(places: Place[], most: number): Place[] =>
  places
    .filter(({ clause, probability }, i) => i === 0 || (probability >= plain && places.findIndex((other) => other.clause === clause) === i))
    .slice(0, most);
/** Purposes told of one item. */
const most = 3;

/** The aims of the clauses that are quoted for an item, each purpose once. */
function aimsAt(places: Candidate[], aimsOf: (clause: number) => Aim[]): Aim[] {
  const told = new Map<string, Aim>();
  for (const { clause } of places) for (const aim of aimsOf(clause)) if (!told.has(aim.purpose)) told.set(aim.purpose, aim);
  return [...told.values()].slice(0, most);
}

/** The item's quotes, and one for each purpose that they do not show. */
function withProof(reading: Reading, places: Candidate[], aims: Aim[]): Evidence[] {
  const quotes = places.map((place) => around(reading, place));
  for (const aim of aims) if (!quotes.some(({ start, end }) => start <= aim.start && aim.end <= end)) quotes.push(around(reading, aim));
  return quotes;
}

/** Up to the reader, or required, where the sentences about it say only the one; null where they say neither or both. */
function optionalBy(places: Candidate[]): boolean | null {
  const says = (cue: string) => places.some(({ cues }) => cues.includes(cue));
  if (says('optional') === says('required')) return null;
  return says('optional');
}

/** Items whose collection is denied in so many words. A condition ('if you do not provide …') is no denial. */
function findNotCollected(reading: Reading, candidates: Candidate[]): Card['notCollected'] {
  const spans = deniedIn(reading);
  let span = 0;
  const inReadingOrder = [...candidates].sort((a, b) => a.start - b.start);
  const denied = inReadingOrder.filter(({ start, cues }) => {
    while (spans[span] && spans[span]!.end <= start) span++;
    return spans[span] && spans[span]!.start <= start && !conditions.some((cue) => cues.includes(cue));
  });
  return [...new Set(denied.map(({ id }) => id))].map((item) => {
    const places = denied.filter(({ id }) => id === item);
    return {
      item,
      confidence: places.length > 1 ? sureness.denial.again : sureness.denial.once,
      evidence: places.slice(0, 2).map((place) => around(reading, place)),
    };
  });
}

/** Where the text says what is not collected: from a denial to the end of what it denies, and the list below it. In reading order. */
function deniedIn({ clauses }: Reading): Span[] {
  const spans: Span[] = [];
  clauses.forEach(({ text, start, lang, section }, index) => {
    const { pattern, ends, list, unless } = denials[lang];
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].length;
      if (unless.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      const rest = text.slice(from);
      const end = rest.search(ends);
      spans.push({ start: start + from, end: start + (end < 0 ? text.length : from + end) });
      if (!list.test(rest)) continue;
      for (let i = index + 1; clauses[i]?.kind === 'item' && clauses[i]!.section === section; i++) spans.push(clauses[i]!);
    }
  });
  return spans;
}

const conditions = ['b-unless', 'without', 'h-security', 'exempt'];

const shortest = 8;
const longest = 80;

/** The first phrase that begins between two places of a sentence, or the first place itself. */
function phraseStart(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const next = [/[，,：:]/, /[、“"「【]/].map((mark) => between.search(mark)).find((at) => at >= 0);
  return next === undefined ? from : from + next + 1;
}

/** The item with the words around it that show what is said of it: up to the nearest stops, 8 to 80 characters. */
export function around(reading: Reading, { clause, start, end }: { clause: number; start: number; end: number }): Evidence {
  const { text, start: base } = reading.clauses[clause]!;
  let from = start - base;
  let to = end - base;
  const stop = /[。；;！？!?\n\t]/;
  while (from > 0 && to - from < 48 && !stop.test(text[from - 1]!)) from--;
  if (from > 0 && !stop.test(text[from - 1]!)) from = phraseStart(text, from, Math.min(start - base, end - base - shortest));
  while (from > 0 && to - from < shortest) from--;
  while (from > 0 && /[A-Za-z0-9]{2}/.test(text.slice(from - 1, from + 1))) from--;
  while (to < text.length && to - from < longest - 8 && !/[。；;，,、！？!?\n\t（(]/.test(text[to]!)) to++;
  while (to < text.length && to - from < shortest) to++;
  return quote(reading, clause, from, Math.min(to, from + longest), 'data-item');
}
