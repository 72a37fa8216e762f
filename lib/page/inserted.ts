/** Translations that other extensions put beside the text of a page: no part of it. */
import { inserted } from '../language/page-parts';
import { languageOf } from '../text/language';
import { attribute, before, kindOf, parentOf, textOf } from './dom';
import { childrenOf } from './tree';

/** Named so, and in another language than what it stands beside or behind. */
export function isInserted(element: Element, tag: string): boolean {
  if (!inserted.test(`${tag} ${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`)) return false;
  const own = textOf(element);
  const beside = textBeside(element);
  return Boolean(own.trim() && beside.trim()) && languageOf(own) !== languageOf(beside);
}

function textBeside(element: Element): string {
  const parent = parentOf(element);
  const texts: string[] = [];
  if (parent) for (const node of childrenOf(parent)) if (node !== element && (kindOf(node) === 3 || isLine(node))) texts.push(textOf(node));
  const previous = before(element);
  return texts.join('').trim() ? texts.join('') : previous ? textOf(previous) : '';
}

/** Bold words, links and the like, which are of the same line. */
const isLine = (node: Node): boolean =>
  kindOf(node) === 1 &&
  /^(?:a|b|strong|em|i|u|span)$/.test((node as Element).localName) &&
  !inserted.test(attribute(node as Element, 'class') ?? '');
