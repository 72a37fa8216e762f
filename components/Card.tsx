import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Analysis } from '../lib/model';
import { sayResponse } from '../lib/summary/say';
import { viewSdks } from '../lib/summary/sdks';
import { bySeverity } from '../lib/summary/watch';
import { Closing, ClosingPreview } from './card/Closing';
import { Collects, CollectsPreview } from './card/Collects';
import { Glance } from './card/Glance';
import { Keeping, KeepingPreview } from './card/Keeping';
import { Contacts, Minors, NotStated, Rights } from './card/Rest';
import { Sdks } from './card/Sdks';
import { Permissions, Purposes, Sharing } from './card/Sharing';
import { Watch } from './card/Watch';
import { Fold } from './Fold';
import { useWords } from './words';

interface SectionProps {
  title: string;
  count?: number;
  preview: ComponentChildren;
  called?: boolean;
  startOpen?: boolean;
  children: () => ComponentChildren;
}

function Section({ title, count, preview, called, startOpen, children }: SectionProps) {
  const label = (
    <span class="section-title">
      <span>{title}</span>
      {count !== undefined && <span class="number">{count}</span>}
    </span>
  );
  return (
    <Fold
      level={2}
      class="section"
      label={label}
      preview={<p class="preview small muted">{preview}</p>}
      called={called}
      startOpen={startOpen}
    >
      {children}
    </Fold>
  );
}

/** The summary card below its head: the sentence, the counts, then every section, closed with a line that says what is inside. */
export function Card({ analysis }: { analysis: Analysis }) {
  const { words, terms } = useWords();
  const [watching, setWatching] = useState(0);
  const { card } = analysis;
  const { sections } = words;
  const names = (ids: string[], of: Record<string, { name: string }>) => ids.map((id) => of[id]!.name).join(words.listed);
  const sdks = viewSdks(card.sdks);
  return (
    <>
      <Glance analysis={analysis} openWatch={() => setWatching(watching + 1)} />
      <Section
        key={`watch ${watching}`}
        title={sections.watch}
        count={card.alerts.length}
        called={watching > 0}
        preview={
          card.alerts.length > 0
            ? names(
                bySeverity(card.alerts).map(({ alert }) => alert),
                terms.alerts,
              )
            : words.severity.none
        }
      >
        {() => <Watch alerts={card.alerts} />}
      </Section>
      <Section title={sections.collects} count={card.collects.length} preview={<CollectsPreview card={card} />}>
        {() => <Collects card={card} />}
      </Section>
      <Section
        title={sections.sdks}
        count={sdks.length}
        preview={sdks.length > 0 ? sdks.map((sdk) => sdk.names[0]).join(words.listed) : words.sdks.none}
      >
        {() => <Sdks sdks={card.sdks} />}
      </Section>
      <Section
        title={sections.sharing}
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
        {() => <Sharing recipients={card.recipients} />}
      </Section>
      <Section title={sections.keeping} preview={<KeepingPreview card={card} />}>
        {() => <Keeping card={card} />}
      </Section>
      <Section title={sections.closing} preview={<ClosingPreview card={card} />}>
        {() => <Closing card={card} />}
      </Section>
      <Section
        title={sections.notStated}
        count={card.notStated.length}
        preview={card.notStated.length > 0 ? card.notStated.map(({ gap }) => words.gaps[gap]!).join(words.listed) : words.notStated.none}
      >
        {() => <NotStated gaps={card.notStated} />}
      </Section>
      <Section
        title={sections.rights}
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
        title={sections.purposes}
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
        title={sections.permissions}
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
      <Section title={sections.minors} preview={card.minors.addressed ? words.minors.addressed : words.minors.notAddressed}>
        {() => <Minors minors={card.minors} />}
      </Section>
      <Section title={sections.contact} count={card.contacts.length} preview={card.contacts[0]?.value ?? words.contact.none}>
        {() => <Contacts contacts={card.contacts} />}
      </Section>
    </>
  );
}
