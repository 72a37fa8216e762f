import type { Card } from '../../lib/model';
import { fill } from '../../lib/wording/fill';
import { type RecipientView, viewRecipients } from '../../lib/wording/recipients';
import { Fold } from '../Fold';
import { More } from '../More';
import { Notes, Proof, Stated } from '../Proof';
import { useReader } from '../reader';
import { useWords } from '../words';

function Entry({ of }: { of: RecipientView }) {
  const { words, terms } = useWords();
  const { name, what } = terms.recipients[of.recipient]!;
  return (
    <li>
      <Fold
        label={
          <span class="entry-name">
            <span>{name}</span>
            <span class="muted small">{of.how.map((how) => words.sharing.how[how]).join(words.listed)}</span>
            <Notes of={of} />
          </span>
        }
      >
        {() => (
          <>
            <p>{what}</p>
            {of.names.length > 0 && <p>{fill(words.sharing.named, { names: of.names.join(words.listed) })}</p>}
            {of.unnamed && <p>{words.sharing.unnamed}</p>}
            <Proof of={of.evidence} />
          </>
        )}
      </Fold>
    </li>
  );
}

/** With whom information is shared, and how. */
export function Sharing({ card }: { card: Card }) {
  const { words } = useWords();
  const { clauses } = useReader();
  const recipients = viewRecipients(card, clauses);
  if (recipients.length === 0) return <p>{words.sharing.none}</p>;
  return (
    <More of={recipients} first={8} class="entries">
      {(recipient) => <Entry key={recipient.recipient} of={recipient} />}
    </More>
  );
}

export function Purposes({ purposes }: Pick<Card, 'purposes'>) {
  const { words, terms } = useWords();
  if (purposes.length === 0) return <p>{words.purposes.none}</p>;
  return (
    <>
      {purposes.map((said) => (
        <Stated key={said.purpose} of={said}>
          {terms.purposes[said.purpose]!.name} <span class="muted small">{terms.purposes[said.purpose]!.what}</span>
        </Stated>
      ))}
    </>
  );
}

export function Permissions({ permissions }: Pick<Card, 'permissions'>) {
  const { words, terms } = useWords();
  if (permissions.length === 0) return <p>{words.permissions.none}</p>;
  return (
    <>
      {permissions.map((said) => (
        <Stated key={said.permission} of={said}>
          {terms.permissions[said.permission]!.name} <span class="muted small">{terms.permissions[said.permission]!.what}</span>
        </Stated>
      ))}
    </>
  );
}
