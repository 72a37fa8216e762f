/** Which service gets which data item: by its record, by what the text means by a phrase, by what its class gets. */

import { telling } from '../../language/near-services';
import { announced, asPermission, itGets, listBefore, nothing, theyGet } from '../../language/sdk-words';
import { cuesAround, inBoth } from '../cues';
import { type Candidate, withCues } from '../kind';
import type { Reading } from '../reading';
import { phrasesIn } from '../spans/definitions';
import { type Item, itemsWithin } from '../spans/items';
import type { Detail, Rec } from '../spans/records/record';
import { lookUp } from '../spans/registry';
import { classHows, classSentences } from './classes';
import { cuesInPart, nearItems } from './near-service';
import { gap, partsOfId, place, recordCues } from './service-cues';
import type { Subject } from './subjects';

export function dataOf(reading: Reading, subject: Subject, record: Rec): Candidate[] {
  const shown = [...recordCues(reading, subject, record), `told-by-${toldBy(record)}`];
  const kind = lookUp(record.name)?.kind;
  const own = record.details
    .filter(({ field, start, end }) => field === 'data' && !nothing.test(reading.text.slice(start, end).trim()))
    .flatMap((each) => [...namedIn(reading, subject, record, each, shown), ...definedIn(reading, subject, record, each, shown)]);
  const ofClass = classSentences(reading, record, place(reading, record.at).clause).flatMap(({ clause, end, how, stands }) =>
    namedIn(reading, subject, record, { field: 'data', how, start: clause.start, end }, shown).map((one) =>
      withCues(
        one,
        (stands.get(one.start) ?? []).flatMap((cue) => [cue, `how-${how} ${cue}`]),
      ),
    ),
  );
  const all = [...own, ...ofClass, ...nearBy(reading, subject, record, shown)];
  // English prose tells loosely what is got, and services of one kind get alike: who reports crashes gets the reports.
  return all.map((one) =>
    kind && reading.clauses[one.clause]!.lang === 'en' ? { ...one, cues: [...one.cues, `kind-${kind} is-${partsOfId(one.id)[1]}`] } : one,
  );
}

/** What stands near the name and is told of it in none of these ways: what stands around each item says whether the service gets it. */
function nearBy(reading: Reading, subject: Subject, record: Rec, shown: string[]): Candidate[] {
  const told = record.details.filter(({ field }) => field === 'data');
  const taken = (item: Item) => told.some(({ start, end }) => item.start >= start && item.end <= end) || isDenied(reading, item);
  return nearItems(reading, subject, record, taken).map(({ item, cues }) => ({
    of: 'data',
    id: `${subject.name}${gap}${item.item}`,
    clause: item.clause,
    start: item.start,
    end: item.end,
    cues: [...shown, 'how-near', ...cues, `is-${item.item}`, ...(item.manner ? [item.manner] : [])],
  }));
}

/** By what the record says most plainly what is got: what is said loosely counts for less beside it. */
function toldBy({ details }: Rec): 'key' | 'verb' | 'nothing' {
  const hows = details.flatMap(({ field, how }) => (field === 'data' && how !== 'in-part' ? [how] : []));
  return hows.some((how) => how === 'key-data' || how === 'column-data') ? 'key' : hows.length ? 'verb' : 'nothing';
}

/** What is said so may be said of something else: what stands around the item tells. */
const loose = new Set(['in-part', 'following', 'preceding', 'given', 'verb', 'own-clause', 'shared', 'theirs', ...classHows]);

/** What stands around an item, as far as it tells anything beside how it is said. */
function aroundOf(reading: Reading, item: Item, how: string): string[] {
  if (how === 'following-data') return cuesAround(reading, item.clause, item).filter((cue) => telling.test(cue));
  return loose.has(how) ? cuesAround(reading, item.clause, item).filter((cue) => how !== 'verb' || inBoth(cue)) : [];
}

/** The longest way from a name to what it gets, in characters. */
const plainReach = 60;

