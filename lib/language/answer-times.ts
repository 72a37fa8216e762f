import type { Jurisdiction } from '../model';

/** Longest time that a law gives for an answer, by what is asked for: in days, or in working days. */
export const answerWithin: Readonly<
  Record<Jurisdiction, Readonly<Record<'access' | 'delete' | 'close', { days: number; working?: boolean }>>>
> = {
  cn: { access: { days: 15, working: true }, delete: { days: 15, working: true }, close: { days: 15, working: true } },
  eu: { access: { days: 30 }, delete: { days: 30 }, close: { days: 30 } },
  us: { access: { days: 45 }, delete: { days: 45 }, close: { days: 45 } },
  tw: { access: { days: 15 }, delete: { days: 30 }, close: { days: 30 } },
  hk: { access: { days: 40 }, delete: { days: 40 }, close: { days: 40 } },
};
