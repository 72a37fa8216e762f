import type { Analysis } from '../../lib/model';
import type { Expected } from './expected';

const sorted = (values: string[]): string[] => [...new Set(values)].sort();

/** What an analysis says, in the form of what is expected of it. */
export function told({ isPolicy, language, text, card, receipt }: Analysis, wanted: Expected): Expected {
  const periods = card.retention.map(({ period }) => period);
  return {
    isPolicy,
    language,
    items: wanted.items.filter((item) => card.collects.some((said) => said.item === item)),
    ...(wanted.like && { like: wanted.like }),
    closing: card.closing.status,
    contacts: sorted(card.contacts.map(({ value }) => value)),
    ...(wanted.alerts && { alerts: sorted(card.alerts.map(({ alert }) => alert)) }),
    ...(wanted.sdks && { sdks: sorted(card.sdks.map(({ name }) => name)) }),
    ...(wanted.retention && { retention: wanted.retention.filter((period) => periods.includes(period)) }),
    ...(wanted.location && { location: card.storage.location ?? '' }),
    ...(wanted.path && { path: card.closing.paths[0] ?? [] }),
    ...(wanted.rights && { rights: wanted.rights.filter((right) => card.rights.some((said) => said.right === right)) }),
    ...(wanted.characters && { characters: text.length }),
    ...(wanted.says && { says: wanted.says.filter((said) => text.includes(said)) }),
    ...(wanted.saysNot && { saysNot: wanted.saysNot.filter((said) => !text.includes(said)) }),
    ...(wanted.unread && { unread: receipt.unread.map(({ kind }) => kind) }),
  };
}

/** All that a card names, to be compared with another's. */
export const named = ({ card }: Analysis) => ({
  items: sorted(card.collects.map(({ item }) => item)),
  sdks: sorted(card.sdks.map(({ name, data }) => `${name}: ${data.join()}`)),
  recipients: sorted(card.recipients.map(({ recipient }) => recipient)),
  retention: sorted(card.retention.map(({ period }) => period)),
  paths: card.closing.paths,
  contacts: sorted(card.contacts.map(({ value }) => value)),
  alerts: sorted(card.alerts.map(({ alert }) => alert)),
});
