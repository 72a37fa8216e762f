import { useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model';
import { fileName, toJson } from '../../lib/wording/export';
import { fill } from '../../lib/wording/fill';
import { toMarkdown } from '../../lib/wording/markdown';
import { Icon } from '../Icon';
import { Copy, Download, Mail, Printer } from '../icons';
import { useReader } from '../reader';
import { useWords } from '../words';
import { copy, printSoon, save } from './deliver';
import { Letter } from './Letter';
import { drawCard } from './picture';

type Format = 'markdown' | 'json' | 'picture';
const formats: Format[] = ['markdown', 'json', 'picture'];
const extensions = { markdown: 'md', json: 'json', picture: 'png' };

interface Props {
  analysis: Analysis;
  /** Opens or closes every fold, for the printer. */
  openAll: (open: boolean) => void;
}

/** What the reader can do with the card. */
export function Actions({ analysis, openAll }: Props) {
  const all = useWords();
  const { words } = all;
  const { announce } = useReader();
  const [choosing, setChoosing] = useState(false);
  const letter = useRef<HTMLDialogElement>(null);
  const failed = (error: Error) => announce(fill(words.actions.failed, { reason: error.message }));

  const content: Record<Format, () => Promise<Blob>> = {
    markdown: async () => new Blob([toMarkdown(analysis, all)], { type: 'text/markdown' }),
    json: async () => new Blob([toJson(analysis, all)], { type: 'application/json' }),
    picture: () => drawCard(analysis, all),
  };
  const exportAs = (format: Format) => {
    setChoosing(false);
    const name = fileName(analysis.card, extensions[format], words);
    content[format]().then((blob) => {
      save(blob, name);
      announce(fill(words.actions.saved, { file: name }));
    }, failed);
  };
  const print = () => {
    openAll(true);
    printSoon(() => openAll(false));
  };

  return (
    <section class="actions" aria-label={words.actions.label}>
      {choosing && (
        <div class="formats">
          {formats.map((format) => (
            <button key={format} type="button" class="button plain small" onClick={() => exportAs(format)}>
              {words.actions[format]}
            </button>
          ))}
        </div>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button plain small"
          onClick={() => void copy(toMarkdown(analysis, all)).then(() => announce(words.actions.copied), failed)}
        >
          <Icon of={Copy} />
          {words.actions.copy}
        </button>
        <button type="button" class="button plain small" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          <Icon of={Download} />
          {words.actions.export}
        </button>
        <button type="button" class="button plain small" onClick={print}>
          <Icon of={Printer} />
          {words.actions.print}
        </button>
        <button type="button" class="button plain small" onClick={() => letter.current?.showModal()}>
          <Icon of={Mail} />
          {words.actions.letter}
        </button>
      </div>
      <Letter dialog={letter} analysis={analysis} />
    </section>
  );
}
