import type { Page, PolicyText } from '../model';

/** Whether the page is a privacy policy. `score` is the probability of it, 0 to 1. */
export function judge(_page: Page, policy: PolicyText): { isPolicy: boolean; score: number } {
  const isPolicy = /隐私|privacy/i.test(policy.text.slice(0, 300));
  return { isPolicy, score: isPolicy ? 1 : 0 };
}
