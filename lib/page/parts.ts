/** Parts of a page that are not shown now: which a click opens, which nobody sees, and which say again what is shown. */
import { names } from '../language/page-parts';
import { sentenceEnd } from '../language/structure';
import type { Block } from '../model';
import { languageOf } from '../text/language';
import { namesOf } from './around';
import { attribute, before, childElements, find, findAll, parentOf, tagOf, textOf } from './dom';
import { isSilent, type Layout, type Style } from './tree';

export interface Part {
  /** The hidden part that it stands in; 0 for none. */
  within: number;
  by: Concealment;
  /** A click opens it; null for what lies over the page then, or asks something of the reader: no part of the text. */
  opens: boolean | null;
}

/** How a part is kept from sight; 'look': it is out of the way, or too small. */
export type Concealment = 'visibility' | 'display' | 'look';

/** CSS pixels: what stands so far away, or is so small, is on no screen. */
const away = -900;
const smallest = 3;

/** Why an element is not shown; null where it is. */
export function concealed(element: Element, style: Style | null): Concealment | null {
  if (style) {
    if (style.display === 'none') return 'display';
    if (style.visibility === 'hidden' || style.visibility === 'collapse') return 'visibility';
    return isAway(style) ? 'look' : folds(element) || isShut(style) ? 'display' : null;
  }
  const said = attribute(element, 'style') ?? '';
  if (attribute(element, 'hidden') !== null || /display:\s*none/i.test(said) || folds(element)) return 'display';
  return /visibility:\s*hidden/i.test(said) ? 'visibility' : null;
}

/** In a <details> that is closed, all but its summary. */
function folds(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && tagOf(parent) === 'details' && attribute(parent, 'open') === null && tagOf(element) !== 'summary';
}

/** A box without height, or that shows nothing yet. */
const isShut = (style: Style): boolean =>
  Number(style.opacity) === 0 ||
  isShrunk(style) ||
  (/hidden|clip/.test(style.overflow) && (/^0(?:px)?$/.test(style.maxHeight) || /^0(?:px)?$/.test(style.height)));

