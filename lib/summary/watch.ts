import type { Alert } from '../model';

export const severities = ['high', 'medium', 'low'] as const;

export const countBySeverity = (alerts: Alert[]): Record<Alert['severity'], number> => ({
  high: alerts.filter((alert) => alert.severity === 'high').length,
  medium: alerts.filter((alert) => alert.severity === 'medium').length,
  low: alerts.filter((alert) => alert.severity === 'low').length,
});

/** The weightiest first; among equals, those with proof in the text before absences. */
export const bySeverity = (alerts: Alert[]): Alert[] =>
  [...alerts].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) || Number(b.evidence.length > 0) - Number(a.evidence.length > 0),
  );
