import * as english from '../../language/en/sdk-prose';
import * as chinese from '../../language/zh/sdk-prose';
import type { Span } from '../../model';

/** The parts of a stretch of a sentence that say what is collected, not why. Offsets into `text`. */
export function gotten(text: string, start = 0, end = text.length): Span[] {
  const { denies, gets, purposeFrom } = /\p{Script=Han}/u.test(text) ? chinese : english;
  const spans: Span[] = [];
  let going = false;
  for (const part of partsOf(text, start, end)) {
    const said = text.slice(part.start, part.end);
    if (denies.test(said)) {
      going = false;
      continue;
    }
    const verb = gets.exec(said);
    const from = going ? 0 : verb ? verb.index + verb[0].length : -1;
    if (from < 0) continue;
    const why = purposeFrom.exec(said.slice(from));
    spans.push({ start: part.start + from, end: why ? part.start + from + why.index : part.end });
    going = !why;
  }
  return spans.filter((span) => span.end > span.start);
}

/** What a sentence says is handed over before it names the one who gets it. */
export function handed(text: string, start: number, end: number): Span[] {
  const by = chinese.handedBy.exec(text.slice(start, end));
  if (by) return [{ start: start + by.indices!.groups!.told![0], end: start + by.indices!.groups!.told![1] }];
  const told = chinese.handsOver.exec(text.slice(start, end));
  if (told) return [{ start: start + told.index, end: start + told.index + told[0].length }];
  return chinese.handsOn.test(text) ? gotten(text, start, end) : [];
}

/** Cut at commas and the like outside brackets. */
export function partsOf(text: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const letter = text[at]!;
    if ('（(【'.includes(letter)) depth++;
    else if ('）)】'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '，,；;。'.includes(letter)) {
      parts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  parts.push({ start: from, end });
  return parts;
}
