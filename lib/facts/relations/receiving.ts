/** Whether those who are named in an English sentence get something there, or are its source, its protected, its subject. */
import { companyBefore, giving, receiving } from '../../language/en/receiving';
import type { CueRule } from '../../language/shapes';
import type { Span } from '../../model';
import { sentenceStart } from '../../text/ends';
import { matchesOf } from '../../text/matches';
import { once } from '../once';
import type { Reading } from '../reading';
import { Stretches } from '../spans/stretches';

const at = (value: CueRule['value']) => receiving.filter((rule) => rule.value === value);
const [before, after, whole] = [at('before'), at('after'), at('clause')];
/** How far around a name its sentence is read, in characters. */
const reach = { before: 180, after: 80, given: 130 };

const namesOf = once((reading: Reading) => new Stretches(reading.items));

/** Cues of a place that names some who may get something, each by itself and with the class of who they are. */
export function receivingCues(reading: Reading, { clause, start, end, id }: Span & { clause: number; id: string }): string[] {
  const { text, start: base, lang } = reading.clauses[clause]!;
  if (lang !== 'en') return [];
  const from = sentenceStart(text, start - base, Math.max(0, start - base - reach.before));
  const said = text.slice(from, start - base);
  const next = text.slice(end - base, end - base + reach.after);
  const found = [
    ...before.filter(({ pattern }) => pattern.test(said)),
    ...after.filter(({ pattern }) => pattern.test(next)),
    ...whole.filter(({ pattern }) => pattern.test(text)),
  ].map((rule) => rule.id);
  if (!found.includes('who-given') && !found.includes('who-does')) found.push('who-gets-nothing');
  if (found.includes('who-does') && !found.includes('who-given')) found.push('who-only-does');
  if (namesOf(reading).meets({ start, end })) found.push('who-in-item');
  const other = companyBefore.pattern.exec(said)?.groups?.name;
  if (other && !isOurs(reading, other)) found.push('who-of-another');
  return [...found, ...found.map((cue) => `${cue} ${id}`)];
}

/** Whether a name is that of the one who speaks: it stands in the first sentences, or with 'we' in brackets; else it is another's. */
const isOurs = ({ clauses }: Reading, name: string): boolean => clauses.slice(0, opening).some(({ text }) => text.includes(name));
/** Clauses at the beginning in which a policy says whose it is. */
const opening = 12;

/** From the words that give to the name of who gets it, in its English sentence; the place alone where nothing is given before it. */
export function givenTo({ clauses }: Pick<Reading, 'clauses'>, place: Span & { clause: number }): Span {
  const { text, start: base, lang } = clauses[place.clause]!;
  if (lang !== 'en') return place;
  const from = sentenceStart(text, place.start - base, Math.max(0, place.start - base - reach.given));
  const last = matchesOf(text.slice(from, place.start - base), giving.pattern).at(-1);
  return last ? { start: base + from + last.index, end: place.end } : place;
}
