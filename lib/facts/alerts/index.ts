import taxonomy from '../../language/taxonomy.json';
import type { Alert, Evidence } from '../../model';
import type { Facts, Reading } from '..';
import { findIdentityMismatch } from './identity';
import { findDanglingReferences } from './references';
import { alertsFromFacts } from './stated';
import { alertsFromWording } from './worded';

/** A point found, before its severity is looked up. No evidence where the point is an absence. */
export interface Point {
  alert: string;
  evidence: Evidence[];
  confidence: number;
}

const severities = new Map(taxonomy.alerts.map(({ id, severity }) => [id, severity as Alert['severity']]));
const order = new Map(taxonomy.alerts.map(({ id }, index) => [id, index]));

/** Points to watch, in the taxonomy's order; each once, with at most three proofs. */
export function findAlerts(reading: Reading, facts: Facts): Alert[] {
  const worded = alertsFromWording(reading);
  const points = [
    ...worded,
    ...alertsFromFacts(reading, facts, worded),
    ...findDanglingReferences(reading),
    ...findIdentityMismatch(reading, facts),
  ];
  const byId = new Map<string, Alert>();
  for (const point of points) {
    const known = byId.get(point.alert);
    if (known) {
      known.evidence = [...known.evidence, ...point.evidence].slice(0, 3);
      known.confidence = Math.max(known.confidence, point.confidence);
    } else byId.set(point.alert, { ...point, evidence: point.evidence.slice(0, 3), severity: severityOf(point.alert) });
  }
  return [...byId.values()].sort((a, b) => order.get(a.alert)! - order.get(b.alert)!);
}

function severityOf(alert: string): Alert['severity'] {
  const severity = severities.get(alert);
  if (!severity) throw new Error(`no alert ${alert} in the taxonomy`);
  return severity;
}
