/** Whether a page calls itself by the matter in its address or title: at its very start there is no more of it. */
import { gateWords } from '../language/gate';
import type { Lang } from '../model';
import { languageOf } from '../text/language';
import { attribute, ofDocument } from './dom';

export const isTitled = (document: Document): boolean =>
  gateWords.url.test(decoded(ofDocument(document, 'URL') ?? '')) || gateWords.matter.test(ofDocument(document, 'title') ?? '');

/**
 * Of a page that calls itself a policy, the language that it is likely in; null of any other. The title tells; before there is one, what the
 * page says of itself, and else what the reader reads in.
 */
export function likelyPolicy(document: Document): Lang | null {
  if (!isTitled(document)) return null;
  const title = ofDocument(document, 'title');
  if (title) return languageOf(title);
  const root = ofDocument(document, 'documentElement');
  const said = (root && attribute(root, 'lang')) || ofDocument(document, 'defaultView')?.navigator.language;
  return /^zh/i.test(said ?? '') ? 'zh' : 'en';
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // Not UTF-8 in percents; the letters that are there still count.
    return url;
  }
}
