/** The page as read in the browser, or why it can't be. */

import type { Page } from '../model';
import type { Reading } from './answer';
import { bodyOf, documentOf, ofDocument, textOf } from './dom';
import { isPdf } from './gate';
import { listsBeyond } from './lists';
import { type Eyes, limit, readInSteps } from './read';
import { inSlices } from './slices';
import type { ShadowOf } from './tree';

/** Below this many characters, a page that shows pictures has its text in them. */
const fewest = 200;
/** Share of replacement characters from which a text is garbled. */
const garbled = 0.05;

/** What was read, and the milliseconds of the page's thread that it took. */
interface Read {
  reading: Reading;
  spent: number;
}

/** `anyway`: of a page that is too long, its beginning. A long page is read little by little. */
export async function readingOf(document: Document, anyway: boolean, shadowOf: ShadowOf): Promise<Read> {
  if (isPdf(document)) return { reading: { kind: 'pdf' }, spent: 0 };
  if (/^text\/(?:plain|markdown|x-markdown)$/.test(document.contentType)) return { reading: judged(textPage(document), anyway), spent: 0 };
  if (!/html|xml/.test(document.contentType)) return { reading: { kind: 'unreadable', why: 'not-a-page' }, spent: 0 };
  const { value, spent } = await inSlices(readInSteps(document, eyesOf(document, shadowOf)));
  return { reading: judged(withLists(value, document), anyway), spent };
}

function withLists(page: Page, document: Document): Page {
  const count = listsBeyond(document);
  return count ? { ...page, unread: [...(page.unread ?? []), { kind: 'list', count }] } : page;
}

function judged(page: Page, anyway: boolean): Reading {
  const text = page.blocks.map((block) => block.text).join('');
  if (text.length < fewest && page.unread?.some(({ kind }) => kind === 'picture')) return { kind: 'unreadable', why: 'pictures' };
  if (!text) {
    const frames = page.unread?.flatMap(({ kind, urls = [] }) => (kind === 'frame' ? urls : []));
    return { kind: 'empty', ...(frames?.length && { frames }) };
  }
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
