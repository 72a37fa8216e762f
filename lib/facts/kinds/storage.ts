import * as en from '../../language/en/storage';
import * as zh from '../../language/zh/storage';
import type { Clause, Evidence, Storage } from '../../model';
import { matchesOf } from '../../text/matches';
import { type Answers, type Candidate, type Kind, saidOf, type Weighed, type WeighedCandidate } from '../kind';
import { once } from '../once';
import { clauseAt, quoteSpan } from '../quote';
import type { Reading } from '../reading';
import { candidateOf, cueOf, matchRule, ruleCandidates, ruleOf } from '../rules';
import { sievesOf } from '../sieves';
import { sureOfNone } from '../single';
import { everyAside } from '../spans/asides';
import { countriesWithin } from '../spans/countries';
import { denialsAt } from '../spans/denials';
import { itemsWithin } from '../spans/items';
import { isPlaceInList, placesOfData, several } from '../spans/places';
import { titledWith } from '../spans/records/titled';

const words = { zh, en };

/** Where information is stored, and whether it may go abroad. */
export const storage: Kind<'storage'> = {
  field: 'storage',
  ignores: () => everyAside,
  candidates: (reading) => [
    ...ruleCandidates('location', reading, { zh: zh.places, en: en.places }, ours),
    ...countries(reading),
    ...titled(reading),
    ...sendings(reading),
    ...ruleCandidates('abroad', reading, { zh: [], en: en.outright }, ours).filter((one) => one.id !== 'no' || ofAll(reading, one)),
  ],
  cues: () => [],
  state,
  none: { location: null, crossBorder: 'unstated', evidence: [], confidence: 0 },
};

/** Denials of giving by their own words: 'we do not transfer it to these countries' names none that it goes to. */
const notGiven = once(({ denials }: Reading) =>
  denialsAt(
    denials.filter(({ of, over, but }) => of === 'giving' && !over && !but),
    ({ words }) => words,
  ),
);

/** Neither a title nor an SDK's row or entry that tells where its maker keeps things. */
const ours = ({ text, kind, trail }: Clause): boolean =>
  kind !== 'heading' &&
  !(kind === 'row' ? /sdk/i.test(`${text} ${trail.at(-1) ?? ''}`) : /sdk/i.test(text) && !/我们|本公司|\b(?:we|our)\b/i.test(text));

/** Where readers of a language may be at home: what is kept there has not gone abroad. */
const atHome = ['CN', 'HK', 'MO', 'TW', 'EU'];
/** It is said to be kept in a country, and not that it goes there from another. */
const keptThere = 'kept there';
/** Clauses beside one that tells of a country in which other places are told too. */
const beside = 2;

/** Countries in which the text says that information is kept, or to which it is sent; beside them, 'other countries' too. */
function countries(reading: Reading): Candidate[] {
  const inCities = reading.clauses.flatMap((clause, index) => (citiesIn(clause).length ? [index] : []));
  const named = new Set([...reading.countries.map(({ clause }) => clause), ...inCities]);
  const found = [...named].flatMap((index) => placesAt(reading, index));
  const near = new Set(found.flatMap(({ clause }) => Array.from({ length: 2 * beside + 1 }, (_, i) => clause - beside + i)));
  return [...found, ...[...near].flatMap((index) => (named.has(index) ? [] : placesAt(reading, index)))];
}

/** Cities that a Chinese clause names, by their country. */
const citiesIn = ({ text, lang }: Clause): { code: string; start: number; end: number }[] =>
  lang === 'zh'
    ? matchesOf(text, city).map(({ 0: name, index }) => ({ code: zh.cities[name]!, start: index, end: index + name.length }))
    : [];
const city = new RegExp(Object.keys(zh.cities).join('|'), 'g');

