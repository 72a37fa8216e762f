import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../lib/wording/fill';
import { useReader } from './reader';
import { useWords } from './words';

interface Props<T> {
  of: T[];
  /** How many are shown at first; one more is shown rather than 'one more' said. */
  first: number;
  /** The wording of the rest, with {n}. */
  label?: string;
  class?: string;
  children: (item: T) => ComponentChildren;
}

/** A list, its beginning first; the rest at a press. */
export function More<T>({ of, first, label, class: name = '', children }: Props<T>) {
  const { words } = useWords();
  const { allOpen } = useReader();
  const [all, setAll] = useState(false);
  const shown = all || allOpen || of.length <= first + 1 ? of : of.slice(0, first);
  const rest = of.length - shown.length;
  return (
    <>
      <ul class={name}>{shown.map(children)}</ul>
      {rest > 0 && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {fill(label ?? words.statement.more, { n: rest })}
        </button>
      )}
    </>
  );
}
