/** What is worked out of a word or name, kept for the next time: a text has the same ones over and over. Forgets all when there are too many. */
export function remembered<T>(most: number, workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, { value: T }>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= most) known.clear();
      found = { value: workOut(text) };
      known.set(text, found);
    }
    return found.value;
  };
}
