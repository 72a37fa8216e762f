/** The policies that a page links, for a reader who has not opened them yet. */
import { longestLinkText, policyNamed, policyPath, policyRelation } from '../language/policy-links';
import { bodyOf } from './dom';
import { rootsBelow, type ShadowOf } from './tree';

export interface PolicyLink {
  /** As the page names it. */
  text: string;
  url: string;
}

/** Most links that are told; a page with more is a list of its own. */
const most = 12;

/** Links to other pages that are named as a policy is, by their words or by their relation; each address once. */
export function policyLinks(document: Document, shadowOf: ShadowOf): PolicyLink[] {
  const found = new Map<string, PolicyLink>();
  const here = withoutPlace(document.URL);
  for (const link of linksIn(document, shadowOf)) {
    const url = addressOf(link);
    const text = wordsOf(link);
    if (!url || withoutPlace(url) === here || !namesPolicy(link, text, url)) continue;
    const known = found.get(withoutPlace(url));
    if (!known || (!known.text && text)) found.set(withoutPlace(url), { text, url });
    if (found.size === most) break;
  }
  return [...found.values()];
}

/** By its words, its relation or its address. */
const namesPolicy = (link: Element, text: string, url: string): boolean =>
  policyRelation.test(link.getAttribute('rel') ?? '') ||
  (text.length <= longestLinkText && policyNamed.test(text)) ||
  policyPath.test(pathOf(url));

/** Links, and frames that show what a link would, in reading order within each tree; consent dialogs often stand in shadow roots or frames. */
function* linksIn(document: Document, shadowOf: ShadowOf): Generator<Element> {
  const wanted = 'a[href], area[href], link[rel][href], iframe[src]';
  yield* document.querySelectorAll(wanted);
  const body = bodyOf(document);
  if (body) for (const root of rootsBelow(body, shadowOf)) yield* root.querySelectorAll(wanted);
}

function pathOf(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURI(pathname);
  } catch {
    // Not UTF-8 in percents: as it is written.
    return pathname;
  }
}

const withoutPlace = (url: string): string => url.split('#', 1)[0]!;

/** What a link is called: its words, else what it is labelled with. */
function wordsOf(link: Element): string {
  const image = link.querySelector('img[alt]')?.getAttribute('alt');
  // What a frame holds as text is for browsers without frames.
  const words = [
    link.localName === 'iframe' ? '' : link.textContent,
    link.getAttribute('aria-label'),
    link.getAttribute('title'),
    image,
  ].find((words) => words?.trim());
  return (words ?? '').replace(/\s+/g, ' ').trim();
}

function addressOf(link: Element): string | null {
  try {
    const { protocol, href } = new URL((link.getAttribute('href') ?? link.getAttribute('src'))!.trim(), link.baseURI);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    // Written wrongly: it leads nowhere.
    return null;
  }
}
