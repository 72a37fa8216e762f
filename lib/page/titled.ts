/** Whether a page calls itself by the matter in its address or title: at its very start there is no more of it. */
import { gateWords } from '../language/gate';
import { ofDocument } from './dom';

export const isTitled = (document: Document): boolean =>
  gateWords.url.test(decoded(ofDocument(document, 'URL') ?? '')) || gateWords.matter.test(ofDocument(document, 'title') ?? '');

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // Not UTF-8 in percents; the letters that are there still count.
    return url;
  }
}
