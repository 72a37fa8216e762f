import type { Wording } from '../language/wording/wording';
import type { Clause, Evidence, Statement } from '../model';
import { inContext, places } from './context';
import { fill } from './fill';
import { isUnsure } from './say';

/** What a policy's text may hold that Markdown would take for its own. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** Quotes told of one statement. */
const told = 2;

/** Emphasis that every reader of Markdown takes for one: its marks stand beside letters or figures only. */
const strong = (text: string): string => (/^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(text) ? `**${plain(text)}**` : plain(text));

/** A quote as lines of a block quotation, the words that count set off in their clause, and the policy's own heading that it stands under. */
export function citation(evidence: Evidence, clauses: Clause[], words: Wording): string[] {
  const clause = clauses[evidence.clause];
  const { before, quote, after } = inContext(evidence, clause);
  const heading = [clause?.document, clause?.trail.at(-1)].filter(Boolean).join(' › ');
  return [
    `> ${before || after ? `${plain(before)}${strong(quote.trim())}${plain(after)}` : plain(quote)}`,
    ...(heading ? ['>', `> — ${plain(fill(words.export.from, { heading }))}`] : []),
  ];
}

/** A line of a list, its quotes beneath, a place once. */
export function cited(text: string, said: Statement, clauses: Clause[], words: Wording): string[] {
  const line = isUnsure(said) ? fill(words.export.possibly, { text }) : text;
  const quotes = places(said.evidence)
    .slice(0, told)
    .flatMap((evidence) => ['', ...citation(evidence, clauses, words)]);
  return [`- ${plain(line)}`, ...quotes.map((row) => (row ? `  ${row}` : '')), ''];
}
