import type { ComponentChildren } from 'preact';
import type { Analysis } from '../lib/model';
import { sayResponse } from '../lib/summary/say';
import { viewSdks } from '../lib/summary/sdks';
import { Checklist, ChecklistPreview } from './card/Checklist';
import { Closing, ClosingPreview } from './card/Closing';
import { Collects, CollectsPreview } from './card/Collects';
import { Doors } from './card/Doors';
import { FirstScreen } from './card/FirstScreen';
import { Folded } from './card/Folded';
import { Further } from './card/Further';
import { Keeping, KeepingPreview } from './card/Keeping';
import { Oddities, OdditiesPreview } from './card/Oddities';
import { Contacts, Minors, NotStated, Rights } from './card/Rest';
import { Sdks } from './card/Sdks';
import { Permissions, Purposes, Sharing } from './card/Sharing';
import { Watch, WatchPreview } from './card/Watch';
import { Since } from './changes/Since';
import { sectionIcons } from './icons';
import { useWords } from './words';

interface SectionProps {
  /** Which section it is. */
  of: keyof typeof sectionIcons;
  count?: number;
  preview: ComponentChildren;
  children: () => ComponentChildren;
}

function Section({ of, ...rest }: SectionProps) {
  const { words } = useWords();
  return <Folded class={`section-${of}`} title={words.sections[of]} icon={sectionIcons[of]} {...rest} />;
}

/** The summary card below its head: the sentence, the counts, then every section, closed with a line that says what is inside. */
export function Card({ analysis, tabId }: { analysis: Analysis; tabId: number }) {
  const { words, terms } = useWords();
  const { card } = analysis;
  const names = (ids: string[], of: Record<string, { name: string }>) => ids.map((id) => of[id]!.name).join(words.listed);
  const sdks = viewSdks(card.sdks);
  return (
    <>
      <FirstScreen analysis={analysis} />
      <Since analysis={analysis} tabId={tabId} />
      {card.alerts.length > 0 && (
        <Section of="watch" count={card.alerts.length} preview={<WatchPreview card={card} />}>
          {() => <Watch card={card} />}
        </Section>
      )}
      {card.oddities.length > 0 && (
        <Section of="oddities" count={card.oddities.length} preview={<OdditiesPreview oddities={card.oddities} />}>
          {() => <Oddities oddities={card.oddities} />}
        </Section>
      )}
      <Section of="collects" count={card.collects.length} preview={<CollectsPreview card={card} />}>
        {() => <Collects card={card} />}
      </Section>
      <Section
        of="sdks"
        count={sdks.length}
        preview={sdks.length > 0 ? sdks.map((sdk) => sdk.names[0]).join(words.listed) : words.sdks.none}
      >
        {() => <Sdks sdks={card.sdks} />}
      </Section>
      {analysis.doors.length > 0 && (
        <Section of="doors" count={analysis.doors.length} preview={analysis.doors.map(({ title }) => title).join(words.listed)}>
          {() => <Doors analysis={analysis} />}
        </Section>
      )}
      <Section
        of="sharing"
        count={card.recipients.length}
        preview={
          card.recipients.length > 0
            ? names(
                card.recipients.map(({ recipient }) => recipient),
                terms.recipients,
              )
            : words.sharing.none
        }
      >
        {() => <Sharing card={card} />}
      </Section>
      <Section of="keeping" preview={<KeepingPreview card={card} />}>
        {() => <Keeping card={card} />}
      </Section>
      <Section of="closing" preview={<ClosingPreview card={card} />}>
        {() => <Closing card={card} />}
      </Section>
      <Section
        of="notStated"
        count={card.notStated.length}
        preview={card.notStated.length > 0 ? card.notStated.map(({ gap }) => terms.checks[gap]!).join(words.listed) : words.notStated.none}
      >
        {() => <NotStated notStated={card.notStated} />}
      </Section>
      <Section of="checklist" preview={<ChecklistPreview analysis={analysis} />}>
        {() => <Checklist analysis={analysis} />}
      </Section>
      <Section
        of="rights"
        count={card.rights.length}
        preview={
          card.rights.length > 0
            ? names(
                card.rights.map(({ right }) => right),
                terms.rights,
              )
            : sayResponse(card.responseDays, words)
        }
      >
        {() => <Rights card={card} />}
      </Section>
      <Section
        of="purposes"
        count={card.purposes.length}
        preview={
          card.purposes.length > 0
            ? names(
                card.purposes.map(({ purpose }) => purpose),
                terms.purposes,
              )
            : words.purposes.none
        }
      >
        {() => <Purposes purposes={card.purposes} />}
      </Section>
      <Section
        of="permissions"
        count={card.permissions.length}
        preview={
          card.permissions.length > 0
            ? names(
                card.permissions.map(({ permission }) => permission),
                terms.permissions,
              )
            : words.permissions.none
        }
      >
        {() => <Permissions permissions={card.permissions} />}
      </Section>
      <Section of="minors" preview={card.minors.addressed ? words.minors.addressed : words.minors.notAddressed}>
        {() => <Minors minors={card.minors} />}
      </Section>
      <Section of="contact" count={card.contacts.length} preview={card.contacts[0]?.value ?? words.contact.none}>
        {() => <Contacts contacts={card.contacts} />}
      </Section>
      <Further analysis={analysis} tabId={tabId} />
    </>
  );
}
