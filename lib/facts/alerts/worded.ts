import { alertRules as en } from '../../language/en/alerts';
import { alertRules as zh } from '../../language/zh/alerts';
import type { Reading } from '..';
import { applyRules } from '../rules';
import type { Point } from '.';

/** Points that a wording shows. */
export function alertsFromWording(reading: Reading): Point[] {
  const points = new Map<string, Point>();
  for (const { value, evidence } of applyRules(reading, { zh, en })) {
    const point = points.get(value) ?? { alert: value, evidence: [], confidence: 0.85 };
    point.evidence.push(evidence);
    points.set(value, point);
  }
  return [...points.values()];
}
