import type { Card } from '../../lib/model';
import { closingSaid, joinPath } from '../../lib/wording/closing';
import { fill } from '../../lib/wording/fill';
import { sayDays } from '../../lib/wording/say';
import { Fold } from '../Fold';
import { Icon } from '../Icon';
import { ChevronRight } from '../icons';
import { Notes, Proof } from '../Proof';
import { useReader } from '../reader';
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
  const { law } = useReader();
  const contact = card.contacts.find(({ kind }) => kind === 'email') ?? card.contacts[0];
  return (
    <div class="note">
      <p>{contact ? fill(words.closing.ask, { contact: contact.value }) : words.closing.noAsk}</p>
      {law === 'cn' && <p class="small muted">{fill(words.closing.ground, { ...laws['netdata-23']! })}</p>}
    </div>
  );
}

/** What to do, in order: what has to be so first, where to go, how long it takes, what happens then. */
function Steps({ card: { closing } }: { card: Card }) {
  const { words } = useWords();
  const { closing: say } = words;
  return (
    <ol class="ways">
      <li>
        <h3>{say.conditions}</h3>
        {closing.conditions.length > 0 ? <Proof of={closing.conditions} /> : <p class="muted">{say.noConditions}</p>}
      </li>
      {(closing.paths.length > 0 || closing.channels.length > 0) && (
        <li>
          <h3>{closing.paths.length > 0 ? say.path : say.channels}</h3>
          {closing.paths.map((labels) => (
            <Path key={joinPath(labels)} labels={labels} />
          ))}
          {closing.channels.length > 0 && (
            <p>{fill(say.by, { channels: closing.channels.map((channel) => say.channel[channel]).join(words.listed) })}</p>
          )}
        </li>
      )}
      <li>
        <h3>{say.time}</h3>
        <p class={closing.days === null ? 'muted' : ''}>
          {closing.days === null ? say.noDays : fill(say.days, { time: sayDays(closing.days, closing.workingDays, words) })}
        </p>
      </li>
      <li>
        <h3>{say.after}</h3>
        {closing.consequences.length > 0 ? <Proof of={closing.consequences} /> : <p class="muted">{say.noAfter}</p>}
      </li>
    </ol>
  );
}

/** How to close the account, as steps; or that it is not stated, whom to ask and on what ground. */
export function Closing({ card }: { card: Card }) {
  const { words } = useWords();
  const { status } = card.closing;
  return (
    <>
      <p>
        {words.closing.status[closingSaid(card.closing)]} <Notes of={card.closing} />
      </p>
      {(status === 'described' || status === 'contact-only') && <Steps card={card} />}
      {status !== 'described' && status !== 'no-account' && <Ask card={card} />}
      {card.closing.evidence.length > 0 && (
        <Fold class="fold-small" label={<span class="small">{words.statement.quote}</span>}>
          {() => <Proof of={card.closing.evidence} />}
        </Fold>
      )}
    </>
  );
}
