/** The page as read in the browser, or why it can't be. */
import type { Reading } from '../browser/protocol';
import { isPdf } from './gate';
import { type Eyes, limit, readPage } from './read';

/** Below this many characters, a page that shows pictures has its text in them. */
const fewest = 200;
/** Share of replacement characters from which a text is garbled. */
const garbled = 0.05;
/** CSS pixels: a picture that may hold a page of text. */
const large = 300;

/** `anyway`: of a page that is too long, its beginning. */
export function readingOf(document: Document, anyway: boolean, shadowOf: ShadowOf): Reading {
  if (isPdf(document)) return { kind: 'pdf' };
  if (!/html|xml/.test(document.contentType)) return { kind: 'unreadable', why: 'not-a-page' };
  const page = readPage(document, eyesOf(document, shadowOf));
  const text = page.blocks.map((block) => block.text).join('');
  if (text.length < fewest && Array.from(document.images).some(({ width, height }) => width >= large && height >= large))
    return { kind: 'unreadable', why: 'pictures' };
  if (!text) return { kind: 'empty' };
  if ((text.match(/\ufffd/g)?.length ?? 0) > text.length * garbled) return { kind: 'unreadable', why: 'garbled' };
  if (page.cut && !anyway) return { kind: 'too-long', characters: text.length + page.cut, limit };
  return { kind: 'page', page };
}

const html = 'http://www.w3.org/1999/xhtml';

/** The shadow root of an element, closed ones too where the browser gives them. */
export type ShadowOf = (element: HTMLElement) => ShadowRoot | null;

/** What the browser tells of the document. */
export function eyesOf(document: Document, shadowOf: ShadowOf): Eyes {
  const view = document.defaultView!;
  return {
    hidden: (element) => {
      // A frame's element is styled by the frame's own window.
      const style = (element.ownerDocument.defaultView ?? view).getComputedStyle(element);
      return style.display === 'none' || style.visibility === 'hidden';
    },
    shadow: (element) => (element.namespaceURI === html ? shadowOf(element as HTMLElement) : null),
  };
}
