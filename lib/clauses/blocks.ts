import { othersHeading } from '../language/page-parts';
import { boilerplate, leadsToLinks, linkKept, spoken } from '../language/structure';
import type { Block } from '../model';

/** Below this share of the page's characters, the rest after removal is not the document, so nothing is removed. */
const enough = 0.4;
/** Longest link of a menu, in characters. */
const longestLink = 40;

/** The document's own blocks: without navigation, footers, link lists and the like. */
export function withoutBoilerplate(blocks: Block[]): Block[] {
  const all = lengthOf(blocks);
  const led = new Set(ledLinks(blocks));
  const others = new Set(othersBelow(blocks));
  const kept = blocks.filter((block) => !others.has(block) && (led.has(block) || !isChrome(block)));
  return lengthOf(kept) >= all * enough ? trimEnds(kept, led) : trimEnds(blocks, led);
}

/** What stands below a heading of readers' comments or of other pages, until a heading of its level or above. */
function othersBelow(blocks: Block[]): Block[] {
  let level = 0;
  return blocks.filter((block) => {
    const { kind, level: own = 1, text } = block;
    if (kind === 'heading' && othersHeading.test(text)) level = own;
    else if (kind === 'heading' && own <= level) level = 0;
    return level > 0;
  });
}

const isLink = ({ linked = 0, text }: Block): boolean => linked > 0.9 && text.length < longestLink;

/** Links that a sentence leads into, 'services used by the app:', are a list of the document and no menu. */
function ledLinks(blocks: Block[]): Block[] {
  let led = false;
  return blocks.filter((block) => {
    if (isLink(block)) return led;
    led = leadsToLinks.test(block.text);
    return false;
  });
}

const lengthOf = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Landmarks hold furniture, but a date, a sentence or a heading that stands in one is the document's. */
function isChrome({ region, text, linked = 0, kind }: Block): boolean {
  if (region === 'others') return true;
  if (region === 'nav' || region === 'footer' || region === 'aside') return text.length < 400 && (linked > 0.3 || !saysSomething(text));
  if (region === 'header') return kind !== 'heading' && (linked > 0.3 || !saysSomething(text));
  return linked > 0.9 && kind === 'item' && text.length < longestLink;
}

const saysSomething = (text: string): boolean => !boilerplate.test(text) && spoken.test(text);

/** Page furniture without a landmark stands before and after the document: lines that say so, and rows of links. */
function trimEnds(blocks: Block[], led: ReadonlySet<Block>): Block[] {
  const links = linkRows(blocks, led);
  return blocks.filter(({ text }, i) => !links.has(i) && !((i < 12 || i >= blocks.length - 12) && boilerplate.test(text)));
}

/** Blocks at either end in which a menu without a landmark stands, and how many links in a row make one. */
const ends = 60;
const row = 4;

/** Short lines that are nothing but links, several in a row: a menu. */
function linkRows(blocks: Block[], led: ReadonlySet<Block>): Set<number> {
  const found = new Set<number>();
  let from = 0;
  for (let i = 0; i <= blocks.length; i++) {
    const block = blocks[i];
    const atEnd = i < ends || i >= blocks.length - ends;
    if (block && atEnd && isLink(block) && !led.has(block) && !linkKept.test(block.text)) continue;
    if (i - from >= row) for (let at = from; at < i; at++) found.add(at);
    from = i + 1;
  }
  return found;
}
