import { useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model';
import { type Claim, firstScreen, type Line, proofsOf, spoken } from '../../lib/wording/first-screen';
import { sayCounted } from '../../lib/wording/rarity';
import { sayUnread } from '../../lib/wording/unread';
import { Fold } from '../Fold';
import { Icon } from '../Icon';
import { ChevronDown, ChevronRight, CircleAlert } from '../icons';
import { More } from '../More';
import { Proof } from '../Proof';
import { ReadAloud } from '../ReadAloud';
import { useReader } from '../reader';
import { useWords } from '../words';
import { Refusables } from './Refusables';

/** A sentence, what fills its slots set off. */
function Sentence({ of }: { of: Claim }) {
  return (
    <>
      {of.pieces.map(({ text, slot }, i) =>
        slot ? (
          <strong key={i} class={`said-${slot}`}>
            {text}
          </strong>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** The quotes of some sentences, each under the names that it proves. */
function Proofs({ of }: { of: Claim[] }) {
  const { words } = useWords();
  const proofs = proofsOf(of, words);
  if (proofs.length === 0) return <Proof of={[]} />;
  return (
    <ul class="proofs">
      {proofs.map(({ name, evidence }, i) => (
        <li key={`${name} ${i}`}>
          {name && <p class="small muted">{name}</p>}
          <Proof of={evidence} />
        </li>
      ))}
    </ul>
  );
}

/** One of the four answers; pressed anywhere, it shows what proves it. */
function Answer({ line }: { line: Line }) {
  const { words } = useWords();
  const { allOpen } = useReader();
  const [chosen, setOpen] = useState(false);
  const open = chosen || allOpen;
  return (
    <section class={`answer-line answer-${line.id}`}>
      <h2>
        <button type="button" class="answer-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span class="answer-title">{line.title}</span>
          <span class="answer-verdict">{line.verdict}</span>
          <span class="answer-proof small">
            {words.first.proof}
            <Icon of={open ? ChevronDown : ChevronRight} />
          </span>
        </button>
      </h2>
      <p class="answer-text">
        {line.said.map((sentence, i) => (
          <span key={i} class="sentence">
            <Sentence of={sentence} />
            {words.between}
          </span>
        ))}
      </p>
      {open && <Proofs of={line.said} />}
    </section>
  );
}

/** A line below the four, with its quote beneath. */
function Point({ of, marked }: { of: Claim; marked?: boolean }) {
  return (
    <Fold
      label={
        <span class={marked ? 'point point-marked' : 'point'}>
          {marked && <Icon of={CircleAlert} />}
          <span>
            <Sentence of={of} />
          </span>
        </span>
      }
    >
      {() => <Proofs of={[of]} />}
    </Fold>
  );
}

/** Points shown before the rest is asked for. */
const foremost = 3;

/** What the reader sees first: four answers, then what is unusual in this policy. */
export function FirstScreen({ analysis }: { analysis: Analysis }) {
  const { words, terms } = useWords();
  const { card, clauses } = analysis;
  const { lines, odd, unusual } = firstScreen({ card, clauses, words, terms });
  const unread = sayUnread(analysis.receipt, words);
  return (
    <section class="first" aria-label={words.first.label}>
      {!analysis.isPolicy && <p class="weak small">{words.states.weak}</p>}
      {unread && <p class="weak small">{unread}</p>}
      <div class="answers-four">
        {lines.map((line) => (
          <Answer key={line.id} line={line} />
        ))}
      </div>
      {odd && <Point of={odd} marked />}
      {unusual.length > 0 && (
        <section class="rare">
          <h2 title={sayCounted(card.lang, words)}>{words.first.rare.title}</h2>
          <More of={unusual} first={foremost} class="points">
            {(point) => (
              <li key={point.pieces.map(({ text }) => text).join('')}>
                <Point of={point} />
              </li>
            )}
          </More>
        </section>
      )}
      <div class="first-buttons">
        <Refusables analysis={analysis} />
        <ReadAloud text={spoken(lines, words)} language={words.code} />
      </div>
    </section>
  );
}
