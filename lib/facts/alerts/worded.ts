import { alertRules as en } from '../../language/en/alerts';
import { alertSureness } from '../../language/sureness';
import { alertRules as zh } from '../../language/zh/alerts';
import { context } from '../../language/zh/context';
import type { Reading } from '..';
import { applyRules, quote } from '../rules';
import type { Point } from '.';

/** Going on using is taken for consent to a change: no promise elsewhere outweighs that. */
const useIsConsent = 'zh.alert.silent-change.use';

/** Points that a wording shows, where need be together with what stands around it. */
export function alertsFromWording(reading: Reading): Point[] {
  const points = new Map<string, Point>();
  for (const { value, evidence } of applyRules(reading, { zh, en }, ({ kind }) => kind !== 'heading')) {
    const point = points.get(value) ?? { alert: value, evidence: [], confidence: alertSureness[value]! };
    point.evidence.push(evidence);
    points.set(value, point);
  }
  const byUse = points.get('silent-change')?.evidence.some(({ rule }) => rule === useIsConsent);
  if (!byUse && reading.clauses.some(({ text }) => context.freshConsent.test(text))) points.delete('silent-change');
  return [...points.values(), ...keptAfterClosing(reading)];
}

/** A paragraph on closing goes on to say, in a later sentence, what is kept. */
function keptAfterClosing(reading: Reading): Point[] {
  let closing = -1;
  for (const [index, { text, block, kind, lang }] of reading.clauses.entries()) {
    if (lang !== 'zh' || kind === 'heading') continue;
    if (context.closing.test(text)) closing = block;
    const keeping = context.keeping.exec(text);
    if (block !== closing || !keeping || context.notKept.test(text)) continue;
    const evidence = [quote(reading, index, keeping.index, keeping.index + keeping[0].length, 'context.kept-after-closing')];
    return [{ alert: 'retained-after-closing', evidence, confidence: alertSureness['retained-after-closing']! }];
  }
  return [];
}
