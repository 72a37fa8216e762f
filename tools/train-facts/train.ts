/**
 * Fits all kinds on documents, one after the other: a kind's candidates may rest on what earlier kinds found in the same documents. What
 * they found there is what weights say that have not seen the document, for later kinds to learn from and for its card to be scored by.
 */
import { cardOf, kinds, nothing } from '../../lib/facts';
import { type Candidate, describedBy, type Earlier, type Field, type Kind } from '../../lib/facts/kind';
import { type Reading, readingOf } from '../../lib/facts/reading';
import { type Settled, type Weights, type WeightsByQuestion, weigh } from '../../lib/facts/weigh';
import { shipped } from '../../lib/facts/weights';
import type { Card, Lang } from '../../lib/model';
import type { Document } from './documents';
import {
  bagsOf,
  bestThreshold,
  calibrationOf,
  commonWords,
  type Example,
  fitWeights,
  heaviestAlone,
  type Judged,
  judge,
  Names,
} from './fit';
import { gold as questions } from './gold';
import { type Settings, settingsOf } from './settings';

type Open = Earlier & { answers: Partial<Record<Field, ReturnType<typeof weigh>>> };

interface Study {
  document: Document;
  reading: Reading;
  earlier: Open;
  fold: number;
}

export const langs: readonly Lang[] = ['zh', 'en'];

/** A question's weights from all documents, and by fold from all others. */
interface Fitted {
  all: Weights;
  unseen: Weights[];
}

export type Learnt = Partial<Record<Field, WeightsByQuestion>>;

/**
 * Weights of every kind, and each document's card by weights that have not seen it. `told` hears how each question went on documents left
 * out. A kind that is not among `fields` keeps the weights that are shipped.
 */
export function train(
  documents: Document[],
  folds: number,
  told: (field: Field, of: string, judged: Judged[]) => void = () => {},
  fields: readonly string[] = kinds.map(({ field }) => field),
): { weights: Learnt; cards: Card[] } {
  const studies = documents.map(
    (document, i): Study => ({
      document,
      reading: readingOf(document.policy, document.labels),
      earlier: { facts: nothing(), answers: {} },
      fold: i % folds,
    }),
  );
  const learnt: Learnt = {};
  for (const kind of kinds) {
    const { field } = kind;
    const described = studies.map(({ reading, earlier }) => describedBy(kind, reading, earlier));
    const fitted = fields.includes(field) ? learn(kind, studies, described, folds, told) : null;
    learnt[field] = fitted ? weightsOf(fitted, ({ all }) => all) : shipped[field];
    studies.forEach((study, i) => {
      const weights = fitted ? weightsOf(fitted, ({ unseen }) => unseen[study.fold]!) : (shipped[field] ?? {});
      state(kind, study, weights, described[i]!);
    });
  }
  return { weights: learnt, cards: studies.map(({ reading, earlier }) => cardOf(reading, earlier.facts, [])) };
}

const weightsOf = (fitted: Record<string, Fitted>, which: (one: Fitted) => Weights): WeightsByQuestion =>
  Object.fromEntries(Object.entries(fitted).map(([of, one]) => [of, which(one)]));

function state(kind: Kind, { reading, earlier }: Study, weights: WeightsByQuestion, described: Candidate[]): void {
  const answers = weigh(weights, described, reading.language);
  earlier.answers[kind.field] = answers;
  Object.assign(earlier.facts, { [kind.field]: kind.state(answers, reading, earlier) });
}

function learn(
  { field }: Kind,
  studies: Study[],
  described: Candidate[][],
  folds: number,
  told: (field: Field, of: string, judged: Judged[]) => void,
): Record<string, Fitted> {
  return Object.fromEntries(
    Object.entries(questions[field] ?? {}).map(([of, answer]): [string, Fitted] => {
      const settings = settingsOf(field, of);
      const names = new Names();
      const words = commonWords(
        studies.flatMap(({ document }, i) => (document.isOwn ? [] : [described[i]!.filter((one) => one.of === of)])),
      );
      const examples = studies.flatMap(({ document, fold }, i): Example[] => {
        if (document.isOwn && !settings.ownIn.includes(document.policy.language)) return [];
        const gold = answer(document.gold);
        const candidates = described[i]!.filter((candidate) => candidate.of === of && (gold?.asked?.(candidate.id) ?? true));
        return gold
          ? [
              {
                document: document.id,
                lang: document.policy.language,
                fold,
                candidates,
                gold,
                bags: bagsOf(candidates, gold, names, settings.perId, words),
              },
            ]
          : [];
      });
      const own = new Set(studies.flatMap(({ document: { id, isOwn } }) => (isOwn ? [id] : [])));
      const fits = Array.from({ length: folds }, (_, fold) =>
        fitWeights(
          names,
          examples.filter((one) => one.fold !== fold),
          settings,
        ),
      );
      const judged = fits.map((weights, fold) => examples.filter((one) => one.fold === fold).flatMap((one) => judge(weights, one)));
      told(field, of, asSaid(judged.flat(), settings));
      // From where on it is said, and how sure it is, real documents tell.
      const real = judged.map((ones) => ones.filter(({ document }) => !own.has(document)));
      const unseen = fits.map((weights, fold) => ({ ...weights, ...settled(real.filter((_, i) => i !== fold).flat(), settings) }));
      return [of, { all: { ...fitWeights(names, examples, settings), ...settled(real.flat(), settings) }, unseen }];
    }),
  );
}

/** Of a question with one answer, the heaviest is what is said. */
const asSaid = (judged: Judged[], { single }: Settings): Judged[] => (single ? heaviestAlone(judged) : judged);

/** From where on a statement is made, and how sure it is, by documents that the weights had not seen: all, and those of each language. */
function settled(judged: Judged[], settings: Settings): Settled & Pick<Weights, 'in'> {
  const of = (ones: Judged[]): Settled => {
    const said = asSaid(ones, settings);
    return { threshold: bestThreshold(said, settings.precision), calibration: calibrationOf(said) };
  };
  if (!settings.perLang) return of(judged);
  return { ...of(judged), in: Object.fromEntries(langs.map((lang) => [lang, of(judged.filter((one) => one.lang === lang))])) };
}
