import type { ComponentChildren } from 'preact';
import type { Analysis } from '../../lib/model';
import type { SectionId } from '../../lib/wording/sections';
import { Checklist } from './Checklist';
import { Closing } from './Closing';
import { Collects, CollectsPreview } from './Collects';
import { Doors } from './Doors';
import { Keeping } from './Keeping';
import { Oddities, OdditiesPreview } from './Oddities';
import { Contacts, Minors, NotStated, Rights } from './Rest';
import { Sdks } from './Sdks';
import { Permissions, Purposes, Sharing } from './Sharing';
import { Watch, WatchPreview } from './Watch';

type Drawn = (analysis: Analysis) => ComponentChildren;

/** What each section shows when it is opened. */
export const inside: Readonly<Record<SectionId, Drawn>> = {
  watch: ({ card }) => <Watch card={card} />,
  oddities: ({ card }) => <Oddities oddities={card.oddities} />,
  collects: ({ card }) => <Collects card={card} />,
  sdks: ({ card }) => <Sdks sdks={card.sdks} />,
  doors: (analysis) => <Doors analysis={analysis} />,
  sharing: ({ card }) => <Sharing card={card} />,
  keeping: ({ card }) => <Keeping card={card} />,
  closing: ({ card }) => <Closing card={card} />,
  notStated: ({ card }) => <NotStated notStated={card.notStated} />,
  checklist: (analysis) => <Checklist analysis={analysis} />,
  rights: ({ card }) => <Rights card={card} />,
  purposes: ({ card }) => <Purposes purposes={card.purposes} />,
  permissions: ({ card }) => <Permissions permissions={card.permissions} />,
  minors: ({ card }) => <Minors minors={card.minors} />,
  contact: ({ card }) => <Contacts contacts={card.contacts} />,
};

/** Where the section's line needs more than text; `said` is the line. */
export const previews: Readonly<Partial<Record<SectionId, (analysis: Analysis, said: string) => ComponentChildren>>> = {
  watch: ({ card }) => <WatchPreview card={card} />,
  oddities: ({ card }) => <OdditiesPreview oddities={card.oddities} />,
  collects: ({ card }, said) => <CollectsPreview card={card} said={said} />,
};
