import type { Alert } from '../../lib/model';
import { bySeverity } from '../../lib/summary/watch';
import { Fold } from '../Fold';
import { More } from '../More';
import { Proof, Unsure } from '../Proof';
import { useWords } from '../words';
import { SeverityIcon } from './Severity';

/** Points shown before the section is opened. */
const foremost = 3;

/** The weightiest points by their names, a line each. */
export function WatchPreview({ alerts }: { alerts: Alert[] }) {
  const { words, terms } = useWords();
  return (
    <ul class="foremost">
      {bySeverity(alerts)
        .slice(0, foremost)
        .map(({ alert, severity }) => (
          <li key={alert} class={`severity-${severity}`}>
            <SeverityIcon of={severity} />
            <span class="hidden">{words.severity[severity].name}</span>
            <span class="ink">{terms.alerts[alert]!.name}</span>
          </li>
        ))}
    </ul>
  );
}

/** Points to watch, the weightiest first; each opens to what it means, why, and the quote. */
export function Watch({ alerts }: { alerts: Alert[] }) {
  const { words, terms } = useWords();
  return (
    <More of={bySeverity(alerts)} first={6} class="entries">
      {(alert) => {
        const term = terms.alerts[alert.alert]!;
        return (
          <li key={alert.alert}>
            <Fold
              label={
                <span class={`entry-name alert severity-${alert.severity}`}>
                  <SeverityIcon of={alert.severity} />
                  <span class="ink">{term.name}</span>
                  <Unsure of={alert} />
                  <span class="number small">{words.severity[alert.severity].name}</span>
                </span>
              }
            >
              {() => (
                <>
                  <p>{term.what}</p>
                  <p class="muted">{term.why}</p>
                  <Proof of={alert.evidence} />
                </>
              )}
            </Fold>
          </li>
        );
      }}
    </More>
  );
}
