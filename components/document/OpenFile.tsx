import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { FileText } from '../icons';
import { useWords } from '../words';

/** What the reader hands over to be read. */
export type Handed = { file: File } | { text: string };

/** How to read what the reader hands over; null where that is done on a page of its own. */
export const HandOver = createContext<((handed: Handed) => void) | null>(null);

/** The kinds of files that can be read, for the browser's own dialog. */
export const kinds = '.pdf,.docx,.html,.htm,.xhtml,.txt,.md,application/pdf,text/html,text/plain';

/** Ways to hand over a policy that is no page: a file, or text that was copied. */
export function OpenFile() {
  const { document: say } = useWords().words;
  const open = useContext(HandOver);
  const environment = useEnvironment();
  const input = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  if (!open)
    return (
      <button type="button" class="link small" onClick={() => void environment.openPage('/document.html').then(() => window.close())}>
        <Icon of={FileText} />
        {say.open}
      </button>
    );
  return (
    <div class="open-file small">
      <div class="buttons">
        <button type="button" class="button small" onClick={() => input.current?.click()}>
          <Icon of={FileText} />
          {say.choose}
        </button>
        <button type="button" class="button small" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {say.paste}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        class="hidden"
        accept={kinds}
        tabIndex={-1}
        aria-label={say.choose}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen once more.
          event.currentTarget.value = '';
          if (file) open({ file });
        }}
      />
      {pasting ? <Paste read={(text) => open({ text })} /> : <p class="muted">{say.drop}</p>}
    </div>
  );
}

function Paste({ read }: { read: (text: string) => void }) {
  const { document: say } = useWords().words;
  const [text, setText] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) read(text);
      }}
    >
      <label>
        {say.pasteLabel}
        <textarea class="field" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button primary">
        {say.read}
      </button>
    </form>
  );
}
