import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pages } from '../../lib/browser/documents';
import { fill } from '../../lib/wording/fill';
import { Icon } from '../Icon';
import { ArrowLeft, ChevronLeft, ChevronRight } from '../icons';
import { figure, useWords } from '../words';

interface Props {
  pages: Pages;
  /** What is to be shown: its words, and where in the text they stand. */
  at: { quote: string; start: number };
  back: () => void;
}

/** A page of the PDF as it is printed, with a quote marked at its place. */
export function PageView({ pages, at, back }: Props) {
  const { words } = useWords();
  const { document: say } = words;
  const place = pages.find(at.quote, at.start);
  const [number, setNumber] = useState(place?.page ?? 1);
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => setNumber(place?.page ?? 1), [at]);
  useEffect(() => leave.current?.focus(), []);
  const counted = fill(say.page, { page: figure(number, words), pages: figure(pages.pages, words) });
  return (
    <main class="page-view" onKeyDown={(event) => event.key === 'Escape' && back()}>
      <header class="page-view-head">
        <button type="button" class="button plain" ref={leave} onClick={back}>
          <Icon of={ArrowLeft} />
          {words.explain.back}
        </button>
        <h1 class="small" aria-live="polite">
          {counted}
        </h1>
        <div class="buttons">
          <button
            type="button"
            class="button plain square"
            aria-label={say.previous}
            disabled={number === 1}
            onClick={() => setNumber(number - 1)}
          >
            <Icon of={ChevronLeft} />
          </button>
          <button
            type="button"
            class="button plain square"
            aria-label={say.next}
            disabled={number === pages.pages}
            onClick={() => setNumber(number + 1)}
          >
            <Icon of={ChevronRight} />
          </button>
        </div>
      </header>
      {place ? <blockquote class="quote small">{at.quote}</blockquote> : <p class="small">{words.statement.notShown}</p>}
      <Sheet key={number} pages={pages} number={number} label={counted} boxes={place?.boxes.filter(({ page }) => page === number) ?? []} />
    </main>
  );
}

interface SheetProps {
  pages: Pages;
  number: number;
  label: string;
  boxes: { x: number; y: number; width: number; height: number }[];
}

function Sheet({ pages, number, label, boxes }: SheetProps) {
  const { words } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const first = useRef<HTMLSpanElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    const { current } = canvas;
    if (!current) return;
    pages
      .draw(number, current, Math.round(current.parentElement!.clientWidth * devicePixelRatio))
      .then(setSize, (error: Error) => setFault(error.message));
  }, [pages, number]);
  useEffect(() => first.current?.scrollIntoView({ block: 'center' }), [size]);
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return (
    <div class="sheet">
      <canvas ref={canvas} role="img" aria-label={label} />
      {size &&
        boxes.map(({ x, y, width, height }, i) => (
          <span
            key={`${x} ${y}`}
            ref={i === 0 ? first : undefined}
            class="sheet-mark"
            style={{
              left: share(x, size.width),
              top: share(y, size.height),
              width: share(width, size.width),
              height: share(height, size.height),
            }}
          />
        ))}
      {fault && <p class="small">{fill(words.actions.failed, { reason: fault })}</p>}
    </div>
  );
}
