import { dataLine, noService, provided, titled } from '../../language/en/sdk-prose';
import { sureness } from '../../language/sureness';
import type { Reading } from '..';
import { type Entry, entryFrom, policyUrlIn } from './entry';
import { lookUp } from './registry';

/** Clauses that the part on one service may have. */
const most = 14;

/** Services that a line of their own names with its company: 'Name (Company)', and below it 'Personal data collected: …'. */
export function fromServices(reading: Reading): Entry[] {
  const { clauses } = reading;
  const titles = clauses.flatMap(({ text }, index) => {
    const { name, vendor } = titled.exec(text)?.groups ?? {};
    return name && vendor && !noService.test(name) ? [{ index, name, vendor }] : [];
  });
  return titles.flatMap(({ index, name, vendor }, i) => {
    const next = Math.min(titles[i + 1]?.index ?? clauses.length, index + most);
    const below = clauses.slice(index + 1, next);
    const told = below.findIndex(({ text }) => dataLine.test(text));
    if (told < 0 || !(lookUp(name) || below.some(({ text }) => provided.test(text)))) return [];
    const line = below[told]!;
    const { start } = clauses[index]!;
    const end = below.filter(({ block }) => block === line.block).at(-1)!.end;
    return [
      entryFrom(reading, {
        name,
        at: { start, end: start + name.length },
        spans: [{ start: line.start + dataLine.exec(line.text)![0].length, end }],
        vendor,
        purpose: null,
        policyUrl: policyUrlIn(below[told + 1]?.text ?? ''),
        rule: 'sdk service',
        confidence: sureness.sdk.section,
        extent: { start, end: Math.max(end, below[told + 1]?.end ?? 0) },
      }),
    ];
  });
}
