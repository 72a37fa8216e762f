/** The cheap gate of every page: may it be a privacy policy? The cheap clues first; the text only where they say maybe. */
import { gateWords } from '../detect/words';

/** Fewer characters say nothing. */
const shortest = 300;

/** Of a long page only so many characters are looked at, and so many mentions mean maybe. */
const looked = 80_000;
const often = 4;
const matters = new RegExp(gateWords.matter.source, 'giu');

/** Whether the browser shows a PDF here: what it says can only be told from the file. */
export const isPdf = (document: Document): boolean => document.contentType === 'application/pdf';

export function gate(document: Document): boolean {
  if (isPdf(document)) return true;
  const { body } = document;
  if (!body) return false;
  const told = gateWords.url.test(decoded(document.URL ?? '')) || gateWords.matter.test(document.title ?? '') || headingTells(document);
  const text = body.textContent ?? '';
  return text.length >= shortest && (told ? gateWords.matter.test(text) : speaksOfIt(text));
}

/** A page of another name that holds a policy: it speaks of the matter again and again. */
const speaksOfIt = (text: string): boolean => (text.slice(0, looked).match(matters)?.length ?? 0) >= often;

function headingTells(document: Document): boolean {
  for (const heading of document.querySelectorAll('h1, h2, h3, [role=heading]'))
    if (gateWords.matter.test(heading.textContent ?? '')) return true;
  return false;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // Not UTF-8 in percents; the letters that are there still count.
    return url;
  }
}
