import type { Collected } from '../../model';
import { isUnsure } from '../say';
import { byGravity, isDelicate } from '../weight';
import { type Claim, claim, type Line, type Proved, type Source } from './claim';

/** Most names in a line. */
const mostNames = 6;

/** What is taken: the weightiest things by name, then how much more there is; what is said not to be taken. */
export function takes({ card, words, terms }: Source): Line {
  const { takes: say } = words.first;
  const sure = card.collects.filter((said) => !isUnsure(said));
  const sorted = [...sure].sort((a, b) => byGravity(card.lang)(a.item, b.item));
  const delicate = sorted.filter(({ item }) => isDelicate(item));
  // What is told as unsure in the list below is not told here as never seen.
  const maybe = card.collects.some(({ item }) => isDelicate(item));
  const shown = (delicate.length > 0 ? delicate : sorted).slice(0, mostNames);
  const nameOf = (item: string) => terms.items[item]!.name;
  const named = (all: { item: string }[]) => all.map(({ item }) => nameOf(item)).join(words.listed);
  const prove = (all: Pick<Collected, 'item' | 'evidence'>[]): Proved[] =>
    all.map(({ item, evidence }) => ({ name: nameOf(item), evidence }));
  // What may be taken all the same, however unsure, is not told as never taken.
  const denied = card.notCollected
    .filter((said) => !isUnsure(said) && !card.collects.some(({ item }) => item === said.item))
    .slice(0, mostNames);
  const rest = sorted.length - Math.max(shown.length, delicate.length);
  const said: Claim[] = [
    ...(delicate.length > 0
      ? [
          claim(
            delicate.length > shown.length ? say.moreDelicate : say.delicate,
            { items: named(shown), n: delicate.length },
            ...prove(shown),
          ),
        ]
      : []),
    ...(delicate.length === 0 && shown.length > 0
      ? [claim(maybe ? say.mostly : say.ordinary, { ordinary: named(shown) }, ...prove(shown))]
      : []),
    ...(rest > 0 ? [claim(say.more, { n: rest })] : []),
    ...(denied.length > 0 ? [claim(say.denied, { denied: named(denied) }, ...prove(denied))] : []),
    ...(shown.length === 0 && denied.length === 0 ? [claim(say.unstated, {})] : []),
  ];
  const ordinary = maybe ? 'mostly' : 'ordinary';
  const verdict = delicate.length > 0 ? 'delicate' : shown.length > 0 ? ordinary : denied.length > 0 ? 'no' : 'unstated';
  return { id: 'takes', title: say.title, verdict: say.verdict[verdict], said };
}
