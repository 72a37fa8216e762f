import { genericName, noName } from '../../language/sdk-words';
import type { About, Evidence, Sdk, Span } from '../../model';
import type { Kind } from '../kind';
import { clauseAt } from '../quote';
import type { Reading } from '../reading';
import { fromBlocks, fromLists } from '../sdk/blocks';
import { type Entry, nameKey } from '../sdk/entry';
import { fromPoints } from '../sdk/points';
import { fromProse } from '../sdk/prose';
import { isWhole, lookUp } from '../sdk/registry';
import { fromSections } from '../sdk/sections';
import { fromServices } from '../sdk/services';
import { fromTables } from '../sdk/tables';
import { unweighed } from '../unweighed';

/** Below this an SDK is not said. */
const sure = 0.5;

/** Third-party SDKs named, in reading order: one a row of a table or list; named again elsewhere it is the same. */
export function findSdks(reading: Reading): Sdk[] {
  const tables = fromTables(reading);
  const inTable = ({ start, end }: Span) => reading.tables.some((table) => start < table.end && end > table.start);
  const blocks = fromBlocks(reading).filter(({ at }) => !inTable(at));
  const services = fromServices(reading);
  const rows = [
    ...tables,
    ...blocks,
    ...services,
    ...fromSections(reading).filter((one) => !isTold([...blocks, ...services], one.at) && !holds(one, blocks)),
    ...fromLists(reading),
  ];
  const listed = [...rows, ...onePerName(fromPoints(reading).filter(({ at }) => !inTable(at) && !isTold(rows, at)))];
  const read = reading.tables.filter((table) => tables.some(({ at }) => at.start < table.end && at.end > table.start));
  const prose = fromProse(
    reading,
    (span) => isTold(listed, span) || read.some((table) => span.start < table.end && span.end > table.start),
  );
  return withoutRepeats(listed, prose)
    .filter(({ name, confidence }) => confidence >= sure && !noName.test(name.replace(/\s+/g, '')) && !genericName.test(nameKey(name)))
    .sort((a, b) => a.at.start - b.at.start)
    .map((entry) => toSdk(reading, entry));
}

/** Whether a stretch of the text is about one of the entries alone. */
const isTold = (entries: Entry[], { start, end }: Span): boolean =>
  entries.some(({ extent }) => extent && start < extent.end && end > extent.start);

/** A section whose lines are the block of an entry is that entry. */
const holds = ({ extent }: Entry, blocks: Entry[]): boolean =>
  blocks.some(({ at }) => extent !== undefined && extent.start <= at.start && at.end <= extent.end);

/** An entry with what tells it from others, found once. */
interface Known {
  entry: Entry;
  key: string;
  known: ReturnType<typeof lookUp>;
}

/** Rows of a table or list stand as written; running text adds what they do not have. */
function withoutRepeats(listed: Entry[], prose: Entry[]): Entry[] {
  const kept = listed.map(keyed);
  for (const one of prose.map(keyed)) {
    const same = kept.find((other) => sameSdk(other, one))?.entry;
    if (!same) kept.push(one);
    else if (!listed.includes(same) || same.rule === 'sdk list') enrich(same, one.entry);
  }
  return kept.map(({ entry }) => entry);
}

/** Points of lists that name the same once more add to the first. */
function onePerName(points: Entry[]): Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of points) {
    const first = byName.get(nameKey(entry.name));
    if (first) enrich(first, entry);
    else byName.set(nameKey(entry.name), entry);
  }
  return [...byName.values()];
}

const keyed = (entry: Entry): Known => ({ entry, key: nameKey(entry.name), known: lookUp(entry.name) });

function enrich(entry: Entry, more: Entry): void {
  entry.data = [...new Set([...entry.data, ...more.data])];
  entry.vendor ??= more.vendor;
  entry.policyUrl ??= more.policyUrl;
  entry.proof ??= more.proof;
}

function sameSdk(a: Known, b: Known): boolean {
  if (a.key === b.key) return true;
  if (a.known !== null && a.known === b.known && (isWhole(a.entry.name) || isWhole(b.entry.name))) return true;
  return Math.min(a.key.length, b.key.length) >= 2 && (a.key.includes(b.key) || b.key.includes(a.key));
}

/** A company in brackets after the name. */
const inBrackets = /[（(]([^（）()]{2,30}(?:公司|集团|研究院))[）)]$/u;

function toSdk(reading: Reading, entry: Entry): Sdk {
  const known = lookUp(entry.name);
  return {
    name: entry.name,
    vendor: entry.vendor ?? inBrackets.exec(entry.name)?.[1] ?? null,
    data: entry.data,
    purpose: entry.purpose,
    policyUrl: entry.policyUrl,
    registry: known && { id: known.id, vendor: known.vendor, kind: known.kind, policyUrl: known.policyUrl },
    evidence: [
      proofOf(reading, entry.at, entry.rule),
      ...(entry.proof && entry.data.length ? [proofOf(reading, entry.proof, entry.rule)] : []),
    ],
    confidence: entry.confidence,
  };
}

/** Longest quote, in characters. */
const longest = 80;

function proofOf(reading: Reading, span: Span, rule: string): Evidence {
  const { start } = span;
  const clause = Math.max(0, clauseAt(reading, { start, end: start }));
  const end = Math.min(span.end, start + longest, reading.clauses[clause]!.end);
  return { quote: reading.text.slice(start, end), start, end, clause, rule };
}

/** The service's own name, where running text takes it for one that is built in. */
const isOwn = ({ service, operator }: About, name: string): boolean =>
  [service.value, operator.value].some((own) => own !== null && nameKey(own) === nameKey(name));

export const sdks: Kind<'sdks'> = unweighed(
  'sdks',
  (reading, { facts: { about } }) => findSdks(reading).filter(({ name }) => !isOwn(about, name)),
  [],
);
