import { beforeScope as beforeScopeEn, retention as english, keeping as keepingEn, scopes as scopesEn } from '../../language/en/retention';
import { beforeScope as beforeScopeZh, retention as chinese, keeping as keepingZh, scopes as scopesZh } from '../../language/zh/retention';
import type { Clause, Evidence, Retention, Span } from '../../model';
import { type Answers, type Candidate, type Kind, saidOf, type WeighedCandidate } from '../kind';
import { clauseAt, quotePhrase } from '../quote';
import type { Reading } from '../reading';
import { candidateOf, cueOf, ruleCandidates, ruleOf } from '../rules';
import { everyAside } from '../spans/asides';
import { type Titled, titledAt, titledWith, titleRows } from '../spans/records/titled';
import { titlesOver } from '../titles';

const keeping = { zh: keepingZh, en: keepingEn };
const rules = { zh: chinese, en: english };
const scopes = { zh: scopesZh, en: scopesEn };
const beforeScope = { zh: beforeScopeZh, en: beforeScopeEn };

/** Characters around a figure in which another time would show itself. */
const around = { zh: 14, en: 30 };
/** Characters before and after a figure in which it says that something is kept. */
const reach = { zh: 60, en: 120, after: 40 };

/** How long information is kept, and what is: figures, and kinds of periods without one. */
export const retention: Kind<'retention'> = {
  field: 'retention',
  ignores: () => everyAside,
  candidates: (reading) => {
    const titled = titledWith(reading, 'period');
    const titles = titleRows(reading);
    const said = ruleCandidates('period', reading, rules, ({ kind }, index) => kind !== 'heading' && !titles.has(index));
    return [...figures(reading, titled), ...said, ...withoutVerb(reading, titled, said), ...belowTitles(reading, said)];
  },
  cues: () => [],
  state: (answers, reading) => saidOf(answers, 'period').flatMap((said) => statements(reading, said)),
  none: [],
};

/** What a cell or line below a title on keeping says: the title is its verb. */
const withoutVerb = (reading: Reading, titled: readonly Titled[], said: readonly Candidate[]): Candidate[] =>
  titled.flatMap(({ start, end }) => {
    const index = clauseAt(reading, { start, end: start });
    const clause = reading.clauses[index];
    if (!clause) return [];
    const verb = keeping[clause.lang].asTitle;
    const worded = { ...clause, text: verb + reading.text.slice(start, end), start: start - verb.length };
    return rules[clause.lang].flatMap((rule) => {
      const found = candidateOf('period', rule, worded, index);
      const known = found && said.some((other) => other.id === found.id && other.clause === index);
      return found && !known && found.end > start ? [{ ...found, start: Math.max(start, found.start) }] : [];
    });
  });

/** What a line says that stands under the title of a part on keeping, and has no such verb of its own. */
const belowTitles = (reading: Reading, said: readonly Candidate[]): Candidate[] =>
  reading.clauses.flatMap((clause, index) => {
    const { text, lang, kind, start } = clause;
    const { entry, chapter } = keeping[lang];
    if (kind === 'heading' || !entry.test(text) || keeping[lang].verb.test(text) || !isUnder(reading, index, chapter)) return [];
    const verb = keeping[lang].asTitle;
    const worded = { ...clause, text: verb + text, start: start - verb.length };
    return rules[lang].flatMap((rule) => {
      const found = candidateOf('period', rule, worded, index);
      const known = found && said.some((other) => other.id === found.id && other.clause === index);
      return found && !known && found.end > start ? [{ ...found, start: Math.max(start, found.start) }] : [];
    });
  });

const isUnder = (reading: Reading, index: number, title: RegExp): boolean => titlesOver(reading, index).some((one) => title.test(one));

/** Every figure in a sentence that keeps or erases something, or below a title on it. */
function figures(reading: Reading, titled: readonly Titled[]): Candidate[] {
  const keeps = new Set(reading.clauses.flatMap((_, index) => (isOnKeeping(reading, index) ? [index] : [])));
  return reading.periods.flatMap(({ clause: index, start: from, end: to, iso, days }) => {
    const clause = reading.clauses[index]!;
    const place = { of: 'period', id: iso, clause: index, start: from, end: to };
    const titledSo = titledAt(titled, place) || isAlone(clause, from - clause.start, to - clause.start);
    const below = titledSo ? 'figure below its title' : isEntry(reading, index) ? 'figure after its name' : null;
    if (days < 1 || !(below || keeps.has(index))) return [];
    const kept = isKept(clause, from - clause.start, to - clause.start)
      ? [cueOf('figure kept')]
      : isInChapter(reading, index, from - clause.start, to - clause.start)
        ? [cueOf('figure in a chapter on keeping')]
        : [];
    return [{ ...place, cues: ['figure', ...(below ? [cueOf(below)] : []), ...kept] }];
  });
}

