import { aboutSdks } from '../../language/sdk-words';
import { sureness } from '../../language/sureness';
import { gets } from '../../language/zh/sdk-prose';
import type { Span } from '../../model';
import type { Reading } from '../reading';
import { toldFrom } from './below';
import { cleanName, type Entry, entryFrom, urlIn } from './entry';
import { namedIn } from './names';
import { isWhole } from './registry';

/** SDKs that have a section of their own: a heading that is a name, and below it what it gets. */
export function fromSections(reading: Reading): Entry[] {
  return reading.clauses.flatMap((clause, index) => {
    if (clause.kind !== 'heading' || clause.text.length > 40) return [];
    const title = cleanName(clause.text);
    const bare = title.replace(/(?<!\s)\s*[（(]([^（）()]*)[）)]\s*$/u, '');
    if (!isName(bare)) return [];
    const last = endOf(reading, index);
    const body = { start: clause.end, end: reading.clauses[last]!.end };
    const said = reading.text.slice(body.start, body.end);
    if (last === index || !(gets.test(said) || aboutSdks.test(said) || clause.trail.some((each) => aboutSdks.test(each)))) return [];
    return [entryOf(reading, index, last, bare, /[（(]([^（）()]*)[）)]\s*$/u.exec(title)?.[1] ?? null)];
  });
}

const isName = (title: string): boolean => isWhole(title) || (/sdk$/iu.test(title) && namedIn(title).some(({ name }) => name === title));

/** The last clause below a heading, before the next one. */
function endOf({ clauses }: Reading, index: number): number {
  let last = index;
  while (clauses[last + 1] && clauses[last + 1]!.kind !== 'heading') last++;
  return last;
}

function entryOf(reading: Reading, index: number, last: number, name: string, aside: string | null): Entry {
  const clause = reading.clauses[index]!;
  const start = clause.start + clause.text.indexOf(name);
  const spans: Span[] = [];
  for (let i = index + 1; i <= last; i++) spans.push(...toldFrom(reading, i));
  const links = reading.clauses.slice(index + 1, last + 1).map(({ text }) => urlIn(text));
  return entryFrom(reading, {
    name,
    at: { start, end: start + name.length },
    spans,
    vendor: aside,
    purpose: null,
    policyUrl: links.find(Boolean) ?? null,
    rule: 'sdk section',
    confidence: sureness.sdk.section,
    extent: { start: clause.start, end: reading.clauses[last]!.end },
  });
}
