import type { Card, Gap } from '../../lib/model';
import { fill } from '../../lib/wording/fill';
import { sayResponse } from '../../lib/wording/say';
import { Stated } from '../Proof';
import { useWords } from '../words';
import { Law } from './Law';

export function Rights({ card }: { card: Card }) {
  const { words, terms } = useWords();
  return (
    <>
      {card.rights.length === 0 && <p>{words.rights.none}</p>}
      {card.rights.map((said) => (
        <Stated key={said.right} of={said}>
          {terms.rights[said.right]!.name} <span class="muted small">{terms.rights[said.right]!.what}</span>
        </Stated>
      ))}
      <Stated of={card.responseDays}>{sayResponse(card.responseDays, words)}</Stated>
    </>
  );
}

export function Minors({ minors }: Pick<Card, 'minors'>) {
  const { words } = useWords();
  const { minors: say } = words;
  if (!minors.addressed) return <p>{say.notAddressed}</p>;
  const said = [
    minors.age === null ? say.addressed : fill(say.under, { age: minors.age }),
    minors.guardianConsent ? say.guardian : say.noGuardian,
  ];
  return <Stated of={minors}>{said.join(words.between)}</Stated>;
}

export function Contacts({ contacts }: Pick<Card, 'contacts'>) {
  const { words } = useWords();
  if (contacts.length === 0) return <p>{words.contact.none}</p>;
  return (
    <>
      {contacts.map((contact) => (
        <Stated key={`${contact.kind} ${contact.value}`} of={contact}>
          <span class="muted">{words.contact.kind[contact.kind]}</span> {contact.value}
        </Stated>
      ))}
    </>
  );
}

/** Gaps under the article that expects them, in the card's order. */
function byArticle(gaps: Gap[]): [string, string[]][] {
  const found = new Map<string, string[]>();
  for (const { gap, article } of gaps) found.set(article, [...(found.get(article) ?? []), gap]);
  return [...found];
}

/** What the law expects the policy to say and it was not found to say. */
export function NotStated({ notStated: gaps }: Pick<Card, 'notStated'>) {
  const { words, terms } = useWords();
  if (gaps.length === 0) return <p>{words.notStated.none}</p>;
  return (
    <>
      <p class="muted small">{words.notStated.intro}</p>
      <ul class="gaps">
        {byArticle(gaps).map(([article, ids]) => (
          <li key={article}>
            <ul class="dotted">
              {ids.map((gap) => (
                <li key={gap}>{terms.checks[gap]!}</li>
              ))}
            </ul>
            <div class="small muted">
              <Law id={article} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
