/** What a file is, by its first bytes; its name only tells text from HTML. */
export type Kind = 'pdf' | 'docx' | 'html' | 'text' | 'picture' | 'other';

const pictures = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*', 'MM\u0000*'];
/** The binary documents of old office programs, and compressed files. */
const others = ['\u00d0\u00cf\u0011\u00e0', '\u001f\u008b', 'Rar!', '7z'];

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

export function kindOf(bytes: Uint8Array, name: string): Kind {
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return holds(bytes, 'word/') ? 'docx' : 'other';
  const begins = (signs: readonly string[]) => signs.some((sign) => head.startsWith(sign));
  if (begins(pictures) || (head.startsWith('RIFF') && head.startsWith('WEBP', 8))) return 'picture';
  if (begins(others)) return 'other';
  return /\.x?html?$/i.test(name) ? 'html' : 'text';
}

/** Names of a ZIP file's parts stand in it as they are. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((letter, i) => bytes[at + i] === letter)) return true;
  return false;
}

/** Whether text is HTML, whatever its file is called. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|!--|div|meta|h\d|p)\b/i.test(text);
