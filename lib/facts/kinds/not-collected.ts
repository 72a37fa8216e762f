import { denials as english } from '../../language/en/collecting';
import { denials as chinese } from '../../language/zh/collecting';
import type { Span } from '../../model';
import { cuesAround } from '../cues';
import type { Candidate, Kind } from '../kind';
import { around, proofs } from '../quote';
import type { Reading } from '../reading';

const denials = { zh: chinese, en: english };

/** Items whose collection is denied in so many words. */
export const notCollected: Kind<'notCollected'> = {
  field: 'notCollected',
  candidates: (reading) => {
    const spans = deniedIn(reading);
    let span = 0;
    return reading.items.flatMap(({ item, clause, start, end, manner }): Candidate[] => {
      while (spans[span] && spans[span]!.end <= start) span++;
      const denied = spans[span] && spans[span]!.start <= start;
      return denied ? [{ of: 'denied', id: item, clause, start, end, cues: ['denied', ...(manner ? [manner] : [])] }] : [];
    });
  },
  cues: (reading, candidate) => cuesAround(reading, candidate.clause, candidate),
  state: (answers, reading) =>
    answers
      .filter(({ said }) => said)
      .map(({ id, confidence, places }) => ({
        item: id,
        confidence,
        evidence: proofs(places, 2).map((place) => around(reading, place)),
      })),
  none: [],
};

/** Where the text says what is not collected: from a denial to the end of what it denies, and the list below it. In reading order. */
function deniedIn({ clauses }: Reading): Span[] {
  const spans: Span[] = [];
  clauses.forEach(({ text, start, lang, section }, index) => {
    const { pattern, ends, list, unless } = denials[lang];
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].length;
      if (unless.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      const rest = text.slice(from);
      const end = rest.search(ends);
      spans.push({ start: start + from, end: start + (end < 0 ? text.length : from + end) });
      if (!list.test(rest)) continue;
      for (let i = index + 1; clauses[i]?.kind === 'item' && clauses[i]!.section === section; i++) spans.push(clauses[i]!);
    }
  });
  return spans;
}
