import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Props<N extends string> {
  label: string;
  names: Record<N, string>;
  chosen: N;
  choose: (name: N) => void;
  children: ComponentChildren;
}

const steps: Record<string, (at: number, of: number) => number> = {
  ArrowRight: (at, of) => (at + 1) % of,
  ArrowLeft: (at, of) => (at + of - 1) % of,
  Home: () => 0,
  End: (_at, of) => of - 1,
};

/** Tabs as ARIA has them: one stop for the tab key, arrows move and choose. */
export function Tabs<N extends string>({ label, names, chosen, choose, children }: Props<N>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const all = Object.keys(names) as N[];
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const at = step(all.indexOf(chosen), all.length);
    choose(all[at]!);
    list.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {all.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === chosen}
            aria-controls={`${id}-view`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => choose(name)}
          >
            {names[name]}
          </button>
        ))}
      </div>
      <div class="view" role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
