/** A filled-in slot, or the text between slots. */
export interface Piece {
  text: string;
  slot: string | null;
}

/** What fills a slot: a word, a number, or pieces of its own, of which some are set off. */
export type Slots = Record<string, string | number | Piece[]>;

const slot = /\{(\w+)(?:\?([^:{}]*):([^{}]*))?\}/g;

/**
 * Splits a sentence of the wording at its slots and fills them: `{name}` by its value, `{count?one:other}` by number.
 * Throws where a slot has no value: that is a fault of the caller.
 */
export function pieces(sentence: string, values: Slots): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of sentence.matchAll(slot)) {
    const [whole, name, one, other] = match as unknown as [string, string, string?, string?];
    const value = values[name];
    if (value === undefined) throw new Error(`nothing to fill {${name}} of "${sentence}"`);
    if (match.index > at) found.push({ text: sentence.slice(at, match.index), slot: null });
    if (Array.isArray(value)) found.push(...value);
    else if (one === undefined) found.push({ text: String(value), slot: name });
    else found.push({ text: Number(value) === 1 ? one : other!, slot: null });
    at = match.index + whole.length;
  }
  if (at < sentence.length) found.push({ text: sentence.slice(at), slot: null });
  return found;
}

export const fill = (sentence: string, values: Slots): string =>
  pieces(sentence, values)
    .map((piece) => piece.text)
    .join('');
