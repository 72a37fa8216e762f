import type { Page, PolicyText } from '../model';
import { detection } from './words';

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
  const opening = `${page.title}\n${policy.text.slice(0, 200)}`;
  const titles = [page.title, ...policy.clauses.slice(0, 4).map((clause) => clause.text)].filter((title) => title.length < 80);
  const per = (patterns: readonly RegExp[]) => patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0) / (text.length / 1000 + 1);
  const share = (patterns: readonly RegExp[]) => patterns.filter((pattern) => pattern.test(text)).length / patterns.length;
  const headings = policy.sections.map((section) => section.title);
  return {
    title: Number(titles.some((title) => detection.title.test(title))),
    heading: Number(detection.title.test(opening) || headings.some((heading) => detection.title.test(heading))),
    url: Number(detection.url.test(page.url)),
    self: Math.min(1, per([detection.self]) / 0.6),
    parts: share(detection.parts),
    handling: Math.min(1, per(detection.handling) / 2),
    otherTitle: Number(!titles.some((title) => detection.title.test(title)) && titles.some((title) => detection.otherTitle.test(title))),
    terms: share(detection.terms),
    law: Math.min(1, per([detection.law]) / 1.5),
    writer: Math.min(1, per([detection.writer]) / 1.5),
    short: Number(policy.text.length < 400),
  };
}
