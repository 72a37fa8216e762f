import { contacts as words } from '../../language/contacts';
import type { Clause, Contact } from '../../model';
import type { Kind } from '../kind';
import { pathsIn } from '../paths';
import { quote } from '../quote';
import type { Reading } from '../reading';
import { unweighed } from '../unweighed';

/** The operator's own contacts for users, each once, in reading order. */
export function findContacts(reading: Reading): Contact[] {
  const found = new Map<string, Contact>();
  reading.clauses.forEach((clause, index) => {
    if (!isOwn(reading, clause, index)) return;
    for (const { kind, value, at } of contactsIn(clause)) {
      const key = kind === 'online' ? value : `${kind} ${value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`;
      if (found.has(key)) continue;
      found.set(key, {
        kind,
        value,
        evidence: [quote(reading, index, at, Math.min(clause.text.length, at + Math.max(8, value.length)), `contact ${kind}`)],
        confidence: confidenceOf(kind, clause),
      });
    }
  });
  return found.size ? withoutDoubles([...found.values()]) : anyContact(reading);
}

/** Whoever names nothing else may still name a web site or a desk: 'you may reach us through customer service'. */
function anyContact(reading: Reading): Contact[] {
  for (const { kind, pattern } of words.anyContact)
    for (const [index, { text, kind: at }] of reading.clauses.entries()) {
      const match = at === 'row' || !words.asked.test(text) || words.gathers.test(text) ? null : pattern.exec(text);
      if (!match || words.others.test(text)) continue;
      const evidence = [quote(reading, index, Math.max(0, match.index - 4), match.index + match[0].length + 8, `contact ${kind}`)];
      return [{ kind, value: match[0], evidence, confidence: 0.7 }];
    }
  return [];
}

type Found = { kind: Contact['kind']; value: string; at: number };

function contactsIn(clause: Clause): Found[] {
  const { text } = clause;
  const found: Found[] = [];
  for (const match of text.matchAll(words.email)) found.push({ kind: 'email', value: match[0].replace(/\s/g, ''), at: match.index });
  for (const match of text.matchAll(words.phone)) {
    const digits = match[0].replace(/\D/g, '');
    const near = `${text.slice(Math.max(0, match.index - 24), match.index + match[0].length + 8)} ${clause.trail.at(-1) ?? ''}`;
    if (
      (!words.phoneWord.test(near) && !(match[0].includes('+') && match[0].trim() === text.trim())) ||
      (digits.length < 7 && !/电话|热线|拨打|致电|phone|call/iu.test(near)) ||
      /^(?:19|20)\d{6}$/.test(digits) ||
      /qq|邮编|备案|号码为\d{5}$/iu.test(near)
    )
      continue;
    found.push({ kind: 'phone', value: match[0].trim(), at: match.index });
  }
  for (const match of text.matchAll(words.address)) {
    const value = closed(match.groups!.a ?? match.groups!.b ?? match.groups!.c ?? '')
      .split(/(?<!\s)(?:[，,、]\s*|\s+)(?:邮编|邮政编码|电话|邮箱|收件人|联系电话)/u)[0]!
      .trim();
    if (words.addressLike.test(value) && !words.noAddress.test(value) && !value.includes('@') && !/https?:|ip地址|mac/iu.test(match[0]))
      found.push({ kind: 'address', value, at: text.indexOf(value, match.index) });
  }
  for (const pattern of clause.lang === 'en' ? words.streets : [])
    for (const match of text.matchAll(pattern)) {
      const value = match.groups!.s!.trim();
      found.push({ kind: 'address', value, at: text.indexOf(value, match.index) });
    }
  for (const match of text.matchAll(words.website))
    if (!match.groups!.u!.includes('@'))
      found.push({ kind: 'website', value: match.groups!.u!, at: text.indexOf(match.groups!.u!, match.index) });
  for (const match of text.matchAll(words.wechat))
    if (!words.noWechat.test(match.groups!.w!))
      found.push({ kind: 'wechat', value: match.groups!.w!, at: text.indexOf(match.groups!.w!, match.index) });
  const inSection = clause.trail.some((title) => words.section.test(title));
  if (words.onlineVerb.test(text) && (inSection || !words.onlineNot.test(text)))
    for (const match of text.matchAll(words.online)) found.push({ kind: 'online', ...asWritten(text, match.index, match[0]) });
  return found;
}

/** Longest path to a desk, in characters: a longer one runs over two ways. */
const longestWay = 40;

/** A desk with the path in the product that leads to it, where one does. */
function asWritten(text: string, at: number, desk: string): { value: string; at: number } {
  const path = pathsIn(text).find(({ start, end }) => start <= at && at < end);
  const [first, last] = [path?.labels[0] ?? '', path?.labels.at(-1) ?? ''];
  if (!path || words.closes.test(last)) return { value: desk, at };
  const from = text.indexOf(first, path.start);
  const to = Math.max(text.indexOf(last, from + first.length) + last.length, at + desk.length);
  if (from < 0 || from > at || to - from > longestWay) return { value: desk, at };
  // Marks inside belong to what was written, and so do the outer ones then.
  const marked = /[“”"「」【】『』]/u.test(text.slice(from, to));
  const start = marked && words.opens.test(text[from - 1] ?? '') ? from - 1 : from;
  const end = marked && words.shuts.test(text[to] ?? '') ? to + 1 : to;
  return { value: text.slice(start, end), at: start };
}

/** An address without what the sentence says before and after it: it ends at a bracket that it did not open. */
function closed(raw: string): string {
  let depth = 0;
  const end = [...raw].findIndex((letter) => {
    if ('（(【'.includes(letter)) depth++;
    else if ('）)】'.includes(letter)) depth--;
    return depth < 0;
  });
  return (end < 0 ? raw : [...raw].slice(0, end).join('')).replace(words.addressLead, '').split(words.addressTail)[0]!.trim();
}

/** Not in a table of SDKs, nor where another body is named. */
function isOwn(reading: Reading, clause: Clause, index: number): boolean {
  if (clause.kind === 'row' && words.others.test(`${clause.text} ${clause.trail.join(' ')}`)) return false;
  const inSection = clause.trail.some((title) => words.section.test(title)) || reading.labels[index]?.topics.includes('contact');
  if (words.others.test(clause.text) && !inSection && !words.ours.test(clause.text)) return false;
  return Boolean(inSection) || words.own.test(clause.text);
}

const confidenceOf = (kind: Contact['kind'], clause: Clause): number =>
  kind === 'online' && !clause.trail.some((title) => words.section.test(title)) ? 0.7 : 0.9;

/** One online channel is kept: policies name the same desk in many words. Numbers inside longer ones are the same number. */
function withoutDoubles(found: Contact[]): Contact[] {
  const online = found.filter(({ kind }) => kind === 'online').sort((a, b) => b.confidence - a.confidence)[0];
  return found.filter((contact, i) => {
    if (contact.kind === 'online') return contact === online;
    const bare = contact.value.replace(/[^\p{L}\p{N}]+/gu, '');
    return !found.some(
      (other, j) =>
        j !== i &&
        other.kind === contact.kind &&
        other.value.length > contact.value.length &&
        other.value.replace(/[^\p{L}\p{N}]+/gu, '').includes(bare),
    );
  });
}

export const contacts: Kind<'contacts'> = unweighed('contacts', findContacts, []);
