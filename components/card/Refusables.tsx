import { useId, useRef } from 'preact/hooks';
import type { Analysis } from '../../lib/model';
import { joinPath } from '../../lib/wording/closing';
import { fill } from '../../lib/wording/fill';
import { nameOf, type Refusable, refusable } from '../../lib/wording/refusable';
import { copy } from '../delivery/deliver';
import { Fold } from '../Fold';
import { Icon } from '../Icon';
import { Copy, ListChecks, X } from '../icons';
import { Proof } from '../Proof';
import { useReader } from '../reader';
import { useWords, type Words } from '../words';

const kinds: Refusable['kind'][] = ['right', 'permission', 'item'];

/** Where it is done; '' where it needs no place. */
function placeOf({ kind, paths }: Refusable, { words }: Words): string {
  if (paths.length > 0) return paths.map(joinPath).join(words.listed);
  return kind === 'permission' ? words.refusables.settings : kind === 'right' ? words.refusables.noPath : '';
}

function Entry({ of }: { of: Refusable }) {
  const all = useWords();
  const place = placeOf(of, all);
  return (
    <li>
      <label class="check">
        <input type="checkbox" />
        <span>
          {nameOf(of, all.terms)}
          {place && <span class="line small muted">{place}</span>}
        </span>
      </label>
      <Fold class="fold-small" label={<span class="small">{all.words.statement.quote}</span>}>
        {() => <Proof of={of.evidence} />}
      </Fold>
    </li>
  );
}

/** The button, and behind it one list of all that can be refused, with the way to each. */
export function Refusables({ analysis: { card, clauses } }: { analysis: Analysis }) {
  const all = useWords();
  const { words } = all;
  const { announce } = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const entries = refusable(card, clauses);
  const asText = entries.map((one) => {
    const place = placeOf(one, all);
    const name = nameOf(one, all.terms);
    return `☐ ${place ? fill(words.export.said, { name, said: place }) : name}`;
  });
  return (
    <>
      <button type="button" class="button refusables-open" onClick={() => dialog.current?.showModal()}>
        <Icon of={ListChecks} />
        {words.refusables.open}
      </button>
      <dialog class="letter" ref={dialog} aria-labelledby={id}>
        <div class="head-top">
          <h2 id={id}>{words.refusables.title}</h2>
          <button
            type="button"
            class="button plain square"
            aria-label={words.actions.close}
            title={words.actions.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon of={X} />
          </button>
        </div>
        <p class="small muted">{entries.length > 0 ? words.refusables.intro : words.refusables.none}</p>
        {kinds.map((kind) => {
          const own = entries.filter((one) => one.kind === kind);
          return own.length === 0 ? null : (
            <section key={kind}>
              <h3>{words.refusables.kinds[kind]}</h3>
              <ul class="refusables">
                {own.map((one) => (
                  <Entry key={one.id} of={one} />
                ))}
              </ul>
            </section>
          );
        })}
        {entries.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() =>
              void copy(asText.join('\n')).then(
                () => announce(words.actions.copied),
                (error: Error) => announce(error.message),
              )
            }
          >
            <Icon of={Copy} />
            {words.refusables.copy}
          </button>
        )}
      </dialog>
    </>
  );
}
