import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Fold } from '../Fold';

interface Props {
  title: string;
  icon: IconNode;
  count?: number;
  preview: ComponentChildren;
  class?: string;
  children: () => ComponentChildren;
}

/** A section of the card: closed, a title, a number and what is inside in short. */
export function Folded({ title, icon, count, preview, class: name = '', children }: Props) {
  const label = (
    <span class="section-title">
      <span>{title}</span>
      {count !== undefined && <span class="number">{count}</span>}
    </span>
  );
  return (
    <Fold level={2} class={`section ${name}`} icon={icon} label={label} preview={<div class="preview small muted">{preview}</div>}>
      {children}
    </Fold>
  );
}
