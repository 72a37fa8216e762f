import { folded } from '../language/folded';
import { regional } from '../language/zh/regional';

const first = 0x2e80;
/** What Traditional, full-width and compatibility characters, code units from `first` on, are read as; 0 where it is themselves. */
const codes = new Uint16Array(0x10000 - first);
for (let i = 0; i < folded.length; i += 2) codes[folded.charCodeAt(i) - first] = folded.charCodeAt(i + 1);

/** One code unit as it is read. */
export const foldCode = (code: number): number => (code < first ? code : codes[code - first]! || code);

/**
 * Text as the engine reads it: Traditional characters as Simplified ones, full-width letters and digits and compatibility
 * characters as plain ones. One code unit for one, so that every offset holds in both.
 */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) if (foldCode(text.charCodeAt(i)) !== text.charCodeAt(i)) return foldFrom(text, i);
  return text;
}

const chunk = 4096;

function foldFrom(text: string, from: number): string {
  const parts = [text.slice(0, from)];
  for (let at = from; at < text.length; at += chunk) {
    const units = Array.from({ length: Math.min(chunk, text.length - at) }, (_, i) => foldCode(text.charCodeAt(at + i)));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

const words = new RegExp(
  Object.keys(regional)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
/** A text is Traditional where this share of its characters is. Names and quotations alone do not make it so. */
const traditional = 0.05;

/** Whether texts are written in Traditional characters, by the share that folding changes. */
export function isTraditional(texts: readonly { text: string; written?: string }[]): boolean {
  let [changed, all] = [0, 0];
  for (const { text, written = text } of texts) {
    all += text.length;
    if (text !== written) for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== written.charCodeAt(i)) changed++;
  }
  return changed > all * traditional;
}

/** Folded Traditional text with the words of Taiwan and Hong Kong as the mainland's of the same length. */
export const foldWords = (text: string): string => text.replace(words, (word) => regional[word]!);
