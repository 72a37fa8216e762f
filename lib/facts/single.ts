/** Questions that have one answer. */
import type { Answers, Weighed } from './kind';

/** The likeliest answer, where it is likely enough to be said. */
export const heaviest = (answers: Answers, of: string): Weighed | undefined =>
  answers
    .filter((one) => one.of === of && one.said)
    .reduce<Weighed | undefined>((best, one) => (best && best.probability >= one.probability ? best : one), undefined);

/** Where nothing is said at all it is this sure that nothing is: readers overlook things too. */
const surest = 0.97;

/** How sure it is that a question has no answer: as unlikely as its likeliest one is. */
export const sureOfNone = (answers: Answers, of: string): number =>
  answers.reduce((sure, one) => (one.of === of ? Math.min(sure, 1 - one.confidence) : sure), surest);
