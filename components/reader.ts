import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Clause, Evidence } from '../lib/model';

/** What a statement of the card can do for the reader, wherever it stands. */
export interface Reader {
  /** The clauses of the text, which evidence points into. */
  clauses: Clause[];
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
