/** Fits all kinds on documents, one after the other: a kind's candidates may rest on what earlier kinds found in the same documents. */
import { kinds, nothing } from '../../lib/facts';
import { type Candidate, describedBy, type Earlier, type Field, type Kind } from '../../lib/facts/kind';
import { type Reading, readingOf } from '../../lib/facts/reading';
import { type Weights, type WeightsByQuestion, weigh } from '../../lib/facts/weigh';
import { shipped } from '../../lib/facts/weights';
import type { Document } from './documents';
import { bestThreshold, calibrationOf, crossValidate, type Example, fitWeights, heaviestAlone, type Judged } from './fit';
import { gold as questions } from './gold';
import { settingsOf } from './settings';

type Open = Earlier & { answers: Partial<Record<Field, ReturnType<typeof weigh>>> };

interface Study {
  document: Document;
  reading: Reading;
  earlier: Open;
}

const readings = new Map<Document, Reading>();
const readingFor = (document: Document): Reading => {
  const known = readings.get(document) ?? readingOf(document.policy, document.labels);
  readings.set(document, known);
  return known;
};

export type Learnt = Partial<Record<Field, WeightsByQuestion>>;

/**
 * Weights of every kind, from these documents alone; `told` hears how each question went on documents left out within. A kind that is
 * not among `fields` keeps the weights that are shipped.
 */
export function train(
  documents: Document[],
  folds: number,
  told: (field: Field, of: string, judged: Judged[]) => void = () => {},
  fields: readonly string[] = kinds.map(({ field }) => field),
): Learnt {
  const studies = documents.map(
    (document): Study => ({ document, reading: readingFor(document), earlier: { facts: nothing(), answers: {} } }),
  );
  const learnt: Learnt = {};
  for (const kind of kinds) {
    const described = studies.map(({ reading, earlier }) => describedBy(kind, reading, earlier));
    learnt[kind.field] = fields.includes(kind.field) ? learn(kind, studies, described, folds, told) : shipped[kind.field];
    studies.forEach(({ reading, earlier }, i) => {
      const answers = weigh(learnt[kind.field] ?? {}, described[i]!);
      earlier.answers[kind.field] = answers;
      Object.assign(earlier.facts, { [kind.field]: kind.state(answers, reading, earlier) });
    });
  }
  return learnt;
}

function learn(
  { field }: Kind,
  studies: Study[],
  described: Candidate[][],
  folds: number,
  told: (field: Field, of: string, judged: Judged[]) => void,
): WeightsByQuestion {
  return Object.fromEntries(
    Object.entries(questions[field] ?? {}).map(([of, answer]): [string, Weights] => {
      const examples = studies.flatMap(({ document }, i): Example[] => {
        const gold = answer(document.gold);
        const candidates = described[i]!.filter((candidate) => candidate.of === of && (gold?.asked?.(candidate.id) ?? true));
        return gold ? [{ document: document.id, candidates, gold }] : [];
      });
      const settings = settingsOf(field, of);
      const all = crossValidate(examples, settings, folds);
      const judged = settings.single ? heaviestAlone(all) : all;
      told(field, of, judged);
      return [
        of,
        { ...fitWeights(examples, settings), threshold: bestThreshold(judged, settings.precision), calibration: calibrationOf(judged) },
      ];
    }),
  );
}
