/** Web addresses: those that the text writes out, and those where the page's links lead. */
import { optOutAddress, policyAddress, policyWords, siteWords } from '../../language/sdk-words';
import type { Span } from '../../model';
import { matchesOf } from '../../text/matches';
import { within } from '../../text/sorted';
import type { Reading } from '../reading';

export interface Address extends Span {
  url: string;
  /** Written in the text, or behind words of it. */
  from: 'text' | 'link';
  /** What shows that it leads to a policy, or elsewhere. */
  cues: string[];
}

const written = /https?:\/\/[^\s<>"'，。；、（）()【】\][“”|]+|\bwww\.[a-z0-9-]+\.[^\s<>"'，。；、（）()【】\][“”|]+/gi;
/** Words before a written address that say what it is stand this near, in characters. */
const near = 24;
const absolute = /^https?:\/\/[^\s/]+/i;

/** The addresses in a stretch of the text, in order. One that is both written and a link counts as written. */
export function addressesIn(reading: Reading, { start, end }: Span): Address[] {
  const texts = matchesOf(reading.text.slice(start, end), written).map(({ 0: raw, index }): Address => {
    const bare = raw.replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
    const url = /^www\./i.test(bare) ? `https://${bare}` : bare;
    const before = reading.text
      .slice(Math.max(0, start + index - near), start + index)
      .split('\n')
      .at(-1)!;
    return { url, start: start + index, end: start + index + bare.length, from: 'text', cues: cuesOf(url, before) };
  });
  const links = within(reading.links, { start, end })
    .filter((link) => absolute.test(link.url) && !texts.some((other) => link.start < other.end && other.start < link.end))
    .map((link): Address => ({ ...link, from: 'link', cues: cuesOf(link.url, reading.text.slice(link.start, link.end)) }));
  return [...texts, ...links].sort((a, b) => a.start - b.start);
}

function cuesOf(url: string, words: string): string[] {
  const cues: string[] = [];
  if (policyAddress.test(url)) cues.push('policy-address');
  else if (optOutAddress.test(url)) cues.push('opt-out-address');
  if (words && policyWords.test(words)) cues.push('policy-words');
  if (siteWords.test(words)) cues.push('site-words');
  if (/^https?:\/\/[^/?#]+\/?$/i.test(url)) cues.push('bare-host');
  return cues;
}

/** A stretch of text without its addresses. */
export const withoutAddresses = (text: string): string => text.replace(written, ' ').replace(/\s+/g, ' ').trim();

/** Whether a text is an address, or holds one. */
export const holdsAddress = (text: string): boolean => text.search(written) >= 0;
