import { createContext } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import type { Analysis, Clause, Evidence, Jurisdiction } from '../lib/model';
import { carefulClauses } from '../lib/reader/outline';
import { lawOf } from '../lib/wording/law';

/** The clauses of an analysis and those that call for care; the same as long as it is. */
export function useClauses(analysis: Analysis | null): Pick<Reader, 'clauses' | 'care' | 'url' | 'law'> {
  return useMemo(
    () => ({
      clauses: analysis?.clauses ?? [],
      care: analysis ? carefulClauses(analysis) : new Set(),
      url: analysis?.url ?? '',
      law: lawOf(analysis?.regions ?? []),
    }),
    [analysis],
  );
}

/** What a statement of the card can do for the reader, wherever it stands. */
export interface Reader {
  /** The clauses of the text, which evidence points into. */
  clauses: Clause[];
  /** Address of what was read. */
  url: string;
  /** The law that holds for it; null where that can't be told. */
  law: Jurisdiction | null;
  /** Indexes of the clauses that a point which calls for care rests on. */
  care: ReadonlySet<number>;
  /** Marks the quote on the page and scrolls there. */
  show: (at: { quote: string; start: number }) => void;
  /** Opens the explanation of the clause that holds the quote, in the panel. */
  explain: (evidence: Evidence) => void;
  /** Tells a change to everyone, screen readers included. */
  announce: (text: string) => void;
  /** Everything is open, as for printing. */
  allOpen: boolean;
}

export const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('rendered outside of a reader');
  return reader;
}

/** The same reader as long as the text and what is open are: what is drawn from it is not drawn again for a message. */
export function useSteady({ clauses, care, url, law, show, explain, announce, allOpen }: Reader): Reader {
  const latest = useRef({ show, explain });
  latest.current = { show, explain };
  return useMemo(
    () => ({
      clauses,
      care,
      url,
      law,
      show: (at) => latest.current.show(at),
      explain: (evidence) => latest.current.explain(evidence),
      announce,
      allOpen,
    }),
    [clauses, care, url, law, announce, allOpen],
  );
}
