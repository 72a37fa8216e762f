/** What a global pattern finds in a text, in order: `matchAll` without the copy of the pattern that it makes each time. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (!match[0]) pattern.lastIndex++;
  }
  return found;
}
