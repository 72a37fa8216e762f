import type { Field } from '../kind';
import type { WeightsByQuestion } from '../weigh';
import about from './about.json';
import alerts from './alerts.json';
import answers from './answers.json';
import closing from './closing.json';
import collects from './collects.json';
import contacts from './contacts.json';
import minors from './minors.json';
import notCollected from './notCollected.json';
import permissions from './permissions.json';
import purposes from './purposes.json';
import recipients from './recipients.json';
import responseDays from './responseDays.json';
import retention from './retention.json';
import rights from './rights.json';
import sdks from './sdks.json';
import storage from './storage.json';

export type WeightsByField = Readonly<Partial<Record<Field, WeightsByQuestion>>>;

/** What was learnt from the cards, a file a field: tools/train-facts writes them. */
export const shipped: WeightsByField = {
  about,
  alerts,
  answers,
  closing,
  collects,
  contacts,
  minors,
  notCollected,
  permissions,
  purposes,
  recipients,
  responseDays,
  retention,
  rights,
  sdks,
  storage,
};
