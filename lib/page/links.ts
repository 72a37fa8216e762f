/** The policies that a page links, for a reader who has not opened them yet. */
import { longestLinkText, policyNamed, policyRelation } from '../language/policy-links';
import type { ShadowOf } from './tree';

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
    const url = addressOf(link, document);
    const text = wordsOf(link);
    const related = policyRelation.test(link.getAttribute('rel') ?? '');
    if (!url || withoutPlace(url) === here || !(related || (text.length <= longestLinkText && policyNamed.test(text)))) continue;
    const known = found.get(withoutPlace(url));
    if (!known || (!known.text && text)) found.set(withoutPlace(url), { text, url });
    if (found.size === most) break;
  }
  return [...found.values()];
}

/** Links in reading order within each root; consent dialogs often stand in shadow roots. */
function* linksIn(root: Document | ShadowRoot, shadowOf: ShadowOf): Generator<Element> {
  yield* root.querySelectorAll('a[href], area[href], link[rel][href]');
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const inner = element.localName.includes('-') || element.localName === 'div' ? shadowOf(element) : null;
    if (inner) yield* linksIn(inner, shadowOf);
  }
}

const withoutPlace = (url: string): string => url.split('#', 1)[0]!;

/** What a link is called: its words, else what it is labelled with. */
function wordsOf(link: Element): string {
  const image = link.querySelector('img[alt]')?.getAttribute('alt');
  const words = [link.textContent, link.getAttribute('aria-label'), link.getAttribute('title'), image].find((words) => words?.trim());
  return (words ?? '').replace(/\s+/g, ' ').trim();
}

function addressOf(link: Element, document: Document): string | null {
  try {
    const { protocol, href } = new URL(link.getAttribute('href')!.trim(), document.baseURI);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    // Written wrongly: it leads nowhere.
    return null;
  }
}
