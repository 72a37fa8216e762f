import type { Analysis } from '../../lib/model';
import { fill } from '../../lib/summary/fill';
import { headline } from '../../lib/summary/headline';
import { sayUnread } from '../../lib/summary/unread';
import { countBySeverity, severities } from '../../lib/summary/watch';
import { figure, useWords } from '../words';
import { SeverityIcon } from './Severity';

/** The card in one breath: the sentence, the points to watch by severity, and what was read. */
export function Glance({ analysis, openWatch }: { analysis: Analysis; openWatch: () => void }) {
  const { words } = useWords();
  const { card } = analysis;
  const counts = countBySeverity(card.alerts);
  const unread = sayUnread(analysis.receipt, words);
  return (
    <section class="glance">
      {!analysis.isPolicy && <p class="weak small">{words.states.weak}</p>}
      {unread && <p class="weak small">{unread}</p>}
      <p class="headline">
        {headline(card, words).map((sentence, i) => (
          <span key={i}>
            {sentence.map((piece, j) =>
              piece.slot ? (
                <strong key={j} class={`said-${piece.slot}`}>
                  {piece.text}
                </strong>
              ) : (
                piece.text
              ),
            )}
            {words.between}
          </span>
        ))}
      </p>
      {card.alerts.length > 0 ? (
        <button type="button" class="counts" onClick={openWatch}>
          {severities
            .filter((severity) => counts[severity] > 0)
            .map((severity) => (
              <span key={severity} class={`count severity-${severity}`}>
                <SeverityIcon of={severity} />
                {fill(words.severity[severity].count, { n: counts[severity] })}
              </span>
            ))}
        </button>
      ) : (
        <p class="small">{words.severity.none}</p>
      )}
    </section>
  );
}

export function ReceiptLine({ analysis }: { analysis: Analysis }) {
  const { words } = useWords();
  const { characters, of, clauses } = analysis.receipt;
  return (
    <p class="receipt small muted">
      {fill(words.receipt.line, { characters: figure(characters, words), of: figure(of, words), clauses: figure(clauses, words) })}
    </p>
  );
}
