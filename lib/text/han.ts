const rare = /\p{Script=Han}/u;

/** The Chinese character at a place; most of them stand in one block, and below it most characters are no letters. */
export function isHan(text: string, at: number, code = text.charCodeAt(at)): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code < 0x2e80 || (code >= 0xff00 && code <= 0xffef) || code === 0x3001 || code === 0x3002) return false;
  return rare.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** How many a text has. */
export function hanIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text, i)) count++;
  return count;
}
