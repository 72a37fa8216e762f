import type { Alert, Card, Lang } from '../model';
import { isUsual, shareOf } from './rarity';
import { isUnsure } from './say';

export type Severity = Alert['severity'];
export const severities = ['high', 'medium', 'low'] as const;

/** How much a point calls for care: what nearly every policy says does not stand out, however heavy it is. */
export const severityOf = ({ alert, severity }: Alert, lang: Lang): Severity =>
  severity === 'high' && isUsual('alerts', alert, lang) ? 'medium' : severity;

/** The points that call for care: what the icon's number, the counts and the panel's filter mean by it. Doubtful ones are not counted. */
export const careful = ({ alerts, lang }: Pick<Card, 'alerts' | 'lang'>): Alert[] =>
  alerts.filter((alert) => severityOf(alert, lang) === 'high' && !isUnsure(alert));

/** How many points there are of each severity, without doubtful ones. */
export function countBySeverity({ alerts, lang }: Pick<Card, 'alerts' | 'lang'>): Record<Severity, number> {
  const sure = alerts.filter((alert) => !isUnsure(alert));
  const count = (severity: Severity) => sure.filter((alert) => severityOf(alert, lang) === severity).length;
  return { high: count('high'), medium: count('medium'), low: count('low') };
}

/** The weightiest first; among equals, what fewer policies say, and what has proof in the text before absences. */
export const byWeightOf =
  (lang: Lang) =>
  (a: Alert, b: Alert): number =>
    severities.indexOf(severityOf(a, lang)) - severities.indexOf(severityOf(b, lang)) ||
    (shareOf('alerts', a.alert, lang) ?? 0) - (shareOf('alerts', b.alert, lang) ?? 0) ||
    Number(b.evidence.length > 0) - Number(a.evidence.length > 0);

export const bySeverity = (alerts: Alert[], lang: Lang): Alert[] => [...alerts].sort(byWeightOf(lang));

/** What nearly every policy says, apart from what does not. */
export function split({ alerts, lang }: Pick<Card, 'alerts' | 'lang'>): { own: Alert[]; usual: Alert[] } {
  const sorted = bySeverity(alerts, lang);
  const usual = (alert: Alert) => isUsual('alerts', alert.alert, lang);
  return { own: sorted.filter((alert) => !usual(alert)), usual: sorted.filter(usual) };
}
