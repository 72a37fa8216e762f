/** Data items that stand near a service's name in English running text: in its sentence, and in those after it until another service is named. */
import { aboutServices } from '../../language/en/sdk-prose';
import * as words from '../../language/near-services';
import type { Clause, Span } from '../../model';
import { cuesAround } from '../cues';
import { doerCues } from '../doers';
import { once } from '../once';
import type { Reading } from '../reading';
import { type Item, itemsWithin } from '../spans/items';
import { nameKey } from '../spans/names';
import { type After, sayingOf, sentencesAfter } from '../spans/records/after';
import type { Rec } from '../spans/records/record';
import { place } from './service-cues';
import { type Subject, subjectsOf } from './subjects';

/** An item with what shows that it may be what the service gets. */
interface NearItem {
  item: Item;
  cues: string[];
}

/** Sentences after the one that names a service, and lines of a list below them, that may go on about it. */
const following = 5;
const listed = 12;
/** Characters before a service's name in which the word that it stands behind is looked for. */
const beforeName = 24;

/** By clause, the services that it names. */
const namedIn = once((reading: Reading): Map<number, Set<Subject>> => {
  const named = new Map<number, Set<Subject>>();
  for (const subject of subjectsOf(reading))
    for (const { at } of subject.records) {
      const { clause } = place(reading, at);
      named.set(clause, (named.get(clause) ?? new Set()).add(subject));
    }
  return named;
});

/** Items of the sentence that names a service and of the sentences after, but for those that `taken` tells of already. */
export function nearItems(reading: Reading, subject: Subject, record: Rec, taken: (item: Item) => boolean): NearItem[] {
  const { clause } = place(reading, record.at);
  const { clauses } = reading;
  const { kind, lang } = clauses[clause]!;
  if (lang !== 'en' || kind === 'heading' || kind === 'row' || (record.shape !== 'sentence' && record.shape !== 'line')) return [];
  // Where each of several is told of by itself, the rest of the sentence is the others'.
  const within = record.cues.includes('told-apart') ? [] : itemsWithin(reading, clauses[clause]!);
  const own = within.map((item) => ({ item, cues: besideCues(reading, record, clauses[clause]!, item) }));
  const later = laterClauses(reading, subject, clause).flatMap(({ index, cues }) =>
    itemsWithin(reading, clauses[index]!).map((item) => ({ item, cues })),
  );
  const company = (namedIn(reading).get(clause)?.size ?? 1) > 1 ? 'near-among' : 'near-alone';
  return [...own, ...later]
    .filter(({ item }) => !taken(item))
    .map(({ item, cues }) => ({
      item,
      cues: [
        ...cues,
        company,
        ...doerCues(reading, item.clause, item.start).flatMap((cue) => [cue, `${cues[0]} ${cue}`]),
        // What else a clause or its heading is about was learnt of what is told in so many words.
        ...cuesAround(reading, item.clause, item).filter((cue) => words.telling.test(cue)),
      ],
    }));
}

/** What an item of a part shows that a service has to itself: beside the name in a sentence that says it again, else of whom the sentence speaks. */
export function cuesInPart(reading: Reading, subject: Subject, record: Rec, item: Item): string[] {
  const clause = reading.clauses[item.clause]!;
  if (clause.lang !== 'en' || clause.kind === 'heading' || clause.kind === 'row') return [];
  const named = mentionNear(clause, record.name, item);
  const cues = named
    ? besideCues(reading, { ...record, at: named }, clause, item)
    : [`near-part opens-${openerOf(sayingOf(clause), subject)}`, ...(clause.kind === 'item' ? ['near-part item'] : [])];
  if (cues.some((cue) => plainly.has(cue)) && !cues.includes('near-behind we')) cues.push('part-says');
  return [...cues, ...doerCues(reading, item.clause, item.start).flatMap((cue) => [cue, `${cues[0]} ${cue}`])];
}

/** Beside its name again, in so many words: 'your address is kept by X', 'we send your address to X', 'X keeps your address'. */
const plainly: ReadonlySet<string> = new Set([
  ...['by', 'in', 'with', 'at'].map((word) => `near-before takes stands-${word}`),
  ...['to', 'with'].map((word) => `near-before gives stands-${word}`),
  'near-behind takes stands-nothing',
]);

