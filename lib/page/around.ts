/** What an element's tag, ARIA and inline style say of all the text below it. */
import type { Region } from '../model';

const breaking = words(
  'p div section article main header footer nav aside ul ol li dl dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre form fieldset details summary dialog figure figcaption address hr center body html legend hgroup search menu slot',
);
const regions = new Map<string, Region>(
  Object.entries({
    nav: 'nav',
    navigation: 'nav',
    header: 'header',
    banner: 'header',
    footer: 'footer',
    contentinfo: 'footer',
    aside: 'aside',
    complementary: 'aside',
    dialog: 'dialog',
    alertdialog: 'dialog',
    form: 'form',
  }),
);
/** Banners that ask about cookies, by the names that their makers give them. */
const cookieBanner =
  /cookie-?_?(?:banner|bar|box|consent|notice|popup|modal|settings|preferences|dialog|law|alert|message|overlay|policy-bar)|onetrust|cc-window|gdpr|sliding-popup|(?:privacy-?_?)consent|consent-?_?(?:banner|manager|popup|modal)/i;
const ownText = new Set(['article', 'main', 'section']);

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

const namesOf = (element: Element): string => `${element.id} ${element.getAttribute('class') ?? ''}`;

/** What holds for all text below an element. */
export interface Around {
  region?: Region;
  heading?: number;
  depth: number;
  bold: boolean;
  size: number;
  link: string | null;
  pre: boolean;
  /** Inside <article>, <main> or <section>: a header there belongs to the text. */
  own: boolean;
}

export const nowhere: Around = { depth: 0, bold: false, size: 1, link: null, pre: false, own: false };

/** Whether the text around an element does not run on into it. */
export function breaksText(element: Element, tag: string, role: string): boolean {
  if (breaking.has(tag) || tag === 'button' || role === 'heading' || role === 'listitem' || role === 'dialog') return true;
  return /display:\s*(?:block|flex|grid)/i.test(element.getAttribute('style') ?? '');
}

export function inside(element: Element, tag: string, role: string, around: Around): Around {
  const inner = { ...around };
  const style = element.getAttribute('style') ?? '';
  const level = /^h([1-6])$/.exec(tag)?.[1] ?? (role === 'heading' ? (element.getAttribute('aria-level') ?? '2') : undefined);
  if (level) inner.heading = Math.max(1, Math.min(6, Number.parseInt(level, 10) || 2));
  if (ownText.has(tag)) inner.own = true;
  const region = regions.get(role) ?? regions.get(tag) ?? (cookieBanner.test(namesOf(element)) ? 'nav' : undefined);
  if (region && !(around.own && (region === 'header' || region === 'footer'))) inner.region = region;
  if (tag === 'ul' || tag === 'ol' || tag === 'menu') inner.depth++;
  if (tag === 'b' || tag === 'strong' || level) inner.bold = true;
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  if (weight) inner.bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const size = /font-size:\s*([\d.]+)(px|pt)/i.exec(style);
  if (size) inner.size = Number(size[1]) * (size[2] === 'pt' ? 4 / 3 : 1);
  if (tag === 'a') inner.link = targetOf(element);
  if (tag === 'pre' || /white-space:\s*pre/i.test(style)) inner.pre = true;
  return inner;
}

/** Where a link leads: '' where to no web address, null where only to another place of the same page. */
function targetOf(link: Element): string | null {
  const href = link.getAttribute('href')?.trim();
  if (!href || href.startsWith('#')) return null;
  const page = link.ownerDocument.URL;
  try {
    const { protocol, href: target } = new URL(href, /^https?:/.test(page) ? page : undefined);
    return protocol === 'http:' || protocol === 'https:' ? target : '';
  } catch {
    // Written wrongly, or relative on a page whose address is not known.
    return '';
  }
}
