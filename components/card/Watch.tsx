import type { Alert } from '../../lib/model';
import { bySeverity } from '../../lib/summary/watch';
import { Fold } from '../Fold';
import { More } from '../More';
import { Proof, Unsure } from '../Proof';
import { useWords } from '../words';
import { SeverityIcon } from './Severity';

/** Points to watch, the weightiest first; each opens to what it means, why, and the quote. */
export function Watch({ alerts }: { alerts: Alert[] }) {
  const { words, terms } = useWords();
  if (alerts.length === 0) return <p>{words.severity.none}</p>;
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
