import type { Clause, Label, Lang, TopicId } from '../model';
import { infer } from './infer';
import { decodeModel, type Manifest, type Model, type Thresholds } from './model';
import { prepare } from './prepare';
import { wordsOf } from './words';

export type { Manifest } from './model';

/** The trained models, loaded once by whoever runs the engine; of a language that no clause is in there need be none. */
export interface Classifier {
  topics: TopicId[];
  models: Partial<Record<Lang, Model>>;
}

/** What is likeliest of a clause, said without regard to how sure it is. */
export interface Guess {
  /** The topics of the clause if it deals with any. */
  topics: TopicId[];
  important: boolean;
  risk: boolean;
  /** Probability that it deals with any topic, and that it deals with the likeliest. */
  any: number;
  topic: number;
  probability: { important: number; risk: number };
}

/** The classifier from the files as they are shipped. Throws a RangeError on files that do not fit. */
export function makeClassifier({ manifest, zh, en }: { zh: Uint8Array; en: Uint8Array; manifest: Manifest }): Classifier {
  return classifierOf(manifest, { zh: decodeModel(zh, manifest.models.zh), en: decodeModel(en, manifest.models.en) });
}

/** The classifier of models that are decoded already. */
export const classifierOf = ({ answers }: Manifest, models: Classifier['models']): Classifier => ({
  topics: answers.slice(1, -2) as TopicId[],
  models,
});

type Read = Pick<Clause, 'text' | 'lang' | 'trail'>;

/**
 * The likeliest labels of each clause, in the order given. Clauses of the other language are no context.
 * Throws a RangeError where there is no model of a clause's language.
 */
export function guess(clauses: Read[], { topics, models }: Classifier): Guess[] {
  const guesses: Guess[] = [];
  for (const lang of ['zh', 'en'] as const) {
    const places = clauses.flatMap((clause, i) => (clause.lang === lang ? [i] : []));
    if (!places.length) continue;
    const model = models[lang];
    if (!model) throw new RangeError(`no model of ${lang}`);
    const units = places.map((i) => clauses[i]!);
    const read = units.flatMap((_, i) => (goesOn(units, i) ? [] : [i]));
    const probabilities = infer(
      model,
      prepare(
        read.map((i) => units[i]!),
        wordsOf[lang],
      ),
    );
    let at = -1;
    places.forEach((place, i) => {
      if (read[at + 1] === i) at++;
      guesses[place] = decide(probabilities[at]!, topics, model.thresholds);
    });
  }
  return guesses;
}

/** Lines that say one thing over and over are read so many times. */
const longestRun = 4;

/** The clause is the same as all of these before it. */
function goesOn(units: Read[], i: number): boolean {
  const { text, trail } = units[i]!;
  for (let k = 1; k <= longestRun; k++) {
    const before = units[i - k];
    if (before?.text !== text || before.trail.at(-1) !== trail.at(-1)) return false;
  }
  return true;
}

function decide(p: Float64Array, topics: TopicId[], thresholds: Thresholds): Guess {
  const odds = (t: number) => p[1 + t]! / thresholds.topics[t]!;
  let best = 0;
  for (let t = 1; t < topics.length; t++) if (odds(t) > odds(best)) best = t;
  const [any, important, risk] = [p[0]!, p[topics.length + 1]!, p[topics.length + 2]!];
  return {
    topics: topics.filter((_, t) => t === best || odds(t) >= 1),
    important: important >= thresholds.important,
    risk: risk >= thresholds.risk,
    any,
    topic: any * Math.max(...p.subarray(1, 1 + topics.length)),
    probability: { important, risk },
  };
}

/** A topic is said where it is this likely at least; none is said to be dealt with where all together are this likely at most. */
export const sure = { topic: 0.5, none: 0.3 };

/** What may be said of a guess: no topic where neither a topic nor 'none' is likely enough. */
export function labelOf({ topics, important, risk, any, topic, probability }: Guess): Label {
  const said = topic >= sure.topic;
  return { topics: said ? topics : [], important, risk, classified: said || any <= sure.none, probability: { topic, ...probability } };
}

/** What the experts who labelled policies would say of each clause, in the order given. */
export const classify = (clauses: Read[], classifier: Classifier): Label[] => guess(clauses, classifier).map(labelOf);
