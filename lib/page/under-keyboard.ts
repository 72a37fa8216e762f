/** What a question asked by a key is about. */
import { underEyes } from './eyes';
import { paragraphOf } from './paragraph';

/** The selection, else the paragraph of what has the focus, else the one under the reader's eyes. '' where there is none. */
export function underKeyboard(window: Window): string {
  const selected = window.getSelection()?.toString().trim();
  if (selected) return selected;
  const { activeElement, body } = window.document;
  const focused = activeElement && activeElement !== body ? paragraphOf(activeElement) : '';
  return focused || underEyes(window);
}