/** Those of a clause. */
function placesAt(reading: Reading, index: number): Candidate[] {
  const clause = reading.clauses[index];
  if (!clause || !ours(clause)) return [];
  const { text, lang, start: base } = clause;
  const countries = countriesWithin(reading, clause).map(({ code, start, end }) => ({ code, start: start - base, end: end - base }));
  const named = [...countries, ...citiesIn(clause)].sort((a, b) => a.start - b.start);
  return placesOfData(text, lang, named, isPlaceInList(reading.clauses, index)).flatMap(
    ({ code, start, end, rule, sent, from }): Candidate[] => {
      if (notGiven(reading)(index, base + from).length) return [];
      const place = { of: 'location', id: code, clause: index, start: base + start, end: base + end, cues: [cueOf(rule)] };
      if (atHome.includes(code)) return [place];
      return [place, { ...place, of: 'abroad', id: 'yes', cues: sent ? place.cues : [...place.cues, keptThere] }];
    },
  );
}

/** Countries below a title: where something is kept, or where somebody who gets it is, on what ground the same row tells. */
function titled(reading: Reading): Candidate[] {
  return titledWith(reading, 'place').flatMap((cell) => {
    const index = clauseAt(reading, { start: cell.start, end: cell.start });
    const clause = reading.clauses[index];
    if (!clause || !ours(clause) || words[clause.lang].readers.test(cell.title)) return [];
    if (matchRule(words[clause.lang].notSent, cell.title)) return [];
    const row = [cell.title, ...cell.beside.map(({ start, end }) => reading.text.slice(start, end))].join(' ');
    const kept = words[clause.lang].keeps.test(row);
    const id = says(clause, 'consent', row) ? 'with-consent' : 'yes';
    return countriesWithin(reading, cell).flatMap(({ code, start, end }): Candidate[] => {
      const place = { clause: index, start, end, cues: [cueOf('country below its title')] };
      const sent = atHome.includes(code) ? [] : [{ ...place, of: 'abroad', id }];
      return kept ? [{ ...place, of: 'location', id: code }, ...sent] : sent;
    });
  });
}

/** English: said outright not to go abroad, or only with the reader's yes, in words that a rule of their own tells. */
const deniedOutright = ({ lang, text }: Clause): boolean =>
  lang === 'en' && en.outright.some((rule) => rule.value !== 'yes' && matchRule(rule, text));

const says = ({ lang }: Clause, value: string, text: string): RegExpMatchArray | null => {
  const rule = words[lang].abroad.find((one) => one.value === value)!;
  return matchRule(rule, text);
};

/** It speaks of all that is kept: of nothing by name, and of no part. A part that stays at home tells nothing of the rest. */
const ofAll = (reading: Reading, { clause: index }: { clause: number }): boolean => {
  const clause = reading.clauses[index]!;
  return !itemsWithin(reading, clause).length && !words[clause.lang].ofPart.test(clause.text);
};

/** What clauses on foreign parts say: not there, there on a condition, there. The sentence after may be the condition. */
function sendings(reading: Reading): Candidate[] {
  const sieves = sievesOf(reading);
  return reading.clauses.flatMap((clause, index): Candidate[] => {
    if (!ours(clause)) return [];
    const {
      places: [home],
      abroad: [rule],
    } = words[clause.lang];
    const named = sieves.lets(rule!.pattern, index) ? candidateOf('abroad', rule!, clause, index) : null;
    if (!named) {
      const kept = sieves.lets(home!.pattern, index) ? candidateOf('abroad', home!, clause, index) : null;
      return kept && says(clause, 'exceptions', clause.text) ? [{ ...kept, id: 'with-consent', cues: [cueOf('home but for cases')] }] : [];
    }
    const next = reading.clauses[index + 1]?.text ?? '';
    const id = sendingOf(clause, next);
    if (
      !id ||
      (id === 'no' && !ofAll(reading, named)) ||
      (id === 'yes' && (notGiven(reading)(index, named.start).length || deniedOutright(clause)))
    )
      return [];
    const cases = says(clause, 'cases', clause.text) ? ['cases follow'] : [];
    return [{ ...named, ...(id === 'with-consent' ? conditionOf(reading, index) : null), id, cues: [cueOf(`abroad ${id}`), ...cases] }];
  });
}

