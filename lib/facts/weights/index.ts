import type { Field } from '../kind';
import type { WeightsByQuestion } from '../weigh';
import alerts from './alerts.json';
import collects from './collects.json';
import notCollected from './notCollected.json';
import permissions from './permissions.json';
import purposes from './purposes.json';
import recipients from './recipients.json';
import rights from './rights.json';

export type WeightsByField = Readonly<Partial<Record<Field, WeightsByQuestion>>>;

/** What was learnt from the cards, a file a field: tools/train-facts writes them. */
export const shipped: WeightsByField = { alerts, collects, notCollected, permissions, purposes, recipients, rights };
