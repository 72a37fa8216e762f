/** The cheap gate of every page: may it be a privacy policy? The cheap clues first; the text only where they say maybe, and no more than needed. */
import { gateWords } from '../language/gate';
import { hanIn } from '../text/han';
import { bodyOf, findAll, textOf } from './dom';
import { stretches } from './stretches';
import { isTitled } from './titled';
import { frameOf, frames, rootsBelow, type ShadowOf } from './tree';

/** Fewer characters say nothing; a Chinese one says as much as three of others. */
const shortest = 300;
/** Of a long page only so many characters are looked at, and so many mentions mean maybe; of a short one, one in so many characters. */
const looked = 80_000;
const often = 3;
const oftenIn = 300;
/** Characters in which a text without headings says what it is. */
const head = 200;
const matters = new RegExp(gateWords.matter, 'gi');
const headings = 'h1, h2, h3, [role=heading]';
/** CSS pixels of a frame that may hold a page of text. */
const large = 200;

/** Whether the browser shows a PDF here: what it says can only be told from the file. */
export const isPdf = (document: Document): boolean => document.contentType === 'application/pdf';

export function gate(document: Document, shadowOf: ShadowOf = (element) => element.shadowRoot): boolean {
  if (isPdf(document)) return true;
  const body = bodyOf(document);
  if (!body) return false;
  const text = new Glimpse();
  text.take(body);
  // Little is left to be looked at: it may stand where other documents' text does.
  if (text.length < shortest) for (const root of rootsBelow(body, shadowOf)) text.take(root);
  if (text.length < shortest) return isNamed(document, text) && (text.han * 3 >= shortest || hasClosedFrame(document));
  const { length: mentions } = text.mentions;
  return mentions >= Math.min(often, Math.ceil(text.length / oftenIn)) || (mentions > 0 && isNamed(document, text));
}

/** The beginning of a page's text, as far as it is needed to tell whether it speaks of the matter. */
class Glimpse {
  length = 0;
  /** Chinese characters, of a text that is short. */
  han = 0;
  /** Its first words speak of the matter. */
  named = false;
  /** Elements in which the matter is mentioned, or right before. */
  mentions: (Element | null)[] = [];

  get isWhole(): boolean {
    return this.length < looked;
  }

  take(root: Element | ShadowRoot): void {
    let beginning = '';
    for (const stretch of stretches(root)) {
      const text = stretch.text.slice(0, looked - this.length);
      this.length += text.length;
      if (this.length < shortest) this.han += hanIn(text);
      if (beginning.length < head) beginning = (beginning + text).trimStart();
      for (const { index } of text.matchAll(matters)) {
        if (this.mentions.length < often) this.mentions.push(stretch.elementAt(index));
      }
      if (!this.isWhole) break;
    }
    this.named ||= gateWords.matter.test(beginning.slice(0, head));
  }
}

/** Whether the page calls itself by the matter: in its address, title, first words or a heading. */
const isNamed = (document: Document, text: Glimpse): boolean =>
  text.named ||
  isTitled(document) ||
  text.mentions.some((element) => tells(element?.closest(headings))) ||
  // What was not looked at, or stands where no text was taken.
  ((!text.isWhole || text.length < shortest) && findAll(document, headings).some(tells));

const tells = (heading: Element | null | undefined): boolean => Boolean(heading) && gateWords.matter.test(textOf(heading!));

const hasClosedFrame = (document: Document): boolean =>
  findAll(document, frames).some((frame) => {
    const { width, height } = frame.getBoundingClientRect?.() ?? { width: large, height: large };
    return width >= large && height >= large && !frameOf(frame as HTMLIFrameElement);
  });
