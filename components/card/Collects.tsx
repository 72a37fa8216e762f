import type { Card, Collected } from '../../lib/model';
import { sayOf } from '../../lib/wording/collected';
import { fill } from '../../lib/wording/fill';
import { type Group, grouped, sensitiveOf } from '../../lib/wording/groups';
import { basisOf } from '../../lib/wording/law';
import { isSensitive, itemOf } from '../../lib/wording/taxonomy';
import { Fold } from '../Fold';
import { Icon } from '../Icon';
import { Eye, groupIcons, ShieldAlert } from '../icons';
import { More } from '../More';
import { Notes, Proof, Stated } from '../Proof';
import { useReader } from '../reader';
import { useWords } from '../words';

/** By icon, word and colour, with the list that the item stands in. */
export function SensitiveMark({ id }: { id: string }) {
  const { words, terms } = useWords();
  const basis = basisOf(id, useReader().law);
  return (
    <span class="mark sensitive small">
      <Icon of={ShieldAlert} />
      {basis ? fill(words.collects.sensitiveBy, { list: terms.bases[basis]!.short }) : words.collects.sensitive}
    </span>
  );
}

function ItemMark({ id }: { id: string }) {
  const { words } = useWords();
  if (isSensitive(id)) return <SensitiveMark id={id} />;
  if (!itemOf(id).watch) return null;
  return (
    <span class="mark small muted">
      <Icon of={Eye} />
      {words.collects.watch}
    </span>
  );
}

function ItemInside({ collected }: { collected: Collected }) {
  const { words, terms } = useWords();
  const { what, why } = terms.items[collected.item]!;
  const basis = basisOf(collected.item, useReader().law);
  return (
    <>
      <p>{what}</p>
      <p class="muted">{why}</p>
      <ul class="facts small">
        {sayOf(collected, words, terms).map((said) => (
          <li key={said}>{said}</li>
        ))}
        {basis && (
          <li>
            {fill(words.collects.basis, { list: terms.bases[basis]!.name })}
            <span class="line muted">{terms.bases[basis]!.what}</span>
          </li>
        )}
      </ul>
      <Proof of={collected.evidence} />
    </>
  );
}

function Item({ collected }: { collected: Collected }) {
  const { terms } = useWords();
  return (
    <li>
      <Fold
        label={
          <span class="entry-name">
            <span>{terms.items[collected.item]!.name}</span>
            <ItemMark id={collected.item} />
            <Notes of={collected} />
          </span>
        }
      >
        {() => <ItemInside collected={collected} />}
      </Fold>
    </li>
  );
}

function GroupEntry({ group }: { group: Group }) {
  const { words, terms } = useWords();
  return (
    <Fold
      level={3}
      class="group"
      preview={<p class="preview small muted">{group.items.map(({ item }) => terms.items[item]!.name).join(words.listed)}</p>}
      label={
        <span class="entry-name">
          <Icon of={groupIcons[group.id]!} />
          <span>{terms.groups[group.id]}</span>
          {group.sensitive > 0 && (
            <span class="mark sensitive small">
              <Icon of={ShieldAlert} />
              {fill(words.collects.sensitiveCount, { n: group.sensitive })}
            </span>
          )}
          <span class="number">{group.items.length}</span>
        </span>
      }
    >
      {() => (
        <More of={group.items} first={8} class="entries">
          {(collected) => <Item key={collected.item} collected={collected} />}
        </More>
      )}
    </Fold>
  );
}

/** Collected data by group, sensitive first; what is said not to be collected comes last. */
export function Collects({ card }: { card: Card }) {
  const { words, terms } = useWords();
  return (
    <>
      {card.collects.length === 0 && <p>{words.collects.none}</p>}
      {grouped(card.collects).map((group) => (
        <GroupEntry key={group.id} group={group} />
      ))}
      {card.notCollected.length > 0 && (
        <Fold level={3} class="group" label={words.collects.notCollected}>
          {() =>
            card.notCollected.map((said) => (
              <Stated key={said.item} of={said}>
                {terms.items[said.item]!.name}
              </Stated>
            ))
          }
        </Fold>
      )}
    </>
  );
}

/** What is sensitive is set off. */
export function CollectsPreview({ card, said }: { card: Card; said: string }) {
  if (sensitiveOf(card.collects).length === 0) return <>{said}</>;
  return (
    <span class="mark-line sensitive">
      <Icon of={ShieldAlert} />
      {said}
    </span>
  );
}