/** The nearest place of a clause that says a name again: all of it, its first word, or the first letters of its words. */
function mentionNear({ text, start }: Clause, name: string, item: Item): Span | null {
  const ofName = name.split(/[\s(/]+/).filter((word) => /^\w/.test(word));
  const initials = ofName.length > 2 ? ofName.map((word) => word[0]).join('') : '';
  const forms = [name, ofName[0] ?? '', initials].filter((form) => form.length > 2);
  const places = forms.flatMap((form) =>
    [wholeAt(text, form, item.start - start, -1), wholeAt(text, form, item.end - start, 1)]
      .filter((at) => at >= 0)
      .map((at) => ({ start: start + at, end: start + at + form.length })),
  );
  const far = (one: Span) => Math.min(Math.abs(one.end - item.start), Math.abs(item.end - one.start));
  return places.reduce<Span | null>((best, one) => (best && far(best) <= far(one) ? best : one), null);
}

/** Where a name stands as a word of its own, from a place on backwards or forwards: 'Tern' is no part of 'Ternary'. -1 where it does not. */
function wholeAt(text: string, name: string, from: number, step: 1 | -1): number {
  const next = (at: number) => (step > 0 ? text.indexOf(name, at) : at < 0 ? -1 : text.lastIndexOf(name, at));
  const isPart = (at: number) => /\w/.test(text[at - 1] ?? '') || /\w/.test(text[at + name.length] ?? '');
  let at = next(from);
  while (at >= 0 && isPart(at)) at = next(at + step);
  return at;
}

/** In the sentence itself: on which side of the name, behind which word the name stands, what stands between. */
function besideCues({ text }: Reading, { at }: Rec, clause: Clause, { start, end }: Item): string[] {
  const side = start < at.start ? 'before' : 'behind';
  const between = side === 'before' ? text.slice(end, at.start) : text.slice(at.end, start);
  const before = text.slice(Math.max(clause.start, at.start - beforeName), at.start);
  const stands =
    words.behind.exec(before)?.[1]?.toLowerCase() ?? (words.opens.test(text.slice(clause.start, at.start)) ? 'nothing' : 'other');
  const cues = [`near-${side}`, `near-${side} stands-${stands}`];
  for (const { id, pattern } of words.between)
    if (pattern.test(between)) cues.push(`near-${side} ${id}`, `near-${side} ${id} stands-${stands}`);
  return cues;
}

/** The sentences after in the paragraph and the one below it, until one names another service; and the lists below them. */
function laterClauses(reading: Reading, subject: Subject, from: number): { index: number; cues: string[] }[] {
  const { clauses } = reading;
  const named = namedIn(reading);
  const found: { index: number; cues: string[] }[] = [];
  const { section, block, kind } = clauses[from]!;
  const blocks = new Set([block]);
  let leads: string[] | null = words.leads.test(clauses[from]!.text) ? ['near-list'] : null;
  let sentences = 0;
  let before: string[] | null = null;
  for (const after of sentencesAfter(reading, from, following + listed)) {
    const { index, clause, here } = after;
    if (clause.section !== section) break;
    const others = named.get(index);
    if (others && !others.has(subject)) break;
    const isList = leads !== null && clause.kind === 'item' && !here;
    if (!isList && clause.kind === 'item' && kind !== 'item') break;
    blocks.add(clause.block);
    if (isList) {
      found.push({ index, cues: leads! });
      continue;
    }
    leads = null;
    // Behind a semicolon the sentence goes on.
    if (before && clause.block === clauses[index - 1]!.block && words.open.test(clauses[index - 1]!.text)) {
      found.push({ index, cues: before });
      continue;
    }
    if (blocks.size > 2 || (kind === 'item' && !here) || ++sentences > following) break;
    const opener = openerOf(after, subject);
    // A new paragraph goes on about the service only where it says so.
    if (!here && (opener === 'us' || opener === 'you' || opener === 'other')) break;
    const where = here ? (sentences === 1 ? 'next' : 'later') : 'below';
    const cues = [`near-${where}`, `near-${where} opens-${opener}`, `near-opens-${opener}`, ...(others ? ['near-again'] : [])];
    found.push({ index, cues });
    before = cues;
    if (words.leads.test(clause.text)) leads = ['near-list', `near-list opens-${opener}`];
  }
  return found;
}

/** Of whom or what a sentence goes on to speak. */
function openerOf({ said, goesOn }: Pick<After, 'said' | 'goesOn'>, { name }: Subject): string {
  const [first] = name.split(/[\s(]/);
  if (said.startsWith(name) || (first!.length > 3 && nameKey(said.split(/[\s(]/, 1)[0]!) === nameKey(first!))) return 'named';
  if (goesOn) return 'they';
  for (const { id, pattern } of words.openers) if (pattern.test(said)) return id;
  return aboutServices.test(said) ? 'class' : 'other';
}
