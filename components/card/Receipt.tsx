import type { Analysis } from '../../lib/model';
import { fill } from '../../lib/wording/fill';
import { sayDay } from '../../lib/wording/say';
import { figure, useWords } from '../words';

/** What was read, and how much of it. */
export function ReceiptLine({ analysis }: { analysis: Analysis }) {
  const { words } = useWords();
  const { characters, of, clauses, read } = analysis.receipt;
  return (
    <p class="receipt small muted">
      {fill(words.receipt.line, { characters: figure(characters, words), of: figure(of, words), clauses: figure(clauses, words) })}
      {read && (
        <>
          <span aria-hidden="true"> · </span>
          {fill(words.receipt.on, { date: sayDay(read, words) })}
        </>
      )}
    </p>
  );
}
