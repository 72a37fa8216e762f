import type { Analysis } from '../../lib/model';
import { fill } from '../../lib/summary/fill';
import { figure, useWords } from '../words';

/** What was read, and how much of it. */
export function ReceiptLine({ analysis }: { analysis: Analysis }) {
  const { words } = useWords();
  const { characters, of, clauses } = analysis.receipt;
  return (
    <p class="receipt small muted">
      {fill(words.receipt.line, { characters: figure(characters, words), of: figure(of, words), clauses: figure(clauses, words) })}
    </p>
  );
}
