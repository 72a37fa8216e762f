/** Countries where a text newly says that something goes or lies, or no longer says so, whatever the facts make of it. */
import { countriesIn } from '../facts/spans/countries';
import { placesOfData } from '../facts/spans/places';
import { notThere } from '../language/changed-words';
import type { Lang, Span } from '../model';
import type { Passage } from './passage';
import { type Cited, passagesKnown, type Side } from './sides';
import type { Word } from './words';

/** A place that came or went; one that stands in the place of another has both. */
export interface PlaceChange {
  before: string[];
  after: string[];
  was: Cited | null;
  now: Cited | null;
}

const isPlace = ({ stem }: Word): boolean => stem.startsWith('place ');
const codeOf = ({ stem }: Word): string => stem.slice('place '.length);

/** Every country that a text names, as far as its words are known. */
const namedIn = ({ facts }: Side): Set<string> => new Set(facts.quotes.flatMap(({ text }) => countriesIn(text).map(({ code }) => code)));

/** Whether the part of a sentence in which a place stands denies something: that anything is there, for all that is known. */
function isDenied(text: string, { start, end }: Span, lang: Lang): boolean {
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf('；', start)) + 1;
  const rest = text.slice(end).search(/[,，;；。]|\.(?=\s|$)/);
  return notThere[lang].test(text.slice(from, rest < 0 ? text.length : end + rest));
}

/** Countries of a passage that the other text names nowhere, where the passage says that something goes or lies there. */
function placesOf({ quote: { text }, fresh }: Passage, { facts: { lang } }: Side, others: Set<string>): Word[] {
  const places = fresh.filter((word) => isPlace(word) && !others.has(codeOf(word)));
  if (places.length === 0) return [];
  const said = placesOfData(text, lang, countriesIn(text)).filter((place) => !isDenied(text, place, lang));
  return places.filter(({ start }) => said.some((place) => place.start === start));
}

const citedIn = ({ quote }: Passage, { start, end }: Word): Cited => ({ ...quote, from: start, to: end });
const codes = (words: Word[]): string[] => [...new Set(words.map(codeOf))];

export function changedPlaces(old: Side, now: Side): PlaceChange[] {
  const [before, after] = [namedIn(old), namedIn(now)];
  const taken = new Set<Passage>();
  const come = now.kin.flatMap((passage): PlaceChange[] => {
    const places = placesOf(passage, now, before);
    // What is kept of a text does not show what else it names.
    if (places.length === 0 || (passage.kin.length === 0 && !passagesKnown(old))) return [];
    const other = passage.kin[0];
    const lost = other ? placesOf(other, old, after) : [];
    if (other) taken.add(other);
    return [
      {
        ...{ before: codes(lost), after: codes(places), now: citedIn(passage, places[0]!) },
        was: other && lost[0] ? citedIn(other, lost[0]) : null,
      },
    ];
  });
  const gone = old.kin.flatMap((passage): PlaceChange[] => {
    const places = taken.has(passage) ? [] : placesOf(passage, old, after);
    if (places.length === 0 || (passage.kin.length === 0 && !passagesKnown(now))) return [];
    return [{ before: codes(places), after: [], was: citedIn(passage, places[0]!), now: null }];
  });
  return [...come, ...gone];
}
