import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Card } from '../../lib/model';
import { type Ask, draftLetter } from '../../lib/summary/draft';
import { Icon } from '../Icon';
import { Copy, Mail, X } from '../icons';
import { useReader } from '../reader';
import { useWords } from '../words';
import { copy } from './deliver';

const asks: Ask[] = ['access', 'delete', 'close'];

/** A draft letter to the operator: what is asked for is chosen, the text can be changed, copied and mailed. */
export function Letter({ dialog, card }: { dialog: RefObject<HTMLDialogElement | null>; card: Card }) {
  const { words, terms } = useWords();
  const { announce } = useReader();
  const [ask, setAsk] = useState<Ask>('access');
  const [changed, setChanged] = useState<string | null>(null);
  const id = useId();
  const draft = draftLetter(card, ask, words, terms);
  const body = changed ?? draft.body;
  const { letter, actions } = words;
  const choose = (to: Ask) => {
    setAsk(to);
    setChanged(null);
  };
  return (
    <dialog class="letter" ref={dialog} aria-labelledby={id}>
      <div class="head-top">
        <h2 id={id}>{letter.title}</h2>
        <button
          type="button"
          class="button plain square"
          aria-label={actions.close}
          title={actions.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon of={X} />
        </button>
      </div>
      <p class="small muted">{letter.intro}</p>
      <fieldset class="choices">
        <legend class="small muted">{letter.ask}</legend>
        {asks.map((name) => (
          <label key={name}>
            <input type="radio" name="ask" checked={ask === name} onChange={() => choose(name)} />
            {letter.asks[name]}
          </label>
        ))}
      </fieldset>
      <label class="small muted" for={`${id}-text`}>
        {letter.text}
      </label>
      <textarea id={`${id}-text`} class="field" rows={10} value={body} onInput={(event) => setChanged(event.currentTarget.value)} />
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() =>
            void copy(body).then(
              () => announce(actions.copied),
              (error: Error) => announce(error.message),
            )
          }
        >
          <Icon of={Copy} />
          {actions.copy}
        </button>
        {draft.to && (
          <a
            class="button"
            href={`mailto:${draft.to}?subject=${encodeURIComponent(draft.subject)}&body=${encodeURIComponent(body)}`}
            target="_blank"
            rel="noreferrer"
          >
            <Icon of={Mail} />
            {letter.mail}
          </a>
        )}
      </div>
    </dialog>
  );
}
