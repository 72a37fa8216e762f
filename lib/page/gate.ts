/** The cheap gate of every page: may it be a privacy policy? The cheap clues first; the text only where they say maybe, and no more than needed. */
import { gateWords } from '../language/gate';
import { beginningOf, bodyOf, findAll, ofDocument, tagOf, textOf } from './dom';
import { frameOf, type ShadowOf } from './tree';

/** Fewer characters say nothing. */
const shortest = 300;
/** Of a long page only so many characters are looked at, and so many mentions mean maybe; of a short one, one in so many characters. */
const looked = 80_000;
const often = 3;
const oftenIn = 300;
/** Characters in which a text without headings says what it is. */
const head = 200;
const matters = new RegExp(gateWords.matter.source, 'giu');
/** Of so long a text it is asked whether it is a script. */
const long = 500;
/** CSS pixels of a frame that may hold a page of text. */
const large = 200;

/** Whether the browser shows a PDF here: what it says can only be told from the file. */
export const isPdf = (document: Document): boolean => document.contentType === 'application/pdf';

export function gate(document: Document, shadowOf: ShadowOf = (element) => element.shadowRoot): boolean {
  if (isPdf(document)) return true;
  const body = bodyOf(document);
  if (!body) return false;
  const title = ofDocument(document, 'title');
  const told =
    gateWords.url.test(decoded(ofDocument(document, 'URL') ?? '')) || gateWords.matter.test(title ?? '') || headingTells(document);
  const text = new Glimpse();
  text.take(body);
  // Little is left to be looked at: it may stand where other documents' text does.
  if (text.length < shortest) for (const root of inner(body, shadowOf)) text.take(root);
  if (text.length < shortest) return told && hasClosedFrame(document);
  return text.mentions >= (told || text.named ? 1 : Math.min(often, Math.ceil(text.length / oftenIn)));
}

/** The beginning of a page's text, as far as it is needed to tell whether it speaks of the matter. */
class Glimpse {
  length = 0;
  mentions = 0;
  /** Its first words speak of the matter. */
  named = false;

  take(root: Node): void {
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
    let text = '';
    for (let node = walker.nextNode(); node && this.length < looked; node = walker.nextNode()) {
      const { text: said } = beginningOf(node, looked - this.length);
      if (said.length > long && /^(?:script|style)$/i.test(node.parentNode?.nodeName ?? '')) continue;
      this.length += said.length;
      text += said;
    }
    this.named ||= gateWords.matter.test(text.trimStart().slice(0, head));
    this.mentions += text.match(matters)?.length ?? 0;
  }
}

/** Where text stands that is none of the document's own: frames, shadow roots, what a control holds. */
function inner(body: Element, shadowOf: ShadowOf): Node[] {
  return findAll(body, '*').flatMap((element): Node[] => {
    const tag = tagOf(element);
    if (/^(?:iframe|frame|object)$/.test(tag)) return [frameOf(element as HTMLIFrameElement)].filter((root) => root !== null);
    const shadow = 'attachShadow' in element ? shadowOf(element as HTMLElement) : null;
    return shadow ? [shadow] : [];
  });
}

const hasClosedFrame = (document: Document): boolean =>
  findAll(document, 'iframe, frame, object').some((frame) => {
    const { width, height } = frame.getBoundingClientRect?.() ?? { width: large, height: large };
    return width >= large && height >= large && !frameOf(frame as HTMLIFrameElement);
  });

function headingTells(document: Document): boolean {
  return findAll(document, 'h1, h2, h3, [role=heading]').some((heading) => gateWords.matter.test(textOf(heading)));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // Not UTF-8 in percents; the letters that are there still count.
    return url;
  }
}
