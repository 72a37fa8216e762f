import { useId, useState } from 'preact/hooks';
import type { Evidence } from '../lib/model';
import { fill } from '../lib/wording/fill';
import { copy } from './delivery/deliver';
import { Icon } from './Icon';
import { Copy } from './icons';
import { useReader } from './reader';
import { useWords } from './words';

/** A note on a statement that the reader holds to be wrong: it stays in this window until it is copied. */
export function Wrong({ of }: { of: Evidence }) {
  const { words } = useWords();
  const { url, announce } = useReader();
  const [note, setNote] = useState(fill(words.wrong.note, { url, quote: of.quote, rule: of.rule }));
  const id = useId();
  return (
    <div class="note">
      <label class="small" for={id}>
        {words.wrong.label}
      </label>
      <textarea id={id} class="field" rows={5} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      <button
        type="button"
        class="button small"
        onClick={() =>
          void copy(note).then(
            () => announce(words.actions.copied),
            (error: Error) => announce(error.message),
          )
        }
      >
        <Icon of={Copy} />
        {words.wrong.copy}
      </button>
    </div>
  );
}
