/** The page as read in the browser, or why it can't be. */
import type { Reading } from '../browser/protocol';
import type { Page } from '../model';
import { bodyOf, documentOf, ofDocument, textOf } from './dom';
import { isPdf } from './gate';
import { listsBeyond } from './lists';
import { type Eyes, limit, readInSteps } from './read';
import { inSlices } from './slices';

/** Below this many characters, a page that shows pictures has its text in them. */
const fewest = 200;
/** Share of replacement characters from which a text is garbled. */
const garbled = 0.05;

/** `anyway`: of a page that is too long, its beginning. A long page is read little by little, and comes later. */
export function readingOf(document: Document, anyway: boolean, shadowOf: ShadowOf): Reading | Promise<Reading> {
  if (isPdf(document)) return { kind: 'pdf' };
  if (/^text\/(?:plain|markdown|x-markdown)$/.test(document.contentType)) return judged(textPage(document), anyway);
  if (!/html|xml/.test(document.contentType)) return { kind: 'unreadable', why: 'not-a-page' };
  const read = inSlices(readInSteps(document, eyesOf(document, shadowOf)));
  const finish = (page: Page): Reading => judged(withLists(page, document), anyway);
  return read instanceof Promise ? read.then(finish) : finish(read);
}

function withLists(page: Page, document: Document): Page {
  const count = listsBeyond(document);
  return count ? { ...page, unread: [...(page.unread ?? []), { kind: 'list', count }] } : page;
}

function judged(page: Page, anyway: boolean): Reading {
  const text = page.blocks.map((block) => block.text).join('');
  if (text.length < fewest && page.unread?.some(({ kind }) => kind === 'picture')) return { kind: 'unreadable', why: 'pictures' };
  if (!text) return { kind: 'empty' };
  if ((text.match(/\ufffd/g)?.length ?? 0) > text.length * garbled) return { kind: 'unreadable', why: 'garbled' };
  if (page.cut && !anyway) return { kind: 'too-long', characters: text.length + page.cut, limit };
  return { kind: 'page', page };
}

/** A file of text, which the browser shows as it is: what its lines are is made out later. */
function textPage(document: Document): Page {
  const body = bodyOf(document);
  const text = body ? textOf(body) : '';
  const block = { kind: 'paragraph' as const, text: text.slice(0, limit) };
  return {
    url: ofDocument(document, 'URL'),
    title: '',
    language: null,
    plain: true,
    blocks: [block],
    cut: text.length - block.text.length,
  };
}

const html = 'http://www.w3.org/1999/xhtml';

/** The shadow root of an element, closed ones too where the browser gives them. */
export type ShadowOf = (element: HTMLElement) => ShadowRoot | null;

/** What the browser tells of the document. */
export function eyesOf(document: Document, shadowOf: ShadowOf): Eyes {
  const view = document.defaultView!;
  return {
    // A frame's element is styled by the frame's own window.
    style: (element, pseudo) => (documentOf(element).defaultView ?? view).getComputedStyle(element, pseudo),
    shadow: (element) => (element.namespaceURI === html ? shadowOf(element as HTMLElement) : null),
    size: (element) => {
      const { width, height } = element.getBoundingClientRect();
      return [width, height];
    },
  };
}
