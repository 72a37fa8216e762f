import type { Label, PolicyText } from '../model';
import { type Contact, findContacts } from './spans/contacts';
import { type Country, findCountries } from './spans/countries';
import { type DateSpan, findDates } from './spans/dates';
import { type Denial, denialsAt, findDenials } from './spans/denials';
import { findItems, type Item } from './spans/items';
import { findOrganisations, type Organisation } from './spans/organisations';
import { findPeriods, type Period } from './spans/periods';

/** What every kind reads: the text in clauses, what each clause is about, and every span of the text that may matter, found once. */
export interface Reading extends PolicyText {
  labels: Label[];
  /** Data items that the text names, in reading order. */
  items: Item[];
  /** Everyday words that name an item only where what is around them says so, in reading order. */
  looseItems: Item[];
  /** Lengths of time that the text names, in reading order. */
  periods: Period[];
  /** Telephone numbers, addresses, desks that it names, whoever’s they are. */
  contacts: Contact[];
  /** Days that it names, in reading order. */
  dates: DateSpan[];
  /** Countries that it names, in reading order. */
  countries: Country[];
  /** Stretches of which the text denies something. */
  denials: Denial[];
  /** Those that a place of a clause stands in. */
  deniedAt(clause: number, start: number): Denial[];
  /** Those of later sentences, that call what is named at a place of a clause 'it' or 'these'. */
  deniedLaterAt(clause: number, start: number): Denial[];
  /** Companies and like bodies that the text names, in reading order. */
  organisations: Organisation[];
}

export function readingOf(policy: PolicyText, labels: Label[]): Reading {
  const denials = findDenials(policy);
  // The spreads stand last: Node 20 gives each object that begins with one a hidden class of its own, and compiles its readers anew.
  return {
    labels,
    periods: findPeriods(policy),
    contacts: findContacts(policy),
    dates: findDates(policy),
    countries: findCountries(policy),
    denials,
    deniedAt: denialsAt(denials.filter(({ over }) => !over)),
    deniedLaterAt: denialsAt(denials.filter(({ over }) => over)),
    organisations: findOrganisations(policy),
    ...findItems(policy),
    ...policy,
  };
}

/** The denials of a place, in its own sentence and in later ones. */
export const allDenialsAt = (
  { deniedAt, deniedLaterAt }: Pick<Reading, 'deniedAt' | 'deniedLaterAt'>,
  clause: number,
  start: number,
): Denial[] => [...deniedAt(clause, start), ...deniedLaterAt(clause, start)];
