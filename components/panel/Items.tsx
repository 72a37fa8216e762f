import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Clause } from '../../lib/model';
import { partsOf } from '../../lib/wording/items';
import { isSensitive } from '../../lib/wording/taxonomy';
import { SensitiveMark } from '../card/Collects';
import { useWords } from '../words';

/** Milliseconds in which the pointer may cross from an item to its explanation. */
const crossing = 200;

/** What may not begin a line: it stays with the item before it. */
const tailOf = (text: string): string => /^[\p{Pe}\p{Pf}\p{Po}]*/u.exec(text)![0];

interface Shown {
  item: string;
  /** Which of the parts it explains. */
  part: number;
  /** Where it stands below the passage's top, in pixels. */
  top: number;
}

/** The text of a passage with its data items underlined; each is explained on hover and on focus, Escape takes that away. */
export function WithItems({ clause, open }: { clause: Clause; open: () => void }) {
  const { terms } = useWords();
  const [told, setTold] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = useId();
  const parts = useMemo(() => partsOf(clause), [clause]);
  const stay = () => clearTimeout(timer.current);
  const leave = () => {
    stay();
    timer.current = setTimeout(() => setTold(null), crossing);
  };
  useEffect(() => stay, []);
  const tell = (item: string, part: number, { offsetTop, offsetHeight }: HTMLElement) => {
    stay();
    setTold({ item, part, top: offsetTop + offsetHeight });
  };
  return (
    <>
      {parts.map(({ text, item }, i) =>
        item === null ? (
          text.slice(i > 0 ? tailOf(text).length : 0)
        ) : (
          <span key={i} class="kept">
            <button
              type="button"
              class={isSensitive(item) ? 'item sensitive' : 'item'}
              aria-describedby={told?.part === i ? id : undefined}
              onClick={open}
              onPointerEnter={(event) => tell(item, i, event.currentTarget)}
              onPointerLeave={leave}
              onFocus={(event) => tell(item, i, event.currentTarget)}
              onBlur={leave}
              onKeyDown={(event) => event.key === 'Escape' && setTold(null)}
            >
              {text}
            </button>
            {parts[i + 1]?.item === null && tailOf(parts[i + 1]!.text)}
          </span>
        ),
      )}
      {told && (
        <span role="tooltip" id={id} class="tip small" style={{ top: `${told.top}px` }} onPointerEnter={stay} onPointerLeave={leave}>
          <strong>{terms.items[told.item]!.name}</strong> {isSensitive(told.item) && <SensitiveMark id={told.item} />}
          <span class="line">{terms.items[told.item]!.what}</span>
          <span class="line muted">{terms.items[told.item]!.why}</span>
        </span>
      )}
    </>
  );
}
