import { dataLine, noService, placeOf, provided, titled } from '../../language/en/sdk-prose';
import { sureness } from '../../language/sureness';
import type { Reading } from '../reading';
import { type Entry, entryFrom, policyUrlIn } from './entry';
import { lookUp } from './registry';

/** Clauses that the part on one service may have. */
const most = 14;

interface Title {
  index: number;
  name: string;
  vendor: string;
  /** The paragraph goes on after the title. */
  open: boolean;
}

/** Services that a line names with its company: 'Name (Company)', and then, below or in the same paragraph, 'Personal data collected: …'. */
export function fromServices(reading: Reading): Entry[] {
  const titles = reading.clauses.flatMap(({ text }, index): Title[] => {
    const match = titled.exec(text);
    const { name, vendor } = match?.groups ?? {};
    return name && vendor ? [{ index, name, vendor, open: match![0].trimEnd().endsWith(':') }] : [];
  });
  return titles.flatMap((title, i) => entryOf(reading, title, titles[i + 1]?.index ?? reading.clauses.length) ?? []);
}

function entryOf(reading: Reading, { index, name, vendor, open }: Title, next: number): Entry | null {
  const { clauses } = reading;
  const { start, block } = clauses[index]!;
  const part = clauses.slice(open ? index : index + 1, Math.min(next, index + most)).filter((each) => !open || each.block === block);
  const line = part.find(({ text }) => dataLine.test(text));
  const isSaid = part.some(({ text }) => provided.test(text));
  if (!(isSaid || (lookUp(name) && !noService.test(name))) || !(open || line)) return null;
  const last = line ? part.filter((each) => each.block === line.block).at(-1)! : part.at(-1)!;
  const match = line && dataLine.exec(line.text)!;
  const after = part[part.indexOf(last) + 1];
  const place = line && placeOf.exec(reading.text.slice(line.start, last.end));
  return entryFrom(reading, {
    name,
    at: { start, end: start + name.length },
    spans: match ? [{ start: line!.start + match.index + match[0].length, end: place ? line!.start + place.index : last.end }] : [],
    vendor,
    purpose: null,
    policyUrl: policyUrlIn(open ? reading.text.slice(start, last.end) : (after?.text ?? '')),
    rule: 'sdk service',
    confidence: sureness.sdk.section,
    extent: { start, end: Math.max(last.end, open ? 0 : (after?.end ?? 0)) },
  });
}
