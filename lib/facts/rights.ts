import { rights as english } from '../language/en/rights';
import { rights as chinese } from '../language/zh/rights';
import type { Card, Evidence } from '../model';
import type { Reading } from '.';
import { applyRules } from './rules';

/** Most quotes kept of one right. */
const most = 3;

/** Rights granted or described, in the order of their first mention; clauses on the reader's control count before others. */
export function findRights(reading: Reading): Card['rights'] {
  const found = new Map<string, Evidence[]>();
  const hits = applyRules(reading, { zh: chinese, en: english }, ({ kind }) => kind !== 'row');
  const first = hits.filter(({ clause }) => reading.labels[clause]?.topics.includes('management'));
  for (const { value, evidence } of [...first, ...hits]) {
    const quotes = found.get(value) ?? [];
    if (quotes.length < most && !quotes.some(({ start }) => start === evidence.start)) quotes.push(evidence);
    found.set(value, quotes);
  }
  return [...found].map(([right, evidence]) => ({ right, evidence, confidence: evidence.length > 1 ? 0.95 : 0.75 }));
}