/** A figure below a title on keeping alone, which is no other time. */
function isInChapter(reading: Reading, index: number, start: number, end: number): boolean {
  const { text, lang } = reading.clauses[index]!;
  const { chapter, not } = keeping[lang];
  return isUnder(reading, index, chapter) && !not.test(text.slice(Math.max(0, start - around[lang]), end + around[lang]));
}

/** Something is kept or erased near a figure, which is no other time. */
function isKept({ text, lang }: Clause, start: number, end: number): boolean {
  const { verb, not, lasting } = keeping[lang];
  const near = text.slice(Math.max(0, start - reach[lang]), end + reach.after);
  const [before, after] = [text.slice(Math.max(0, start - around[lang]), start), text.slice(end, end + around[lang])];
  return verb.test(near) && !not.test(before + text.slice(start, end) + after) && !lasting.test(`${before}#${after}`);
}

/** A line below a heading on keeping that is the name of something and a figure. */
function isEntry(reading: Reading, index: number): boolean {
  const { kind, text, lang, trail } = reading.clauses[index]!;
  const { entry, title, chapter } = keeping[lang];
  return kind !== 'heading' && entry.test(text) && (title.test(trail.at(-1) ?? '') || isUnder(reading, index, chapter));
}

/** A line or title below one on keeping that is a figure and nothing else. */
const isAlone = ({ text, lang, trail }: Clause, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end)) && trail.some((title) => keeping[lang].title.test(title));

function isOnKeeping(reading: Reading, index: number): boolean {
  const { kind, lang, text, trail } = reading.clauses[index]!;
  const { verb, title, chapter } = keeping[lang];
  return kind !== 'heading' && (verb.test(text) || trail.some((one) => title.test(one)) || isUnder(reading, index, chapter));
}

/** A period with what it covers: a statement for each thing kept so long. */
function statements(reading: Reading, { id, confidence, places }: Answers[number]): Retention[] {
  const titled = titledWith(reading, 'period');
  const found = new Map<string, Retention>();
  for (const place of places.filter(({ probability }, i) => i === 0 || probability >= plain).slice(0, mostPlaces)) {
    const clause = reading.clauses[place.clause]!;
    const scope = scopeInRow(reading, titled, place) ?? scopeOf(clause, place.start - clause.start);
    // What the law has kept after closing is told beside what it has kept before.
    const key = id === 'legal' && keeping[clause.lang].closed.test(clause.text) ? 'after closing' : isFigure(place) ? scope : '';
    if (!found.has(key)) found.set(key, { period: id, scope, confidence, evidence: [proofOf(reading, place)] });
  }
  return [...found.values()];
}

/** A place that weighs less is not sure to be about keeping. */
const plain = 0.5;
const mostPlaces = 6;

const isFigure = ({ cues }: WeighedCandidate): boolean => cues.includes('figure');

function proofOf(reading: Reading, place: WeighedCandidate): Evidence {
  const { text, start: base } = reading.clauses[place.clause]!;
  const from = phraseStart(text, place.start - base);
  return quotePhrase(reading, place.clause, from, Math.min(from + longestQuote, place.end - base), ruleOf(place, 'retention'));
}

const longestQuote = 80;
/** Farthest that a phrase begins before what it says, and the least that stands between, in characters. */
const [farthest, least] = [60, 6];

/** Where the phrase begins that a place stands in; of one of a few characters, the one before. */
function phraseStart(text: string, at: number): number {
  const stops = ['。', '；', '，', '：', ';', '\n']
    .map((stop) => text.lastIndexOf(stop, at - least))
    .filter((stop) => stop >= at - farthest);
  if (stops.length || at <= farthest) return Math.max(-1, ...stops) + 1;
  // No edge is near: begin with a word.
  return at - farthest + Math.max(0, text.slice(at - farthest, at).search(/ (?=[A-Za-z])/) + 1);
}

/** What is kept, by the other cells of the row: the data of its own column, or else what the row begins with. */
function scopeInRow(reading: Reading, titled: readonly Titled[], place: Span): string | undefined {
  const beside = titledAt(titled, place)?.beside ?? [];
  const named = beside.find(({ field }) => field === 'data') ?? beside.find(({ field }) => field !== 'period');
  const scope = named && reading.text.slice(named.start, named.end).replace(/\s+/g, ' ').trim();
  return scope && scope.length <= longestScope[reading.language] ? scope : undefined;
}

/** What is kept, as the words of the phrase before the period name it; empty where they name nothing. */
function scopeOf({ text, lang }: Clause, before: number): string {
  const lead = text.slice(phraseStart(text, before), before);
  for (const pattern of scopes[lang]) {
    const named = [...lead.matchAll(pattern)].at(-1)?.groups?.what?.replace(beforeScope[lang], '').trim();
    if (named && named.length <= longestScope[lang]) return named;
  }
  return '';
}

/** Longer is no name of what is kept, in characters. */
const longestScope = { zh: 24, en: 60 };
