/** The page as read in the browser, or why it can't be. */

import type { Block, Page } from '../model';
import type { SentReading } from './answer';
import { type Piece, pieceOf } from './changes';
import { beginningOf, bodyOf, documentOf, isHtml, ofDocument } from './dom';
import { isPdf } from './gate';
import { listsBeyond } from './lists';
import { type Layout, limit, readInSteps } from './read';
import { shortened } from './sent-blocks';
import { inSlices } from './slices';
import type { ShadowOf } from './tree';

/** Below this many characters, a page that shows pictures has its text in them. */
const fewest = 200;
/** Share of replacement characters from which a text is garbled. */
const garbled = 0.05;

/** What was read, what tells its blocks from others, and the milliseconds of the page's thread that it took. */
interface Read {
  reading: SentReading;
  pieces: Piece[];
  spent: number;
}

/** `anyway`: of a page that is too long, its beginning. A long page is read little by little. */
export async function readingOf(document: Document, anyway: boolean, shadowOf: ShadowOf): Promise<Read> {
  const { value, spent } = await inSlices(readingSteps(document, anyway, shadowOf));
  return { ...value, spent };
}

const without = (reading: SentReading) => ({ reading, pieces: [pieceOf(JSON.stringify(reading))] });

function* readingSteps(document: Document, anyway: boolean, shadowOf: ShadowOf): Generator<void, Omit<Read, 'spent'>> {
  if (isPdf(document)) return without({ kind: 'pdf' });
  if (/^text\/(?:plain|markdown|x-markdown)$/.test(document.contentType)) return yield* judged(yield* textPage(document), anyway);
  if (!/html|xml/.test(document.contentType)) return without({ kind: 'unreadable', why: 'not-a-page' });
  const page = yield* readInSteps(document, eyesOf(document, shadowOf));
  return yield* judged(withLists(page, document), anyway);
}

function withLists(page: Page, document: Document): Page {
  const count = listsBeyond(document);
  return count ? { ...page, unread: [...(page.unread ?? []), { kind: 'list', count }] } : page;
}

function* judged(page: Page, anyway: boolean): Generator<void, Omit<Read, 'spent'>> {
  const { blocks, ...others } = page;
  const pieces: Piece[] = [];
  const written: string[] = [];
  let characters = 0;
  let replaced = 0;
  let before: Block | undefined;
  for (const block of blocks) {
    yield;
    characters += block.text.length;
    replaced += block.text.match(/\ufffd/g)?.length ?? 0;
    pieces.push(pieceOf(block.text));
    written.push(JSON.stringify(shortened(block, before)));
    before = block;
  }
  if (characters < fewest && page.unread?.some(({ kind }) => kind === 'picture')) return without({ kind: 'unreadable', why: 'pictures' });
  if (!characters) {
    const frames = page.unread?.flatMap(({ kind, urls = [] }) => (kind === 'frame' ? urls : []));
    return without({ kind: 'empty', ...(frames?.length && { frames }) });
  }
  if (replaced > characters * garbled) return without({ kind: 'unreadable', why: 'garbled' });
  if (page.cut && !anyway) return without({ kind: 'too-long', characters: characters + page.cut, limit });
  const json = `${JSON.stringify(others).slice(0, -1)},"blocks":[${written.join(',')}]}`;
  return { reading: { kind: 'page', page: json }, pieces };
}

/** A file of text, which the browser shows as it is: what its lines are is made out later. */
function* textPage(document: Document): Generator<void, Page> {
  const walker = document.createTreeWalker(bodyOf(document) ?? document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  let read = 0;
  let all = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield;
    const { text, length } = beginningOf(node, limit - read);
    all += length;
    read += text.length;
    texts.push(text);
  }
  const block = { kind: 'paragraph' as const, text: texts.join('') };
  return { url: ofDocument(document, 'URL'), title: '', language: null, plain: true, blocks: [block], cut: all - read };
}

/** What the browser tells of the document. */
export function eyesOf(document: Document, shadowOf: ShadowOf): Layout {
  const view = document.defaultView!;
  return {
    // A frame's element is styled by the frame's own window.
    style: (element, pseudo) => (documentOf(element).defaultView ?? view).getComputedStyle(element, pseudo),
    shadow: (element) => (isHtml(element) ? shadowOf(element) : null),
    size: (element) => {
      const { width, height } = element.getBoundingClientRect();
      return [width, height];
    },
  };
}
