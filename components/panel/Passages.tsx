import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Analysis } from '../../lib/model';
import type { Chapter } from '../../lib/reader/outline';
import { useWords } from '../words';
import { Passage } from './Passage';
import { useWindowed } from './useWindowed';

/** Where the reader is. */
export interface Here {
  /** Index of a clause, or -1. */
  clause: number;
  /** The reader pressed it on the page, and wants to see it here. */
  called: boolean;
}

/** A heading, or a passage: its place among the `of` passages below that heading, from 1. */
type Row = { chapter: number } & ({ title: string | null } | { clause: number; told: boolean; place: number; of: number });

interface Props {
  analysis: Analysis;
  chapters: Chapter[];
  here: Here;
  /** Number of the chapter to go to; a new object for each time. */
  goTo: { chapter: number } | null;
}

/** Lines of text, in pixels, and the rest of a passage: what a row is taken to be before it is drawn. */
const line = 22;
const around = 16;
/** A full-width character, in pixels. */
const wide = 14;

/** The passages by the policy's own headings; only what is near the window is drawn. */
export function Passages({ analysis, chapters, here, goTo }: Props) {
  const { words } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => chapters.flatMap(rowsOf), [chapters]);
  // The list asks for these of every row, again and again: they are worked out once.
  const { keyOf, guess } = useMemo(() => {
    const width = (window.innerWidth - 3 * around) / wide;
    const keys = rows.map(keyOfRow);
    const heights = rows.map((row) => heightOf(row, analysis, width));
    return { keyOf: (index: number) => keys[index]!, guess: (index: number) => heights[index]! };
  }, [rows, analysis]);
  const { rows: near, height, top, measure, scrollTo } = useWindowed({ count: rows.length, keyOf, guess, list });
  useEffect(() => {
    const at = rows.findIndex((row) => 'clause' in row && row.clause === here.clause);
    if (at >= 0) scrollTo(at, here.called ? 'center' : 'auto');
  }, [here]);
  useEffect(() => {
    if (goTo)
      scrollTo(
        rows.findIndex(({ chapter }) => chapter === goTo.chapter),
        'start',
      );
  }, [goTo]);
  const drawn = useMemo(() => near.filter(({ index }) => index < rows.length), [near, rows]);
  return (
    <div class="passages" ref={list} style={{ height: `${height}px` }}>
      <div style={{ height: `${(drawn[0]?.start ?? top) - top}px` }} />
      {parts(drawn.map(({ index }) => ({ ...rows[index]!, index }))).map((part) => (
        <section key={part[0]!.chapter} class="chapter">
          {part.map((row) =>
            'clause' in row ? null : (
              <h2 key="title" data-index={row.index} ref={measure} lang={row.title === null ? undefined : analysis.language}>
                {row.title ?? words.panel.untitled}
              </h2>
            ),
          )}
          <ul>
            {part.map((row) =>
              'clause' in row ? (
                <Passage
                  key={row.clause}
                  clause={analysis.clauses[row.clause]!}
                  index={row.clause}
                  told={row.told}
                  here={row.clause === here.clause}
                  row={{ index: row.index, place: row.place, of: row.of, measure }}
                />
              ) : null,
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

const rowsOf = ({ title, clauses }: Chapter, chapter: number): Row[] => [
  { chapter, title },
  ...clauses.map(({ index, told }, i) => ({ chapter, clause: index, told, place: i + 1, of: clauses.length })),
];

/** A passage that is told its topics is higher: it is another row. */
const keyOfRow = (row: Row): number => ('clause' in row ? row.clause * 2 + Number(row.told) : -1 - row.chapter);

/** How high a row will be, about, where `width` characters have room in a line. */
function heightOf(row: Row, { clauses }: Analysis, width: number): number {
  if (!('clause' in row)) return line + 2 * around;
  const { text, lang } = clauses[row.clause]!;
  return Math.ceil((text.length * (lang === 'zh' ? 1 : 0.5)) / width) * line + around + (row.told ? line : 0);
}

/** Rows by their chapter. */
function parts<R extends Row>(rows: R[]): R[][] {
  const found: R[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[0]!.chapter === row.chapter) last.push(row);
    else found.push([row]);
  }
  return found;
}
