/** What a page's own style sheet and inline styles say of how it looks, without laying it out. */
import { type Declaration, parse, type Rule } from 'postcss';
import type { Layout, Style } from '../../lib/page/tree';

type Pseudo = '' | '::before' | '::after';
type Said = Map<string, { value: string; weight: number }>;

const initial: Record<keyof Style, string> = {
  display: 'inline',
  visibility: 'visible',
  opacity: '1',
  overflow: 'visible',
  width: 'auto',
  height: 'auto',
  maxHeight: 'none',
  position: 'static',
  left: 'auto',
  top: 'auto',
  clip: 'auto',
  clipPath: 'none',
  transform: 'none',
  scale: 'none',
  textIndent: '0px',
  fontSize: '16px',
  color: 'rgb(0, 0, 0)',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  direction: 'ltr',
  unicodeBidi: 'normal',
  content: 'normal',
};
const names = Object.keys(initial) as (keyof Style)[];
const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const used = new Set([...names.map(dashed), 'background']);
const inherited = new Set<keyof Style>(['visibility', 'textIndent', 'fontSize', 'color', 'direction']);

/** Elements that are boxes of their own where nothing else is said; only that they are no lines of text matters. */
const blocks =
  /^(?:html|body|p|div|section|article|main|header|footer|nav|aside|ul|ol|li|dl|dt|dd|table|t[drh]|t(?:head|body|foot)|caption|h[1-6]|blockquote|pre|form|fieldset|details|summary|dialog|figure|figcaption|address|hr|center|menu|legend|hgroup|search)$/;

/** `document` as its own style sheets show it in a wide window. */
export function eyesOf(document: Document): Layout {
  const said = declarationsOf(document);
  const known = new Map<Element, Style>();
  const styleOf = (element: Element): Style => {
    const open: Element[] = [];
    for (let at: Element | null = element; at && !known.has(at); at = at.parentElement) open.push(at);
    for (const at of open.reverse())
      known.set(at, computed(at, said.get('')?.get(at), at.parentElement ? known.get(at.parentElement) : undefined));
    return known.get(element)!;
  };
  return {
    style: (element, pseudo) => {
      if (!pseudo) return styleOf(element);
      const own = said.get(pseudo)?.get(element);
      return own?.has('content') ? pseudoStyle(element, own, styleOf(element)) : null;
    },
    shadow: (element) => element.shadowRoot ?? null,
    size: () => null,
  };
}

/** What the style sheets say of each element, and of what is written before and after it. */
function declarationsOf(document: Document): Map<Pseudo, Map<Element, Said>> {
  const said = new Map<Pseudo, Map<Element, Said>>();
  const words = wordsOf(document);
  let order = 0;
  for (const sheet of document.querySelectorAll('style'))
    for (const { selector, declarations } of rulesOf(sheet.textContent ?? '')) {
      order++;
      const [, base = '', pseudo = ''] = /^(.*?)(?:::?(before|after))?$/s.exec(selector)!;
      if (/:(?!not|is|where|root|first|last|nth|only)/.test(base) || !mayMatch(base, words)) continue;
      const of = said.get(pseudo ? (`::${pseudo}` as Pseudo) : '') ?? new Map<Element, Said>();
      said.set(pseudo ? (`::${pseudo}` as Pseudo) : '', of);
      for (const element of matching(document, base)) {
        const own = of.get(element) ?? new Map();
        of.set(element, own);
        for (const declaration of declarations) take(own, declaration, specificity(base) * 100_000 + order);
      }
    }
  return said;
}

function matching(document: Document, selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector || '*');
  } catch {
    // A selector that is not known here: a browser newer than this, or none.
    return [];
  }
}

function take(own: Said, { prop, value, important }: Pick<Declaration, 'prop' | 'value' | 'important'>, weight: number): void {
  const heavy = important ? weight + 1e12 : weight;
  const known = own.get(prop);
  if (!known || known.weight <= heavy) own.set(prop, { value, weight: heavy });
}

function rulesOf(css: string): { selector: string; declarations: Declaration[] }[] {
  const found: { selector: string; declarations: Declaration[] }[] = [];
  const rule = (rule: Rule) => {
    const parent = rule.parent;
    if (parent?.type === 'atrule' && !applies(parent as { name?: string; params?: string })) return;
    const declarations = rule.nodes.filter((node): node is Declaration => node.type === 'decl' && used.has(node.prop));
    if (declarations.length) for (const selector of rule.selectors) found.push({ selector, declarations });
  };
  try {
    parse(css).walkRules(rule);
  } catch {
    // No style sheet: what it would say is not known.
  }
  return found;
}

