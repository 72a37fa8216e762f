import type { Oddity } from '../../lib/model';
import { Fold } from '../Fold';
import { More } from '../More';
import { Notes, Proof } from '../Proof';
import { useWords } from '../words';

/** Shown before the section is opened. */
const foremost = 2;

/** The weightiest by their names, a line each. */
export function OdditiesPreview({ oddities }: { oddities: Oddity[] }) {
  const { terms } = useWords();
  return (
    <ul class="foremost">
      {oddities.slice(0, foremost).map(({ oddity, evidence }) => (
        <li key={`${oddity} ${evidence[0]?.start}`}>{terms.oddities[oddity]!.name}</li>
      ))}
    </ul>
  );
}

/** What does not fit together, the weightiest first; each opens to what it means and to every quote it rests on. */
export function Oddities({ oddities }: { oddities: Oddity[] }) {
  const { words, terms } = useWords();
  return (
    <>
      <p class="muted small">{words.oddities.intro}</p>
      <More of={oddities} first={6} class="entries">
        {(odd) => {
          const { name, what } = terms.oddities[odd.oddity]!;
          return (
            <li key={`${odd.oddity} ${odd.evidence[0]?.start}`}>
              <Fold
                label={
                  <span class="entry-name">
                    <span class="ink">{name}</span>
                    <Notes of={odd} />
                    <span class="number small">{words.oddities.kind[odd.kind]}</span>
                  </span>
                }
              >
                {() => (
                  <>
                    <p>{what}</p>
                    <Proof of={odd.evidence} />
                  </>
                )}
              </Fold>
            </li>
          );
        }}
      </More>
    </>
  );
}
