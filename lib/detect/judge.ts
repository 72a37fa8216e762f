import { detection } from '../language/detection';
import { gateWords } from '../language/gate';
import { sentenceEnd } from '../language/structure';
import type { Page, PolicyText } from '../model';
import { fold } from '../text/fold';
import { sizeOf } from './size';
import { stretchOf } from './stretch';
import { weights } from './weights';

/** Another document in its brackets, cited and not named. */
const reference = /^《[^》]*》[^》]+$|^[^《]+《[^》]*》.*[、及和与]/;

/** How much of the text is looked at: of all of it, and of its densest part. */
const looked = { all: 200_000, part: 60_000 };
/** Sizes below which a text says little; below which it is excused for not treating every matter of a policy; below which a part of a longer one is a chapter of it rather than a policy. */
const short = 600;
const complete = 4_000;
const scrap = 6_000;

/**
 * Whether the page is, or holds, a privacy policy. `score` is a logistic sum of clues, 0 to 1: what its title and headings call it,
 * and of the part of its text that speaks most of handling information, how much of it does, who speaks, which matters of a policy it
 * treats, and what speaks against it. So terms that stand before a policy on one page take nothing from it.
 */
export function judge(page: Page, policy: PolicyText): { isPolicy: boolean; score: number } {
  const clues = cluesOf(page, policy);
  const sum = Object.entries(clues).reduce((total, [clue, value]) => total + weights[clue as keyof typeof weights] * value, weights.bias);
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  return { isPolicy: score >= 0.5, score };
}

export type Clue = Exclude<keyof typeof weights, 'bias'>;

export function cluesOf(page: Page, policy: PolicyText): Record<Clue, number> {
  const all = policy.text.slice(0, looked.all);
  const { text: part, about, own } = stretchOf(all);
  const text = part.slice(0, looked.part);
  const names = namesOf(page, policy);
  const named = names.some((name) => detection.title.test(name));
  const headings = policy.sections.map((section) => section.title);
  const thousands = text.length / 1000 + 1;
  const per = (patterns: readonly RegExp[]) => patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0) / thousands;
  const share = (patterns: readonly RegExp[]) => patterns.filter((pattern) => pattern.test(text)).length / patterns.length;
  return {
    title: Number(named),
    heading: Number(named || headings.some((heading) => heading.length < longestName && detection.title.test(heading))),
    url: Number(gateWords.url.test(page.url)),
    about,
    own,
    self: Math.min(1, per([detection.self]) / 0.6),
    parts: Math.min(1, share(detection.parts) / Math.min(1, 0.35 + sizeOf(text) / complete)),
    handling: Math.min(1, per(detection.handling) / 2),
    otherTitle: Number(!named && names.some((name) => detection.otherTitle.test(name))),
    terms: share(detection.terms),
    // A law speaks to nobody.
    law: Math.min(1, per([detection.law]) / 1.5) * (1 - own / (about || 1)),
    writer: Math.min(1, per([detection.writer]) / 1.5),
    scrap: Math.max(0, 1 - sizeOf(part) / scrap) * (1 - part.length / (all.length || 1)),
    short: Number(sizeOf(text) < short),
  };
}

/** Characters of a line that names what follows, and where a page has such lines. */
const longestName = 60;
const head = { characters: 540, lines: 8 };

/** What the page calls itself: its title, and those of its first lines that are no sentences. */
function namesOf(page: Page, policy: PolicyText): string[] {
  const lines = policy.text
    .slice(0, head.characters + longestName)
    .split('\n')
    .slice(0, head.lines);
  const isName = (line: string) =>
    line.length < longestName &&
    !/[，；]/.test(line) &&
    !sentenceEnd.test(line.trim()) &&
    !reference.test(line) &&
    !detection.ofOthers.test(line);
  return [fold(page.title), ...lines].filter(isName);
}