/** In so many words: the name, or in the next sentence a word for it, nothing more than whose it is, a verb of getting, and the item or its list. */
function isPlain({ text, clauses }: Reading, { at }: Rec, { start, end, how }: Detail, item: Item): boolean {
  const from = how === 'following' ? clauses[item.clause]!.start : at.end;
  const between = text.slice(from, start);
  return (
    start >= from &&
    between.length <= plainReach &&
    (how === 'following' ? theyGet : itGets).test(between) &&
    item.end <= end &&
    (announced.test(text.slice(start, item.start)) || listBefore.test(text.slice(start, item.start)))
  );
}

const isDenied = (reading: Reading, { clause, start }: Item): boolean =>
  reading.deniedAt(clause, start).some(({ of }) => of === 'getting' || of === 'giving');

/** The items that a stretch names, and does not deny. */
function namedIn(reading: Reading, subject: Subject, record: Rec, each: Detail, shown: string[]): Candidate[] {
  const phrases = phrasesIn(reading, each);
  const said = itemsWithin(reading, each).filter((item) => !isDenied(reading, item));
  return said.map((item) => {
    const phrase = phrases.find(({ start, end }) => start < item.end && item.start < end);
    const spelled = phrase ? ['defined-elsewhere', ...(phrase.definition.identifier ? ['identifier-defined'] : [])] : [];
    return {
      of: 'data',
      id: `${subject.name}${gap}${item.item}`,
      clause: item.clause,
      start: item.start,
      end: item.end,
      cues: [
        ...shown,
        `how-${each.how}`,
        `how-${each.how} ${record.shape}`,
        `how-${each.how} told-by-${toldBy(record)}`,
        `how-${each.how} ${reading.clauses[item.clause]!.lang}`,
        ...aroundOf(reading, item, each.how),
        `is-${item.item}`,
        ...spelled,
        ...itemCues(reading, item, each),
        ...(each.how === 'in-part' ? cuesInPart(reading, subject, record, item) : []),
        ...((each.how === 'verb' || each.how === 'following') && isPlain(reading, record, each, item) ? ['it-gets'] : []),
      ],
    };
  });
}

/** The items by which the text defines a phrase that a stretch uses. */
function definedIn(reading: Reading, subject: Subject, _record: Rec, each: Detail, shown: string[]): Candidate[] {
  const { lang } = reading.clauses[place(reading, each).clause]!;
  return phrasesIn(reading, each).flatMap(({ start, end, definition }) =>
    definition.items.map((item) => ({
      of: 'data',
      id: `${subject.name}${gap}${item}`,
      ...place(reading, { start, end }),
      cues: [
        ...shown,
        'by-definition',
        `by-definition-${definition.how}`,
        `by-definition ${lang}`,
        `defined-how-${each.how}`,
        definition.identifier ? 'defined-identifier' : 'defined-class',
        `${definition.identifier ? 'defined-identifier' : 'defined-class'} is-${item}`,
      ],
    })),
  );
}

/** Longest brackets that spell out an item, in characters. */
const reach = 200;

/** Items whose names may stand for a class too: 'device identifiers (IMEI, MAC)' are these two. */
const ofIdentifiers: ReadonlySet<string> = new Set(['device-id', 'ad-id']);

function itemCues(reading: Reading, item: Item, { end: last }: Detail): string[] {
  const { text, items } = reading;
  const cues: string[] = item.manner ? [item.manner] : [];
  if (asPermission.test(text.slice(item.end, item.end + 8))) cues.push('as-permission', `as-permission is-${item.item}`);
  if (item.manner === 'vague' || ofIdentifiers.has(item.item)) {
    const after = text.slice(item.end, Math.min(item.end + reach, text.length));
    const closing = /^\s*[（(【]/.test(after) ? after.search(/[）)】]/) : -1;
    const next = itemsWithin({ items }, { start: item.end, end: item.end + reach })[0];
    if (closing > 0 && next && next.end <= item.end + closing && !isDenied(reading, next)) cues.push('spelled-out', 'vague spelled-out');
    else if (next && next.start < last && /^[^、，,。；;]{0,4}[:：]/.test(after)) cues.push('detailed');
  }
  return cues;
}
