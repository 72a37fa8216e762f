/** The cheap gate of every page: may it be a privacy policy? The cheap clues first; the text only where they say maybe. */
import { detection } from '../detect/words';

/** Fewer characters say nothing. */
const shortest = 300;

/** Of a long page only so many characters are looked at, and so many mentions mean maybe. */
const looked = 80_000;
const often = 8;
const matters = new RegExp(detection.matter.source, 'giu');

export function gate(document: Document): boolean {
  const { body } = document;
  if (!body) return false;
  const told = detection.url.test(decoded(document.URL ?? '')) || detection.matter.test(document.title ?? '') || headingTells(document);
  if (!told && !linesTell(document) && !textTells(body)) return false;
  const text = body.textContent ?? '';
  return text.length >= shortest && detection.matter.test(text);
}

/** A page of another name that holds a policy: it speaks of the matter again and again. */
function textTells(body: HTMLElement): boolean {
  const text = (body.textContent ?? '').slice(0, looked);
  return (text.match(matters)?.length ?? 0) >= often;
}

function headingTells(document: Document): boolean {
  for (const heading of document.querySelectorAll('h1, h2, h3, [role=heading]')) if (detection.matter.test(heading.textContent ?? '')) return true;
  return false;
}

/** A page without headings: its first lines may name it. Only few elements are looked at, and only short ones. */
function linesTell(document: Document): boolean {
  let left = 60;
  for (const line of document.querySelectorAll('p, strong, b, center, font, span, div')) {
    if (line.childElementCount > 3) continue;
    if (left-- === 0) return false;
    const text = line.textContent ?? '';
    if (text.length < 200 && detection.title.test(text)) return true;
  }
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