/** Drawn at no width or no height; as computed, or as a style sheet writes it. */
const isShrunk = ({ scale, transform }: Style): boolean =>
  /^0(?:\.0+)?(?:\s|$)/.test(scale) || /scale[xy]?\(\s*0(?:\.0+)?\s*[,)]|^matrix\((?:0, 0, |[^,]+, [^,]+, 0, 0, )/i.test(transform);

function isAway(style: Style): boolean {
  if (Number.parseFloat(style.fontSize) < smallest || Number.parseFloat(style.textIndent) < away) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return (
    Number.parseFloat(style.left) < away ||
    Number.parseFloat(style.top) < away ||
    /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip) ||
    /inset\((?:50|100)%/.test(style.clipPath)
  );
}

/** Whether a click opens a part (see `Part`): it lies in a fold, is named by what it is or by a control, or stands below a label or beside a shown one of its kind. */
export function opensAtClick(element: Element, inLine: boolean, controlled: Set<string>, layout: Layout): boolean | null {
  const own = namesOf(element);
  const role = attribute(element, 'role') ?? '';
  if (tagOf(element) === 'dialog' || names.overlay.test(role) || role === 'alertdialog' || own.some((name) => names.overlay.test(name)))
    return null;
  if (find(element, 'input:not([type=checkbox]):not([type=radio]):not([type=hidden]), select, textarea:not([readonly])')) return null;
  if (folds(element) || role === 'tabpanel' || own.some((name) => names.opened.test(name))) return true;
  if (controlled.has(attribute(element, 'id') || ' ')) return true;
  // Within a line only what is named so.
  return !inLine && (labelled(element, layout) || hasShownFellow(element, own, layout));
}

/** Ids of the parts that the page's controls name. */
export const controlledIn = (document: Document): Set<string> =>
  new Set(
    findAll(document, '[aria-controls], [data-target], [data-bs-target], a[href^="#"], label[for]').flatMap((control) =>
      ['aria-controls', 'data-target', 'data-bs-target', 'href', 'for'].flatMap((name) => {
        const ids = attribute(control, name);
        return ids ? ids.replaceAll('#', '').split(/\s+/) : [];
      }),
    ),
  );

/** Characters of a label, and how many boxes may lie around a part between it and its label. */
const label = { longest: 60, around: 2 };

/** Right before it stands a heading or a short line: what is clicked. */
function labelled(element: Element, layout: Layout): boolean {
  let at: Element | null = element;
  for (let i = 0; at && i <= label.around; i++, at = parentOf(at)) {
    let sibling = before(at);
    while (sibling && (isHelper(sibling) || concealed(sibling, layout.style(sibling)))) sibling = before(sibling);
    if (!sibling) continue;
    const text = textOf(sibling).trim();
    return (
      /^(?:h[1-6]|button|summary|dt|label)$/.test(tagOf(sibling)) ||
      (text.length > 0 && text.length <= label.longest && !sentenceEnd.test(text))
    );
  }
  return false;
}

const isHelper = (element: Element): boolean =>
  (isSilent(element) && tagOf(element) !== 'button') || /^(?:br|hr|img)$/.test(tagOf(element));

/** A panel of several, of which another is shown. */
function hasShownFellow(element: Element, own: string[], layout: Layout): boolean {
  // By its classes without what is now; where there are none, by having an id at all.
  const kind = (of: string[], element: Element) =>
    attribute(element, 'class') ? of.filter((name) => !names.state.test(name)).join(' ') : attribute(element, 'id') && 'id';
  const parent = parentOf(element);
  const mine = kind(own, element);
  if (!parent || !mine) return false;
  return childElements(parent)
    .slice(0, 100)
    .some(
      (other) =>
        other !== element &&
        tagOf(other) === tagOf(element) &&
        kind(namesOf(other), other) === mine &&
        !concealed(other, layout.style(other)),
    );
}

/** Share of a part's characters that are shown elsewhere from which it is a copy. */
const copied = 0.6;
/** Characters and sentences from which hidden text may be of weight. */
const weighty = { characters: 100, sentences: 2 };

const squashed = (text: string): string => text.replace(/\s+/g, '');
const sentences = (text: string): number => text.match(/[。；]|[a-z]\.(?:\s|$)/g)?.length ?? 0;

/** Characters by which the language of a text shows. */
const telling = 20_000;

/**
 * The blocks that are the policy's own text, once; and how many parts are hidden, of weight, and opened by nothing that is known.
 * In steps, as the page is read.
 */
export function* chooseParts(blocks: { block: Block; part: number }[], parts: Part[]): Generator<void, { kept: Block[]; unseen: number }> {
  if (!parts.length) return { kept: blocks.map(({ block }) => block), unseen: 0 };
  const shown = new Set<string>();
  let beginning = '';
  let lengthShown = 0;
  const byPart = new Map<number, Block[]>();
  for (const { block, part } of blocks) {
    yield;
    if (!part) {
      shown.add(squashed(block.text));
      lengthShown += block.text.length;
      if (beginning.length < telling) beginning += `${block.text}\n`;
    }
    const own = byPart.get(part) ?? [];
    byPart.set(part, own);
    own.push(block);
  }
  const language = languageOf(beginning);
  const taken = new Set([0]);
  // Of those not taken, what only says what is said elsewhere: parts inside it may say more.
  const passed = new Set<number>();
  let unseen = 0;
  for (const [i, { within, opens }] of parts.entries()) {
    yield;
    const number = i + 1;
    const own = byPart.get(number) ?? [];
    const text = own.map((block) => block.text).join('\n');
    const isOpened = opens && (taken.has(within) || passed.has(within));
    if (!text || isCopy(own, shown)) {
      if (isOpened) passed.add(number);
      continue;
    }
    if (isVersion(own, shown, lengthShown)) {
      unseen++;
      continue;
    }
    const foreign = shown.size > 0 && languageOf(text) !== language && sentences(text) > 1;
    if (isOpened && !foreign && !isMenu(own)) {
      taken.add(number);
      for (const block of own) shown.add(squashed(block.text));
    } else if (opens === false && !foreign && text.length >= weighty.characters && sentences(text) >= weighty.sentences) unseen++;
  }
  return { kept: blocks.filter(({ part }) => taken.has(part)).map(({ block }) => block), unseen };
}

const lengthOf = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function isCopy(own: Block[], shown: Set<string>): boolean {
  const again = own.filter(({ text }) => shown.has(squashed(text)));
  return lengthOf(again) >= lengthOf(own) * copied;
}

/** A part with so many headings, of which so many are shown as well, is another version of what is shown, if it is as long as that. */
const version = { headings: 3, alike: 0.6, length: 0.4 };

function isVersion(own: Block[], shown: Set<string>, lengthShown: number): boolean {
  const headings = own.filter(({ kind }) => kind === 'heading');
  return (
    headings.length >= version.headings &&
    headings.filter(({ text }) => shown.has(squashed(text))).length >= headings.length * version.alike &&
    lengthOf(own) >= lengthShown * version.length
  );
}

const isMenu = (own: Block[]): boolean => lengthOf(own.filter(({ linked = 0 }) => linked > 0.9)) > lengthOf(own) / 2;
