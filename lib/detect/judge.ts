import { detection } from '../language/detection';
import { gateWords } from '../language/gate';
import { sentenceEnd } from '../language/structure';
import type { Page, PolicyText } from '../model';
import { fold } from '../text/fold';

/** Another document in its brackets, cited and not named. */
const reference = /^《[^》]*》[^》]+$|^[^《]+《[^》]*》.*[、及和与]/u;

/** How much of the text is looked at; a policy shows itself by then. */
const looked = 60_000;

/**
 * Whether the page is a privacy policy. `score` is a logistic sum of clues, 0 to 1: what its title and headings call it, how
 * densely it speaks of handling information in the first person, which matters of a policy it treats, and what speaks against it.
 */
export function judge(page: Page, policy: PolicyText): { isPolicy: boolean; score: number } {
  const clues = cluesOf(page, policy);
  const sum = Object.entries(weights).reduce((total, [clue, weight]) => total + weight * clues[clue as keyof typeof weights], 0);
  const score = Math.round(1000 / (1 + Math.exp(-(sum + bias)))) / 1000;
  return { isPolicy: score >= 0.5, score };
}

const bias = -6;
const weights = {
  title: 3,
  heading: 1.2,
  url: 0.8,
  self: 1.5,
  parts: 4,
  handling: 2.5,
  otherTitle: -2,
  terms: -2,
  law: -3,
  writer: -2.5,
  short: -3,
};

export function cluesOf(page: Page, policy: PolicyText): Record<keyof typeof weights, number> {
  const text = policy.text.slice(0, looked);
  const names = namesOf(page, policy);
  const named = names.some((name) => detection.title.test(name));
  const headings = policy.sections.map((section) => section.title);
  const per = (patterns: readonly RegExp[]) =>
    patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0) / (text.length / 1000 + 1);
  const share = (patterns: readonly RegExp[]) => patterns.filter((pattern) => pattern.test(text)).length / patterns.length;
  return {
    title: Number(named),
    heading: Number(named || headings.some((heading) => detection.title.test(heading))),
    url: Number(gateWords.url.test(page.url)),
    self: Math.min(1, per([detection.self]) / 0.6),
    parts: share(detection.parts),
    handling: Math.min(1, per(detection.handling) / 2),
    otherTitle: Number(!named && names.some((name) => detection.otherTitle.test(name))),
    terms: share(detection.terms),
    law: Math.min(1, per([detection.law]) / 1.5),
    writer: Math.min(1, per([detection.writer]) / 1.5),
    short: Number(policy.text.length < 400),
  };
}

/** What the page calls itself: its title, and those of its first lines that are no sentences. */
function namesOf(page: Page, policy: PolicyText): string[] {
  const lines = policy.text.slice(0, 600).split('\n').slice(0, 8);
  return [fold(page.title), ...lines].filter((line) => line.length < 60 && !sentenceEnd.test(line.trim()) && !reference.test(line));
}
