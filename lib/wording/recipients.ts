import { organisationsIn } from '../facts/spans/organisations';
import { lookUp } from '../facts/spans/registry';
import { unnameable } from '../language/checklist/conditions';
import type { Card, Clause, Recipient } from '../model';
import { peopleSay } from './sdk-name';

/** A class of those who get information, and who of them is known by name. */
export interface RecipientView extends Recipient {
  /** From the row itself, and the SDKs of the card that its own quotes name. */
  names: string[];
  /** Neither the row nor its quotes name anybody, of a class in which somebody could be named. */
  unnamed: boolean;
}

/** Whether a text names somebody who is not the operator itself. */
const namesSomebody = (text: string, { lang, operator }: Card): boolean =>
  organisationsIn(text, lang).some(({ name }) => name !== operator) || lookUp(text) !== null;

/** Who gets information, each with all the names that the policy gives. */
export const viewRecipients = (card: Card, clauses: Pick<Clause, 'text'>[]): RecipientView[] =>
  card.recipients.map((row) => {
    const quoted = row.evidence.map(({ quote, clause }) => clauses[clause]?.text ?? quote).join('\n');
    const own = card.sdks.filter(({ name }) => row.recipient === 'sdk-providers' || quoted.includes(name));
    const names = [...new Set([...row.named, ...own.map(({ name }) => peopleSay(name))])].filter(Boolean);
    const unnamed = names.length === 0 && !unnameable.includes(row.recipient) && !namesSomebody(quoted, card);
    return { ...row, names, unnamed };
  });
