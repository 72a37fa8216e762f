/** What an element's tag, ARIA and inline style say of all the text below it. */
import { acceptButton, cookieBanner, names } from '../language/page-parts';
import type { Region } from '../model';
import { attribute, documentOf, find, findAll, ofDocument, tagOf, textOf } from './dom';
import type { Style } from './tree';

const breaking = words(
  'p div section article main header footer nav aside ul ol li dl dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre form fieldset details summary dialog figure figcaption address hr center body html legend hgroup search menu slot button textarea text object frameset frame',
);
/** Of these, what the page lets run on within a line is no break. */
const running = words('p div section article address center');
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
  } as const),
);
const ownText = new Set(['article', 'main', 'section']);

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

/** The words of an element's id and classes. */
export const namesOf = (element: Element): string[] =>
  `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

/** What holds for all text below an element. */
export interface Around {
  /** Where the text stands; null around all of it. */
  element: Element | null;
  above: Around | null;
  region?: Region;
  heading?: number;
  depth: number;
  bold: boolean;
  size: number;
  link: string | null;
  pre: boolean;
  /** Inside <article>, <main> or <section>: a header there belongs to the text. */
  own: boolean;
  /** The page writes it from right to left, whatever its characters say. */
  turned: boolean;
  /** The hidden part that it stands in, by number; 0 for what is shown. */
  part: number;
}

export const nowhere: Around = {
  element: null,
  above: null,
  depth: 0,
  bold: false,
  size: 1,
  link: null,
  pre: false,
  own: false,
  turned: false,
  part: 0,
};

/** Whether the text around an element does not run on into it. */
export function breaksText(element: Element, tag: string, role: string, style: Style | null): boolean {
  if (style?.display === 'inline' && running.has(tag)) return false;
  if (breaking.has(tag) || role === 'heading' || role === 'listitem' || role === 'dialog') return true;
  return /display:\s*(?:block|flex|grid)/i.test(attribute(element, 'style') ?? '');
}

export function inside(element: Element, tag: string, role: string, above: Around): Around {
  const inner = { ...above, element, above };
  const style = attribute(element, 'style') ?? '';
  const level = /^h([1-6])$/.exec(tag)?.[1] ?? (role === 'heading' ? (attribute(element, 'aria-level') ?? '2') : undefined);
  if (level !== undefined) inner.heading = Math.max(1, Math.min(6, Number.parseInt(level, 10) || 2));
  if (ownText.has(tag)) inner.own = true;
  const region = regionOf(element, tag, role);
  if (region && !(above.own && (region === 'header' || region === 'footer'))) inner.region = region;
  if (tag === 'ul' || tag === 'ol' || tag === 'menu') inner.depth++;
  if (tag === 'b' || tag === 'strong' || level) inner.bold = true;
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  if (weight) inner.bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const size = /font-size:\s*([\d.]+)(px|pt)/i.exec(style);
  if (size) inner.size = Number(size[1]) * (size[2] === 'pt' ? 4 / 3 : 1);
  if (tag === 'a') inner.link = targetOf(element);
  if (tag === 'pre' || tag === 'textarea' || /white-space:\s*pre/i.test(style)) inner.pre = true;
  return inner;
}

function regionOf(element: Element, tag: string, role: string): Region | undefined {
  const region = regions.get(role) ?? regions.get(tag);
  if (region) return region;
  const [id, className] = [attribute(element, 'id'), attribute(element, 'class')];
  if (!id && !className) return undefined;
  if (isBanner(element, `${id} ${className}`)) return 'others';
  const own = namesOf(element);
  if (
    own.some((name) => names.comments.test(name)) &&
    (find(element, 'textarea, form, time, [class*=avatar], [class*=author], [class*=reply]') ||
      findAll(element, '[class*=comment]').length > 1)
  )
    return 'others';
  if (own.some((name) => names.related.test(name)) && findAll(element, 'a[href]:not([href^="#"])').length > 1) return 'others';
  return undefined;
}

/** Characters of a banner, by how sure its name is. */
const longest = { sure: 1_500, maybe: 400 };

/** A banner asks and is short; a chapter of a policy does not, whatever it is called. */
function isBanner(element: Element, name: string): boolean {
  if (!cookieBanner.maybe.test(name)) return false;
  const { length } = textOf(element).trim();
  const buttons = findAll(element, 'button, [role=button], a, input[type=button], input[type=submit], span');
  const accepts = (button: Element) => acceptButton.test(textOf(button) || (attribute(button, 'value') ?? ''));
  return cookieBanner.sure.test(name)
    ? length < longest.sure && buttons.some((button) => tagOf(button) !== 'span' || accepts(button))
    : length < longest.maybe && buttons.some(accepts);
}

/** Where a link leads: '' where to no web address, null where only to another place of the same page. */
function targetOf(link: Element): string | null {
  const href = attribute(link, 'href')?.trim();
  if (!href || href.startsWith('#')) return null;
  const page = ofDocument(documentOf(link), 'URL');
  try {
    const { protocol, href: target } = new URL(href, /^https?:/.test(page) ? page : undefined);
    return protocol === 'http:' || protocol === 'https:' ? target : '';
  } catch {
    // Written wrongly, or relative on a page whose address is not known.
    return '';
  }
}
