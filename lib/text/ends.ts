/** Whether a text ends in a colon: what it is about follows. */
export function endsInColon(text: string): boolean {
  const last = text.trimEnd().at(-1);
  return last === '：' || last === ':';
}

/** Marks that end a sentence wherever they stand. Tested a character at a time, where a pattern would cost ten times as much. */
export const sentenceMarks = '。；;！？!?\n\t';

/** What ends a phrase: a comma does, too. */
export const phraseEnd = /[，。；,;]|\.(?=\s|$)/;

/** Whether the sentence ends with the character at a place of what is looked at up to `end`; a full stop inside a number or an address is none. */
export function endsSentence(text: string, at: number, end: number): boolean {
  const mark = text[at]!;
  return sentenceMarks.includes(mark) || (mark === '.' && (at + 1 >= end || /\s/.test(text[at + 1]!)));
}

/** Where the sentence begins that goes on at `at`, no farther back than `from`; marks in `goesOn` end none. */
export function sentenceStart(text: string, at: number, from: number, goesOn = ''): number {
  let start = at;
  while (start > from && (goesOn.includes(text[start - 1]!) || !endsSentence(text, start - 1, at))) start--;
  return start;
}

/** Where the sentence ends that goes on at `at`, no farther than `to`. */
export function sentenceEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && !endsSentence(text, end, to)) end++;
  return end;
}
