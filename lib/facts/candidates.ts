import { opened } from '../language/opened';
import type { Card, Sdk } from '../model';
import type { Reading } from '.';
import { surroundingsOf } from './cues';
import type { Candidate } from './weigh';

/** Every place where the text may be saying that an item is collected: its mentions, what permissions open, what SDKs get. */
export function itemCandidates(reading: Reading, sdks: Sdk[], permissions: Card['permissions']): Candidate[] {
  const surroundings = surroundingsOf(reading);
  const ofSdk = new Set(sdks.flatMap(({ evidence }) => evidence.map(({ clause }) => clause)));
  const found: Candidate[] = reading.mentions.map(({ item, clause, start, end, manner }, i) => ({
    id: item,
    clause,
    start,
    end,
    cues: crossed(item, [
      ...surroundings.around(clause, { start, end }),
      ...company(reading, i),
      ...(manner ? [manner] : []),
      ...(manner === 'vague' && detailed(reading, i) ? ['vague-detailed'] : []),
      ...(ofSdk.has(clause) ? ['of-sdk'] : []),
    ]),
  }));
  for (const { permission, evidence, confidence } of permissions) {
    const first = evidence[0];
    if (!first) continue;
    for (const { item, said } of opened[permission] ?? []) {
      if (said && !said.test(reading.clauses[first.clause]!.text)) continue;
      const cues = [
        'opened',
        `opened-${permission}`,
        confidence > 0.8 ? 'opened-surely' : 'opened-maybe',
        ...(ofSdk.has(first.clause) ? ['of-sdk'] : []),
      ];
      found.push({ id: item, clause: first.clause, start: first.start, end: first.end, cues });
    }
  }
  for (const { data, evidence } of sdks) {
    const first = evidence[0];
    if (first) for (const id of data) found.push({ id, clause: first.clause, start: first.start, end: first.end, cues: ['sdk-data'] });
  }
  return found;
}

/** How many other items stand close by in the clause: an enumeration is rarely about anything else. */
function company({ mentions }: Reading, index: number): string[] {
  const { clause, start, end } = mentions[index]!;
  let near = 0;
  for (let i = index - 1; i >= 0 && mentions[i]!.clause === clause && start - mentions[i]!.end < 40; i--) near++;
  for (let i = index + 1; i < mentions.length && mentions[i]!.clause === clause && mentions[i]!.start - end < 40; i++) near++;
  return [near === 0 ? 'alone' : near < 3 ? 'few' : 'many'];
}

/** Whether the members of the class follow at once, in brackets or after a colon. */
function detailed({ text, mentions }: Reading, index: number): boolean {
  const { clause, end } = mentions[index]!;
  const next = mentions[index + 1];
  return Boolean(
    next && next.clause === clause && next.start - end < 16 && /^[^、，,。；;]{0,6}[（(：:]/.test(text.slice(end, next.start + 1)),
  );
}

/** Cues that mean one thing for one item and the opposite for another: 'by GPS or Wi-Fi' states the precision, and no Wi-Fi data. */
const crossing = ['a-locating', 'a-detail', 'b-support', 'b-through', 'a-login', 'minors', 'a-way', 'peculiar', 'vague-detailed'];

const crossed = (item: string, cues: string[]): string[] => [
  ...cues,
  ...crossing.filter((cue) => cues.includes(cue)).map((cue) => `${cue} ${item}`),
];
