import * as english from '../../language/en/sdk-prose';
import * as chinese from '../../language/zh/sdk-prose';
import { allGet, endsOpen, gets, goesOnBelow, lineWhy } from '../../language/zh/sdk-prose';
import type { Clause, Span } from '../../model';
import { isLine, linesBelow } from '../lists';
import type { Reading } from '../reading';

/**
 * The parts of a stretch of a sentence that say what is collected, not why. Offsets into `text`. `goingOn`: the sentence before ended
 * in the midst of them.
 */
export function receivedSpans(text: string, start = 0, end = text.length, goingOn = false): Span[] {
  const { gotNothing, gets, purposeFrom } = /\p{Script=Han}/u.test(text) ? chinese : english;
  const spans: Span[] = [];
  let going = goingOn;
  for (const part of partsOf(text, start, end)) {
    const said = text.slice(part.start, part.end);
    if (gotNothing.some((pattern) => pattern.test(said))) {
      going = false;
      continue;
    }
    const verb = gets.exec(said);
    const from = going ? 0 : verb ? verb.index + verb[0].length : -1;
    if (from < 0) continue;
    const why = purposeFrom.exec(withoutAsides(said).slice(from));
    spans.push({ start: part.start + from, end: why ? part.start + from + why.index : part.end });
    going = !why;
  }
  return spans.filter((span) => span.end > span.start);
}

const aside = /[（(【][^（）()【】]{0,200}[）)】]/g;

/** A text of the same length in which brackets say nothing: what one item is for ends no list of them. */
function withoutAsides(text: string): string {
  if (!/[（(【]/.test(text)) return text;
  const blank = (part: string) => '·'.repeat(part.length);
  return text.replace(aside, blank).replace(aside, blank);
}

/** What a sentence says is handed over before it names the one who gets it. */
export function disclosedSpans(text: string, start: number, end: number): Span[] {
  const by = chinese.handedBy.exec(text.slice(start, end));
  if (by) return [{ start: start + by.indices!.groups!.told![0], end: start + by.indices!.groups!.told![1] }];
  const told = chinese.handsOver.exec(text.slice(start, end));
  if (told) return [{ start: start + told.index, end: start + told.index + told[0].length }];
  return chinese.handsOn.test(text) ? receivedSpans(text, start, end) : [];
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

/** Clauses that what all of a section get may stand after them. */
const farthest = 60;
/** Lines that a list below a sentence may have. */
const most = 16;

/** The lines below a sentence that ends open ('… may collect the following:'), as far as they list what is collected. */
export function spansBelow({ clauses }: Reading, index: number): Span[] {
  if (!endsOpen.test(clauses[index]!.text)) return [];
  return linesBelow(clauses, index, most, goesOn).map((at) => {
    const { text, start } = clauses[at]!;
    return { start, end: start + whatOf(text) };
  });
}

const goesOn = (clause: Clause): boolean => isLine(clause) || (clause.kind === 'sentence' && goesOnBelow.test(clause.text));

/** Up to where a line of the list says what, before it says why. */
function whatOf(text: string): number {
  const why = lineWhy.exec(text);
  return why ? why.index : text.length;
}

/** What a sentence says is got, and the list below it. */
export function toldFrom(reading: Reading, index: number, from = 0): Span[] {
  const { text, start } = reading.clauses[index]!;
  const own = receivedSpans(text, from).map((span) => ({ start: start + span.start, end: start + span.end }));
  return own.length || gets.test(text.slice(from)) ? [...own, ...spansBelow(reading, index)] : own;
}

/** What all SDKs of a section get, from a sentence of it that names none. */
export function sharedIn(reading: Reading, from: number): Span[] {
  const { clauses } = reading;
  const { section } = clauses[from]!;
  for (let i = from; i < Math.min(clauses.length, from + farthest) && clauses[i]!.section === section; i++)
    if (allGet.test(clauses[i]!.text)) return toldFrom(reading, i, allGet.exec(clauses[i]!.text)!.index);
  return [];
}
