import { company as bareCompany } from '../../language/en/sdk-prose';
import type { KnownSdk } from '../../language/sdk-registry';
import { once } from '../once';
import type { Reading } from '../reading';
import { nameKey } from '../spans/names';
import { recordsOf } from '../spans/records';
import type { Rec } from '../spans/records/record';
import { isWhole, lookUp } from '../spans/registry';

/** What some records are about together: one service, told in several places. */
export interface Subject {
  /** The name as its plainest record has it; no other subject has it. */
  name: string;
  /** In reading order; the first that is no sentence, if any, is the plainest. */
  records: Rec[];
  /** Some of them are more than a sentence. */
  listed: boolean;
}

interface Keyed {
  subject: Subject;
  key: string;
  entry: ReturnType<typeof lookUp>;
  /** The registry knows the name whole. */
  whole: boolean;
  /** The last sentence that named it. */
  clause?: number | undefined;
}

/** The services that the text names, each once. */
export const subjectsOf = once((reading: Reading): Subject[] => group(recordsOf(reading)));

/** Other forms of a name are looked for among this many subjects: a text that names more is no policy. */
const most = 400;

/** A package's name, of which the last part names the product: io.github.reader and Reader are one. */
const packaged = /^(?:com|cn|io|im|org|net)(?:\.\w{1,30}){0,3}\.(?<last>\w{1,30})/;
/** Shorter last parts ('push', 'sdk') are parts of many packages, in characters. */
const shortestAlone = 7;

/** Rows, lines and parts are the same only by the same name; a sentence may call one of them by a part of its name. */
function group(records: Rec[]): Subject[] {
  const byKey = new Map<string, Keyed>();
  const all: Keyed[] = [];
  const put = (record: Rec, key: string): void => {
    const found = byKey.get(key);
    if (found) add(found, record);
    else {
      const { name, clause } = record;
      const keyed = {
        subject: { name, records: [record], listed: record.shape !== 'sentence' },
        key,
        entry: lookUp(name),
        whole: isWhole(name),
        clause,
      };
      byKey.set(key, keyed);
      all.push(keyed);
      const last = nameKey(packaged.exec(name)?.groups?.last ?? '');
      if (last.length >= shortestAlone && !byKey.has(last)) byKey.set(last, keyed);
    }
  };
  for (const record of records) if (record.shape !== 'sentence') put(record, nameKey(record.name));
  for (const record of records) {
    if (record.shape !== 'sentence') continue;
    const key = nameKey(record.name);
    const same = byKey.has(key) ? undefined : sameIn(all, record, key);
    if (same) add(same, record);
    else put(record, key);
  }
  return all.map(({ subject }) => subject).sort((a, b) => startOf(a) - startOf(b));
}

function add(keyed: Keyed, record: Rec): void {
  keyed.subject.records.push(record);
  keyed.clause = record.clause;
}

const startOf = ({ records }: Subject): number => records[0]!.at.start;

/** The subject that a sentence calls by another form of its name, the nearest; two names of one sentence are two subjects. */
function sameIn(subjects: Keyed[], { name, clause, at }: Rec, key: string): Keyed | undefined {
  // A large company's bare name is no part of the names of its services.
  if (bareCompany.test(name)) return undefined;
  const others = subjects.slice(0, most).filter((other) => other.clause === undefined || other.clause !== clause);
  const entry = lookUp(name);
  const whole = isWhole(name);
  const known = others.filter(
    (other) => entry !== null && other.entry === entry && (whole || other.whole) && !apart(entry, key, other.key),
  );
  if (known.length) return nearest(known, at.start);
  // Two services that are both known whole are two, though one's name holds the other's: a log-in and its maker's payment.
  const isAnother = (other: Keyed) => whole && other.whole && other.entry !== entry;
  return others.find(
    (other) =>
      Math.min(key.length, other.key.length) >= 2 &&
      (other.key.includes(key) || key.includes(other.key)) &&
      !isAnother(other) &&
      !bareCompany.test(other.subject.name),
  );
}

/** The subject of which something is told nearest to a place. */
function nearest(subjects: Keyed[], place: number): Keyed {
  const distance = ({ subject }: Keyed) => Math.min(...subject.records.map(({ at }) => Math.abs(at.start - place)));
  return subjects.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** One maker's SDKs of two kinds: each name goes on after the maker's, and not in the same way. */
function apart({ names }: KnownSdk, key: string, other: string): boolean {
  const maker = names
    .map(nameKey)
    .filter((name) => key.startsWith(name) && other.startsWith(name))
    .reduce((short, name) => (name.length < short.length ? name : short), key);
  return maker.length < Math.min(key.length, other.length) && key !== other;
}