/** Where the condition stands, in the clause or the next: it proves what goes abroad with consent, not a denial that may stand before it. */
function conditionOf({ clauses }: Reading, index: number): { clause: number; start: number; end: number } | null {
  for (const at of [index, index + 1]) {
    const asked = clauses[at] && says(clauses[at], 'consent', clauses[at].text);
    if (!asked) continue;
    const start = clauses[at]!.start + asked.index!;
    return { clause: at, start, end: start + asked[0].length };
  }
  return null;
}

function sendingOf(clause: Clause, next: string): Storage['crossBorder'] | null {
  const { text } = clause;
  const goneOn = says(clause, 'goes-on', next) ? `${text} ${next}` : text;
  const plain = says(clause, 'plainly', text);
  const plainly = plain !== null && !says(clause, 'unless', text.slice(0, plain.index));
  if (says(clause, 'no', text) && (plainly || !says(clause, 'unless', goneOn))) return 'no';
  if (says(clause, 'consent', `${text} ${next}`)) return 'with-consent';
  return says(clause, 'yes', text) ? 'yes' : null;
}

/** Beside what is kept at home a country to which something is only sent is no place where it is kept. */
const keptPlaces = (places: Weighed[]): Weighed[] =>
  places.some(({ id }) => id === 'CN') ? places.filter(({ places: all }) => !all.every(({ cues }) => cues.includes(sentTo))) : places;
const sentTo = cueOf('sent to');

const most = 3;

function state(answers: Answers, reading: Reading): Storage {
  const places = saidOf(answers, 'location');
  const sent = saidOf(answers, 'abroad');
  const kept = keptPlaces(places);
  const codes = kept.map(({ id }) => id);
  const location = codes.length > 1 || codes.some((code) => code === 'EU' || code === several) ? 'several' : (codes[0] ?? null);
  const crossBorder = crossing(sent, codes.includes('CN'));
  const chosen = sent.filter(({ id }) => id === crossBorder);
  const proofs = [...places, ...chosen].flatMap(({ places: [first] }) => first ?? []);
  const sure = [...places.map(({ confidence }) => confidence), ...chosen.map(({ confidence }) => confidence)];
  return {
    location,
    crossBorder,
    evidence: proofsOf(reading, proofs),
    confidence: sure.length ? Math.min(...sure) : Math.min(sureOfNone(answers, 'location'), sureOfNone(answers, 'abroad')),
  };
}

/** Abroad outright, where nothing is kept at home; else what is denied, what is asked for, what is done. */
function crossing(sent: Weighed[], home: boolean): Storage['crossBorder'] {
  const says = (id: string) => sent.find((one) => one.id === id);
  const goes = says('yes')?.places.some(({ cues }) => !cues.includes(keptThere));
  if (goes && !home) return 'yes';
  const cases = sent.some(({ places }) => places.some(({ cues }) => cues.includes('cases follow')));
  const no = cases ? undefined : says('no');
  if (no) return !home && keptElsewhere(says('yes'), no) ? 'unstated' : 'no';
  return says('with-consent') ? 'with-consent' : says('yes') ? 'yes' : 'unstated';
}

/** A place abroad that another sentence tells: where the text is at home, nobody can say. */
const keptElsewhere = (yes: Weighed | undefined, no: Weighed): boolean =>
  yes?.places.some(({ clause }) => !no.places.some((place) => place.clause === clause)) === true;

/** One quote a clause. */
const proofsOf = (reading: Reading, places: WeighedCandidate[]): Evidence[] =>
  places
    .filter(({ clause }, i) => places.findIndex((other) => other.clause === clause) === i)
    .slice(0, most)
    .map((place) => quoteSpan(reading, place, ruleOf(place, 'storage')));