/** In a wide window, on a screen. */
function applies({ name, params = '' }: { name?: string; params?: string }): boolean {
  if (name === 'supports' || name === 'layer') return true;
  if (name !== 'media' || /print|speech|prefers|max-(?:device-)?width/.test(params)) return false;
  return Number(/min-(?:device-)?width:\s*(\d+)px/.exec(params)?.[1] ?? 0) <= 1100;
}

/** Tags, ids and classes that the document has: most rules of a large style sheet are for others. */
function wordsOf(document: Document): Set<string> {
  const words = new Set<string>();
  for (const element of document.querySelectorAll('*')) {
    words.add(element.localName);
    if (element.id) words.add(`#${element.id}`);
    for (const name of (element.getAttribute('class') ?? '').split(/\s+/)) words.add(`.${name}`);
  }
  return words;
}

function mayMatch(selector: string, words: Set<string>): boolean {
  const plain = selector.replace(/\[[^\][]{0,200}\]|:[\w-]{1,40}(?:\([^()]{0,200}\))?/g, '');
  return (plain.match(/[.#]?[\w-]+/g) ?? []).every((word) => words.has(word));
}

function specificity(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return count(/#[\w-]+/g) * 10_000 + count(/\.[\w-]+|\[|:(?!:)/g) * 100 + count(/(?:^|[\s>+~])[a-z][\w-]*/gi);
}

function computed(element: Element, sheet: Said | undefined, parent: Style | undefined): Style {
  const own: Said = new Map(sheet);
  for (const [, prop, value] of (element.getAttribute('style') ?? '').matchAll(/(?:^|;)\s*([\w-]+)\s*:\s*([^;]+)/g)) {
    const important = /!\s*important/.test(value!);
    if (used.has(prop!.toLowerCase())) take(own, { prop: prop!.toLowerCase(), value: value!.replace(/!.*/, '').trim(), important }, 1e11);
  }
  const style = { ...initial };
  for (const name of names) {
    const value = own.get(dashed(name))?.value;
    if (value !== undefined && value !== 'inherit') style[name] = resolved(name, value, parent);
    else if (parent && (inherited.has(name) || value === 'inherit')) style[name] = parent[name];
  }
  if (!own.has('display')) style.display = element.hasAttribute('hidden') ? 'none' : blocks.test(element.localName) ? 'block' : 'inline';
  const ground = own.get('background')?.value;
  if (ground && !own.has('background-color')) style.backgroundColor = colourOf(ground) ?? initial.backgroundColor;
  if (ground && /url\(|gradient/.test(ground)) style.backgroundImage = ground;
  return style as Style;
}

function resolved(name: keyof Style, value: string, parent: Style | undefined): string {
  if (name === 'color' || name === 'backgroundColor') return colourOf(value) ?? initial[name];
  if (name !== 'fontSize') return value;
  // Of the root's size (rem) scripts make what they like.
  const [, figure, unit] = /^([\d.]+)(px|pt|em|%)$/.exec(value) ?? [];
  const around = Number.parseFloat(parent?.fontSize ?? initial.fontSize);
  const factor = { px: 1, pt: 4 / 3, em: around, '%': around / 100 }[unit ?? ''];
  return factor === undefined ? (/^0$/.test(value) ? '0px' : (parent?.fontSize ?? initial.fontSize)) : `${Number(figure) * factor}px`;
}

const named: Record<string, string> = { white: '#fff', black: '#000', transparent: '#0000', red: '#f00' };

/** A colour as a browser computes it; null for what is none that is known here. */
function colourOf(value: string): string | null {
  const word = /^[^\s(]{1,40}(?:\([^()]{0,80}\))?/.exec(value.trim().toLowerCase())?.[0] ?? '';
  if (/^rgba?\(/.test(word)) return word;
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(named[word] ?? word)?.[1];
  if (!hex) return null;
  const digits = hex.length < 6 ? Array.from(hex, (digit) => digit + digit) : hex.match(/../g)!;
  const [red, green, blue, opaque = 255] = digits.map((pair) => Number.parseInt(pair, 16));
  return `rgba(${red}, ${green}, ${blue}, ${opaque / 255})`;
}

function pseudoStyle(element: Element, own: Said, around: Style): Style {
  const said = own.get('content')!.value;
  const written = said
    .replace(/attr\(\s*([\w-]+)\s*\)/g, (_, name: string) => JSON.stringify(element.getAttribute(name) ?? ''))
    .replace(/'((?:[^'\\]|\\.){0,400})'/g, '"$1"');
  return { ...around, content: written, display: own.get('display')?.value ?? 'inline' };
}
