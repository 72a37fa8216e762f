/** What a question asked by a key is about. */

import { frameIn, paragraphOf } from './paragraph';
import { inViewport } from './viewport';

/** The selection, else the paragraph of what has the focus, else the one under the reader's layout. '' where there is none. */
export function underKeyboard(window: Window): string {
  const { focused, selection } = deepest(window.document);
  return selection || (focused && paragraphOf(focused)) || inViewport(window);
}

/** What has the focus, and what is selected, inside frames of the same origin and open shadow roots too. */
function deepest(root: Document | ShadowRoot): { focused: Element | null; selection: string } {
  const { activeElement } = root;
  const inner = activeElement && (frameIn(activeElement)?.document ?? activeElement.shadowRoot);
  const below = inner ? deepest(inner) : { focused: null, selection: '' };
  const focused = activeElement && activeElement !== activeElement.ownerDocument.body && !inner ? activeElement : null;
  return { focused: below.focused ?? focused, selection: below.selection || selectionIn(root) };
}

/** Chromium's shadow roots have a selection of their own. */
function selectionIn(root: Document | ShadowRoot): string {
  const { getSelection } = root as { getSelection?(): Selection | null };
  return getSelection?.call(root)?.toString().trim() ?? '';
}
