/**
 * READ FIRST. The whole engine, one way through: page → clauses → labels → facts → card.
 * It knows no DOM, no browser and no network; the extension's worker and the command line both call it.
 */
import { type Classifier, classify } from './classify';
import { readPolicy } from './clauses';
import { judge } from './detect/judge';
import { findFacts } from './facts';
import type { Analysis, Page } from './model';
import { makeReceipt } from './summary/receipt';
import { stopwatch } from './text/stopwatch';

export async function analyze(page: Page, classifier: Classifier): Promise<Analysis> {
  const { timed, ms } = stopwatch();
  const policy = timed('clauses', () => readPolicy(page));
  const verdict = timed('judge', () => judge(page, policy));
  const labels = timed('classify', () => classify(policy.clauses, classifier));
  const card = timed('facts', () => findFacts(policy, labels));
  const clauses = policy.clauses.map((clause, i) => ({ ...clause, ...labels[i]! }));
  const receipt = await makeReceipt(policy.text, page.cut, clauses);
  const { url, title, language, text, sections } = policy;
  return { url, title, ...verdict, language, text, sections, clauses, card, receipt, ms };
}
