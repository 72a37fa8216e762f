/** The shapes of the requests to a page; apart from the others, so that the script that runs on every page is light. */
import { either, flag, list, nothing, number, object, oneOf, optional, orNull, text } from './check';
import type { Shapes } from './messages';

const passage = object({ clause: number, text, topic: orNull(text) });

export const pageShapes: Shapes<'page'> = {
  read: object({ anyway: flag }),
  visit: nothing,
  links: nothing,
  loaded: nothing,
  highlight: object({ quote: text, near: number, before: optional(text), colour: oneOf('teal', 'yellow', 'violet') }),
  clear: nothing,
  target: object({ by: oneOf('pointer', 'keyboard'), frame: flag }),
  colour: object({ passages: either(nothing, list(passage)) }),
  follow: object({ on: flag }),
};
