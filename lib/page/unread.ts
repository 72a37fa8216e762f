/** What people see on a page and nobody can read from its tree. */
import { moreButton } from '../language/page-parts';
import type { Unread } from '../model';
import type { Around } from './around';
import { attribute, documentOf, ofDocument, parentOf, tagOf, textOf } from './dom';
import { frameOf, isFrame, type Layout } from './tree';

/** CSS pixels from which a picture or a frame may hold a sentence. */
const least = { width: 200, height: 24, frame: 100 };

export class Unseen {
  private readonly counts = new Map<Unread['kind'], Unread>();

  add(kind: Unread['kind'], count = 1, url?: string): void {
    const known = this.counts.get(kind) ?? { kind, count: 0 };
    known.count += count;
    if (url && !known.urls?.includes(url)) known.urls = [...(known.urls ?? []), url];
    if (known.count) this.counts.set(kind, known);
  }

  list(): Unread[] {
    return [...this.counts.values()];
  }

  /** Counts an element that is shown, if it holds what can't be read. */
  look(element: Element, tag: string, around: Around, layout: Layout): void {
    if (around.region === 'nav' || around.region === 'others' || around.part) return;
    if (isFrame(tag)) this.frame(element as HTMLIFrameElement, tag, layout);
    else if ((tag === 'img' || tag === 'canvas') && around.link === null && !/^(?:header|footer|aside)$/.test(around.region ?? ''))
      this.picture(element, tag, layout);
    else if (
      (tag === 'button' || tag === 'a' || attribute(element, 'role') === 'button' || attribute(element, 'aria-busy') === 'true') &&
      loads(element, tag)
    )
      this.add('more');
  }

  private picture(element: Element, tag: 'img' | 'canvas', layout: Layout): void {
    const [width, height] = sizeOf(element, layout);
    if (tag === 'img' && !attribute(element, 'src') && !attribute(element, 'srcset')) return;
    if (width >= least.width && height >= least.height) this.add(tag === 'img' ? 'picture' : 'canvas');
  }

  private frame(frame: HTMLIFrameElement, tag: string, layout: Layout): void {
    const url = attribute(frame, tag === 'object' ? 'data' : 'src');
    const [width, height] = sizeOf(frame, layout);
    const kind = attribute(frame, 'type') ?? '';
    if (!url || url === 'about:blank' || url.startsWith('javascript:') || width < least.width || height < least.frame) return;
    if (/^image\//.test(kind)) this.add('picture');
    else if (!frameOf(frame)?.hasChildNodes()) this.add('frame', 1, addressOf(frame, url));
  }
}

/** Names of what holds no text, where the size is not known; nor does what stands in a cell. */
const small = /logo|icon|avatar|badge|nav|button|like/i;

/** As laid out, else as the page says; what says nothing may be large. */
function sizeOf(element: Element, layout: Layout): [number, number] {
  const laidOut = layout.size(element);
  if (laidOut) return laidOut;
  const style = layout.style(element);
  const said = (name: 'width' | 'height') => {
    const values = [style?.[name], attribute(element, name)].filter((value) => /^\d+(?:\.\d+)?(?:px)?$/.test(value ?? ''));
    return values.length ? Number.parseFloat(values[0]!) : Number.POSITIVE_INFINITY;
  };
  const [width, height] = [said('width'), said('height')];
  const parent = parentOf(element);
  const named =
    (parent && /^t[dh]$/.test(tagOf(parent))) || ['id', 'class', 'alt', 'src'].some((name) => small.test(attribute(element, name) ?? ''));
  return named && !Number.isFinite(width + height) ? [0, 0] : [width, height];
}

/** A control that brings more of the text, and does not lead to another page. */
function loads(element: Element, tag: string): boolean {
  const href = attribute(element, 'href');
  if (tag === 'a' && href && !/^(?:#|javascript:)/i.test(href)) return false;
  return attribute(element, 'aria-controls') === null && attribute(element, 'aria-expanded') === null && moreButton.test(textOf(element));
}

function addressOf(frame: Element, url: string): string | undefined {
  const page = ofDocument(documentOf(frame), 'URL');
  return URL.canParse(url, /^https?:/.test(page) ? page : undefined) ? new URL(url, page || undefined).href : undefined;
}
