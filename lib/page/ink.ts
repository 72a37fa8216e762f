/** Whether text stands out from what it stands on. */

import { remembered } from '../text/remembered';
import type { Around } from './around';
import type { Layout } from './tree';

interface Colour {
  rgb: number[];
  opaque: number;
}

/** Sum of the differences of red, green and blue below which nobody reads. */
const least = 24;
const white = [255, 255, 255];
/** Sum of red, green and blue from which a page's own ink is light, so that its ground is not known to be white. */
const light = 384;

export class Ink {
  private readonly grounds = new WeakMap<Around, number[] | null>();

  constructor(private readonly layout: Layout) {}

  /** Of the colour of its ground. */
  isFaint(around: Around): boolean {
    const style = around.element && this.layout.style(around.element);
    const ink = style && colourOf(style.color);
    const ground = ink && this.groundOf(around);
    if (!ground) return false;
    return ink.opaque < 0.05 || ground.reduce((sum, part, i) => sum + Math.abs(part - ink.rgb[i]!), 0) < least;
  }

  /** The colour behind text; null where a picture is, or where it is not known. */
  private groundOf(around: Around): number[] | null {
    const open: Around[] = [];
    let found: number[] | null = null;
    for (let at: Around | null = around; at; at = at.above) {
      const known = this.grounds.get(at);
      const own = known === undefined ? this.ownGround(at) : known;
      open.push(at);
      if (own !== undefined) {
        found = own;
        break;
      }
    }
    for (const at of open) this.grounds.set(at, found);
    return found;
  }

  /** undefined where it shows what is behind it. */
  private ownGround({ element, above }: Around): number[] | null | undefined {
    const style = element && this.layout.style(element);
    if (!style) return above ? undefined : null;
    if (style.backgroundImage && style.backgroundImage !== 'none') return null;
    const ground = colourOf(style.backgroundColor);
    if (ground && ground.opaque > 0.5) return ground.rgb;
    if (above?.element) return undefined;
    const ink = colourOf(style.color);
    return !ink || ink.rgb.reduce((sum, part) => sum + part, 0) < light ? white : null;
  }
}

/** Colours that are kept: a page has few, and says them of every element. */
const most = 200;

const colourOf = remembered(most, (said): Colour | null => {
  const parts = /^rgba?\(/.test(said) ? said.match(/[\d.]+/g) : null;
  return parts && { rgb: parts.slice(0, 3).map(Number), opaque: Number(parts[3] ?? 1) };
});
