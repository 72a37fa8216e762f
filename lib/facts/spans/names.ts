/** Names of services as they stand in tables, lists and headings, and what tells two of them apart. */
import { saysWhatItIs } from '../../language/sdk-words';
import { remembered } from '../../text/remembered';

/** A name without its number, colon and quotes. */
export function cleanName(raw: string): string {
  return raw
    .replace(/\s+/g, ' ')
    .replace(/^序号\s?\d{1,2}\s/, '')
    .replace(/^[\s•●·\-*①-⑳.,，、]+/, '')
    .replace(
      /^(?:[（(]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-z])\s*[)）.、．](?:\d{1,2}(?:[.．]\d{1,2}){0,3}[.．、]?(?=\s))?)\s*/i,
      '',
    )
    .replace(/^《([^》]+)》$/, '$1')
    .replace(/(?<=[A-Za-z]),(?=[A-Za-z])|(?<!\s)\s*,\s*(?=sdk)/gi, ' ')
    .replace(/(?<![：:\s,，—–])[：:\s,，—–]+$/, '')
    .replace(/^[\s.,，、]+/, '')
    .trim();
}

/** Names whose keys are kept. */
const most = 4000;

/** What tells two names of one SDK apart from two SDKs. */
export const nameKey = remembered(most, (name) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, '')
    .replace(saysWhatItIs, ''),
);
