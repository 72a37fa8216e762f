import { fill } from '../fill';
import { sayRarity } from '../rarity';
import { bySeverity, countBySeverity, severities, severityOf, split } from '../watch';
import { type Lines, list, type Section } from './section';

const watchLines: Lines = (source) => {
  const { card, words, terms } = source;
  const counts = countBySeverity(card);
  return severities
    .filter((severity) => counts[severity] > 0)
    .flatMap((severity) => [
      `### ${fill(words.severity[severity].count, { n: counts[severity] })}`,
      '',
      ...list(
        bySeverity(card.alerts, card.lang).filter((said) => severityOf(said, card.lang) === severity),
        ({ alert }) =>
          [
            fill(words.export.said, { name: terms.alerts[alert]!.name, said: terms.alerts[alert]!.what }),
            sayRarity('alerts', alert, card.lang, words),
          ]
            .filter(Boolean)
            .join(' · '),
        source,
      ),
    ]);
};

/** What to watch. */
export const watch: Section = {
  id: 'watch',
  isShown: ({ card }) => card.alerts.length > 0,
  count: ({ card }) => card.alerts.length,
  preview: ({ card, words, terms }) =>
    split(card)
      .own.map(({ alert }) => terms.alerts[alert]!.name)
      .join(words.listed),
  lines: watchLines,
};

const odditiesLines: Lines = (source) =>
  list(
    source.card.oddities,
    ({ oddity }) => {
      const { name, what } = source.terms.oddities[oddity]!;
      return fill(source.words.export.said, { name, said: what });
    },
    source,
  );

/** What does not fit together. */
export const oddities: Section = {
  id: 'oddities',
  isShown: ({ card }) => card.oddities.length > 0,
  count: ({ card }) => card.oddities.length,
  preview: ({ card, words, terms }) => card.oddities.map(({ oddity }) => terms.oddities[oddity]!.name).join(words.listed),
  lines: odditiesLines,
};
