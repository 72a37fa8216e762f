import type { Alert, Card } from '../../lib/model';
import { fill } from '../../lib/wording/fill';
import { sayRarity } from '../../lib/wording/rarity';
import { severityOf, split } from '../../lib/wording/watch';
import { Fold } from '../Fold';
import { More } from '../More';
import { Notes, Proof } from '../Proof';
import { useWords } from '../words';
import { SeverityIcon } from './Severity';

/** Points shown before the section is opened. */
const foremost = 3;

/** The weightiest points by their names, a line each; what nearly every policy says comes in one line. */
export function WatchPreview({ card }: { card: Card }) {
  const { words, terms } = useWords();
  const { own, usual } = split(card);
  return (
    <>
      <ul class="foremost">
        {own.slice(0, foremost).map((point) => (
          <li key={point.alert} class={`severity-${severityOf(point, card.lang)}`}>
            <SeverityIcon of={severityOf(point, card.lang)} />
            <span class="hidden">{words.severity[severityOf(point, card.lang)].name}</span>
            <span class="ink">{terms.alerts[point.alert]!.name}</span>
          </li>
        ))}
      </ul>
      {usual.length > 0 && (
        <p class="usual">{fill(words.first.usual, { names: usual.map(({ alert }) => terms.alerts[alert]!.name).join(words.listed) })}</p>
      )}
    </>
  );
}

function Point({ of, card }: { of: Alert; card: Card }) {
  const { words, terms } = useWords();
  const term = terms.alerts[of.alert]!;
  const severity = severityOf(of, card.lang);
  const rarity = sayRarity('alerts', of.alert, card.lang, words);
  return (
    <li>
      <Fold
        label={
          <span class={`entry-name alert severity-${severity}`}>
            <SeverityIcon of={severity} />
            <span class="alert-name ink">
              {term.name} <Notes of={of} />
            </span>
            <span class="number small">{words.severity[severity].name}</span>
          </span>
        }
      >
        {() => (
          <>
            <p>{term.what}</p>
            <p class="muted">{term.why}</p>
            {rarity && <p class="muted">{fill(words.rarity.so, { rarity })}</p>}
            <Proof of={of.evidence} />
          </>
        )}
      </Fold>
    </li>
  );
}

/** Points to watch, the weightiest and rarest first; each opens to what it means, why, how often policies say it, and the quote. */
export function Watch({ card }: { card: Card }) {
  const { words } = useWords();
  const { own, usual } = split(card);
  return (
    <>
      <More of={own} first={6} class="entries">
        {(point) => <Point key={point.alert} of={point} card={card} />}
      </More>
      {usual.length > 0 && (
        <Fold level={3} class="group" label={fill(words.first.usualCount, { n: usual.length })}>
          {() => (
            <ul class="entries">
              {usual.map((point) => (
                <Point key={point.alert} of={point} card={card} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </>
  );
}
