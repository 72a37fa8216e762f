import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { ChevronDown, ChevronRight } from './icons';
import { useReader } from './reader';

interface Props {
  /** What the button says. */
  label: ComponentChildren;
  /** Shown below the label while closed. */
  preview?: ComponentChildren;
  class?: string;
  /** Stands before the label; what opens and closes then stands after it. */
  icon?: IconNode;
  /** Heading level of the label; none where it is an entry of a list. */
  level?: 2 | 3;
  children: () => ComponentChildren;
}

/** Something that opens and closes. The inside is made when it is first opened, so that a long card opens at once. */
export function Fold({ label, preview, class: name = '', icon, level, children }: Props) {
  const { allOpen } = useReader();
  const [chosen, setOpen] = useState(false);
  const id = useId();
  const open = chosen || allOpen;
  const chevron = <Icon of={open ? ChevronDown : ChevronRight} />;
  const Heading = level === 2 ? 'h2' : level === 3 ? 'h3' : 'div';
  return (
    <div class={`fold ${name}`}>
      <Heading>
        <button type="button" class="fold-button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
          {icon ? <Icon of={icon} /> : chevron}
          <span class="fold-label">{label}</span>
          {icon && chevron}
        </button>
      </Heading>
      {open ? (
        <div class="fold-inside" id={id}>
          {children()}
        </div>
      ) : (
        preview && <div class="fold-preview">{preview}</div>
      )}
    </div>
  );
}
