/** The part of a text that speaks most of handling information: all of it, where it is a policy alone. */
import { detection } from '../language/detection';
import { sizeOf } from './size';

/** Size of a part that is weighed by itself, and of a text too short for that. */
const unit = 1_500;
const whole = 6_000;
/** Share of a part's characters in sentences on the handling of information from which it belongs to a policy. */
const dense = 0.3;

export interface Stretch {
  text: string;
  /** Shares of its characters in sentences on the handling of information; `own`: of those in which somebody speaks of themselves, or to the reader. */
  about: number;
  own: number;
}

interface Part {
  size: number;
  length: number;
  about: number;
  own: number;
  from: number;
  to: number;
}

export function stretchOf(text: string): Stretch {
  const parts = partsOf(text);
  const size = parts.reduce((total, part) => total + part.size, 0);
  const [from, to] = size < whole ? [0, parts.length] : densest(parts);
  const chosen = parts.slice(from, to);
  const sum = (of: 'length' | 'about' | 'own') => chosen.reduce((total, part) => total + part[of], 0);
  const length = sum('length') || 1;
  return {
    text: text.slice(chosen[0]?.from ?? 0, chosen.at(-1)?.to ?? 0),
    about: sum('about') / length,
    own: sum('own') / length,
  };
}

/** Sentences, put together to parts of some length. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let part: Part | undefined;
  for (const { 0: sentence, index } of text.matchAll(/(?:[^。；！？\n.;]|[.;](?!\s)){1,600}/g)) {
    if (!part || part.size >= unit) {
      part = { size: 0, length: 0, about: 0, own: 0, from: index, to: index };
      parts.push(part);
    }
    part.to = index + sentence.length;
    part.size += sizeOf(sentence);
    // A name, a number, a heading: it speaks of nothing.
    if (sentence.trim().length <= 8) continue;
    part.length += sentence.length;
    if (!detection.information.test(sentence) || !detection.done.test(sentence)) continue;
    part.about += sentence.length;
    if (detection.own.test(sentence)) part.own += sentence.length;
  }
  return parts;
}

/** The run of parts with the largest surplus over `dense`, from and to; all of them where none has any. */
function densest(parts: Part[]): [number, number] {
  let best = { surplus: 0, from: 0, to: parts.length };
  let from = 0;
  let surplus = 0;
  parts.forEach(({ length, about }, i) => {
    if (surplus <= 0) {
      surplus = 0;
      from = i;
    }
    surplus += about - dense * length;
    if (surplus > best.surplus) best = { surplus, from, to: i + 1 };
  });
  return [best.from, best.to];
}
