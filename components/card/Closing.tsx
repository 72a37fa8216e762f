import type { Card } from '../../lib/model';
import { fill } from '../../lib/summary/fill';
import { closingPath, joinPath } from '../../lib/summary/headline';
import { Icon } from '../Icon';
import { ChevronRight } from '../icons';
import { Proof, Unsure } from '../Proof';
import { useWords } from '../words';

function Path({ labels }: { labels: string[] }) {
  return (
    <ol class="path">
      {labels.map((label, i) => (
        <li key={i}>
          {i > 0 && <Icon of={ChevronRight} />}
          <span class="chip">{label}</span>
        </li>
      ))}
    </ol>
  );
}

/** Where no way is given: whom to ask, and on what ground. */
function Ask({ card }: { card: Card }) {
  const { words, laws } = useWords();
  const contact = card.contacts.find(({ kind }) => kind === 'email') ?? card.contacts[0];
  return (
    <div class="note">
      <p>{contact ? fill(words.closing.ask, { contact: contact.value }) : words.closing.noAsk}</p>
      <p class="small muted">{fill(words.closing.ground, { ...laws['netdata-23']! })}</p>
    </div>
  );
}

function Steps({ card: { closing } }: { card: Card }) {
  const { words } = useWords();
  const { closing: say } = words;
  return (
    <dl class="pairs">
      {closing.paths.length > 0 && (
        <>
          <dt>{say.path}</dt>
          <dd>
            {closing.paths.map((labels) => (
              <Path key={joinPath(labels)} labels={labels} />
            ))}
          </dd>
        </>
      )}
      {closing.channels.length > 0 && (
        <>
          <dt>{say.channels}</dt>
          <dd>{closing.channels.map((channel) => say.channel[channel]).join(words.listed)}</dd>
        </>
      )}
      <dt>{say.conditions}</dt>
      <dd>{closing.conditions.length > 0 ? <Proof of={closing.conditions} /> : <span class="muted">{say.noConditions}</span>}</dd>
      <dt>{say.time}</dt>
      <dd>{closing.days === null ? <span class="muted">{say.noDays}</span> : fill(say.days, { days: closing.days })}</dd>
      <dt>{say.after}</dt>
      <dd>{closing.consequences.length > 0 ? <Proof of={closing.consequences} /> : <span class="muted">{say.noAfter}</span>}</dd>
    </dl>
  );
}

/** How to close the account, as steps; or that it is not stated, whom to ask and on what ground. */
export function Closing({ card }: { card: Card }) {
  const { words } = useWords();
  const { status } = card.closing;
  return (
    <>
      <p>
        {words.closing.status[status]} <Unsure of={card.closing} />
      </p>
      {(status === 'described' || status === 'contact-only') && <Steps card={card} />}
      {status !== 'described' && status !== 'no-account' && <Ask card={card} />}
      {card.closing.evidence.length > 0 && <Proof of={card.closing.evidence} />}
    </>
  );
}

export function ClosingPreview({ card }: { card: Card }) {
  const { words } = useWords();
  const path = card.closing.status === 'described' ? closingPath(card.closing) : null;
  return <>{path ? joinPath(path) : words.closing.status[card.closing.status]}</>;
}
