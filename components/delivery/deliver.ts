/** Hands something to the reader: to the clipboard, to a file, to the printer. */

export const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has to have begun before its address goes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Prints the page once what was just opened has been drawn. */
export function printSoon(done: () => void): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      window.print();
      done();
    }, 50),
  );
}
