/** Names of services as they stand in tables, lists and headings, and what tells two of them apart. */
import { saysWhatItIs } from '../../language/sdk-words';

/** A name without its number, colon and quotes. */
export function cleanName(raw: string): string {
  return raw
    .replace(/\s+/g, ' ')
    .replace(/^[\s•●·\-*①-⑳.,，、]+/, '')
    .replace(
      /^(?:[（(]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-z])\s*[)）.、．](?:\d{1,2}(?:[.．]\d{1,2}){0,3}[.．、]?(?=\s))?)\s*/i,
      '',
    )
    .replace(/^《([^》]+)》$/, '$1')
    .replace(/(?<=[A-Za-z]),(?=[A-Za-z])|(?<!\s)\s*,\s*(?=sdk)/gi, ' ')
    .replace(/(?<![：:\s,，])[：:\s,，]+$/, '')
    .replace(/^[\s.,，、]+/, '')
    .trim();
}

/** Keys made lately: a text names the same things over and over. */
const keys = new Map<string, string>();
const mostKeys = 4000;

/** What tells two names of one SDK apart from two SDKs. */
export function nameKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    if (keys.size >= mostKeys) keys.clear();
    key = keyOf(name);
    keys.set(name, key);
  }
  return key;
}

const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, '')
    .replace(saysWhatItIs, '');
