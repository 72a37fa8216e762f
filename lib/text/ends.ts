/** Whether a text ends in a colon: what it is about follows. */
export function endsInColon(text: string): boolean {
  const last = text.trimEnd().at(-1);
  return last === '：' || last === ':';
}
