import { collects, permissions, purposes } from './collects';
import { closing, keeping } from './keeping';
import { checklist, contact, minors, notStated, rights } from './rights';
import type { Section } from './section';
import { doors, sdks, sharing } from './sharing';
import { oddities, watch } from './watch';

export { type Section, type SectionId, type Source, sourceOf } from './section';

/** The card's sections in their order, on every surface. A new one is written in a file here and listed; its inside stands in components/card/sections. */
export const sections: readonly Section[] = [
  watch,
  oddities,
  collects,
  sdks,
  doors,
  sharing,
  keeping,
  closing,
  notStated,
  checklist,
  rights,
  purposes,
  permissions,
  minors,
  contact,
];
