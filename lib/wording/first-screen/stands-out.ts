import type { Statement } from '../../model';
import { fill } from '../fill';
import { type Counted, isUnusual, sayRarity, shareOf } from '../rarity';
import { isUnsure } from '../say';
import { severities, severityOf, split } from '../watch';
import { isDelicate } from '../weight';
import { type Claim, claim, type Source } from './claim';

interface Candidate {
  field: Counted;
  id: string;
  said: Statement;
  name: string;
  /** 0 is the heaviest. */
  weight: number;
}

function candidates({ card, words, terms }: Source): Candidate[] {
  const { rare } = words.first;
  const sure = <T extends Statement>(all: T[]) => all.filter((said) => !isUnsure(said) && said.evidence.length > 0);
  return [
    ...sure(card.alerts).map((said): Candidate => {
      const weight = severities.indexOf(severityOf(said, card.lang));
      return { field: 'alerts', id: said.alert, said, name: terms.alerts[said.alert]!.name, weight };
    }),
    ...sure(card.collects).map((said): Candidate => {
      const sentence = fill(rare.items, { name: terms.items[said.item]!.name });
      return { field: 'items', id: said.item, said, name: sentence, weight: isDelicate(said.item) ? 1 : 3 };
    }),
    ...sure(card.permissions).map((said): Candidate => {
      const sentence = fill(rare.permissions, { name: terms.permissions[said.permission]!.name });
      return { field: 'permissions', id: said.permission, said, name: sentence, weight: 2 };
    }),
    ...sure(card.recipients).map((said): Candidate => {
      const sentence = fill(rare.recipients, { name: terms.recipients[said.recipient]!.name });
      return { field: 'recipients', id: said.recipient, said, name: sentence, weight: 2 };
    }),
  ];
}

/** What few policies say and this one does, by weight and rarity. */
export function unusual(source: Source): Claim[] {
  const { card, words } = source;
  return candidates(source)
    .filter(({ field, id, weight }) => weight < severities.length && isUnusual(field, id, card.lang))
    .sort((a, b) => a.weight - b.weight || shareOf(a.field, a.id, card.lang)! - shareOf(b.field, b.id, card.lang)!)
    .map(({ field, id, name, said }) =>
      claim(words.first.rare.told, { name, rarity: sayRarity(field, id, card.lang, words) }, { name: '', evidence: said.evidence }),
    );
}

/** The weightiest contradiction of the policy with itself; null where none is sure. */
export function contradiction({ card, words, terms }: Source): Claim | null {
  const first = card.oddities.find((odd) => odd.kind === 'contradiction' && !isUnsure(odd));
  return first ? claim(words.first.odd, { what: terms.oddities[first.oddity]!.what }, { name: '', evidence: first.evidence }) : null;
}

/** The names of what nearly every policy says. */
export const usualNames = ({ card, terms }: Source): string[] => split(card).usual.map(({ alert }) => terms.alerts[alert]!.name);
