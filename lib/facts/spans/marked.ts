import { anyPackage, genericName } from '../../language/sdk-words';
import * as words from '../../language/zh/sdk-prose';
import type { Span } from '../../model';
import { matchesOf } from '../../text/matches';
import { nameKey } from './names';
import { organisationsIn } from './organisations';
import { isWhole, lookUp, namesWith } from './registry';

/** An SDK as a Chinese sentence names it; offsets into the sentence. */
export interface Named extends Span {
  name: string;
  vendor: string | null;
}

const webAddress = /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&*+=%]+/gi;
/** Longest stretch before a marker in which its name may begin, in characters. */
const reach = 60;
/** Longest name, without its marker, that the registry does not know. */
const longest = { chinese: 14, latin: 24 };

/** Words such as 'to' and 'of' that stand inside names of the registry do not end what is before a name. */
const held = namesWith(words.beforeName);

/** Names of SDKs in a sentence, in order: those that 'SDK' or the like stands at, and those that stand in a list with them. */
export function namedIn(sentence: string): Named[] {
  const text = sentence.replace(webAddress, (address) => '。'.repeat(address.length));
  const marked = matchesOf(text, words.marker).flatMap((match) => atMarker(text, match.index, match.index + match[0].length) ?? []);
  const anchors = matchesOf(text, words.listOpens).map(({ 0: opening, index }) => index + opening.length);
  const seen = { left: new Set<number>(), right: new Set<number>() };
  const listed = [
    ...marked.flatMap((named) => [...leftOf(text, named.start, seen.left), ...rightOf(text, named.end, seen.right)]),
    ...anchors.flatMap((at) => opened(text, at, seen.right)),
  ];
  const all = [...marked];
  const taken = new Uint8Array(text.length);
  for (const { start, end } of marked) taken.fill(1, start, end);
  for (const one of listed) {
    if (taken.subarray(one.start, one.end).includes(1)) continue;
    taken.fill(1, one.start, one.end);
    all.push(one);
  }
  return withoutAsides(
    text,
    all.sort((a, b) => a.start - b.start),
  );
}

/** What stands in brackets right after a name is another name of it, or a part: 'X SDK (with the Y SDK)'. */
function withoutAsides(text: string, names: Named[]): Named[] {
  const kept: Named[] = [];
  for (const named of names) {
    const before = kept.at(-1);
    if (!before || !words.inAside.test(text.slice(before.end, Math.min(named.start, before.end + reach)))) kept.push(named);
  }
  return kept;
}

function atMarker(text: string, from: number, to: number): Named | null {
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(to, to + reach);
  const quoted = words.quotedBefore.exec(before) ?? null;
  if (quoted) return named(text, from - quoted[0].length + 1, quoted[1]!);
  const follows = words.quotedAfter.exec(after);
  const aside = words.asideBefore.exec(before)?.[0] ?? '';
  const run = endRun(before.slice(0, before.length - aside.length));
  const end = from - aside.length;
  const at = cut(run);
  const counted = tidy(run.slice(at));
  const core = counted.replace(words.howMany, '');
  if (!core && follows) return named(text, to + follows[0].indexOf(follows[1]!), follows[1]!);
  if (!core) return ofOwner(text, run, end, to);
  const start = end - run.length + run.lastIndexOf(core);
  // A name with something between it and the marker is without the marker.
  const apart = aside !== '' || core !== counted;
  const maker = companyBefore(text, start);
  // What it does is its name where the text says whose it is.
  const isNamed = isName(core) || (maker !== null && genericName.test(nameKey(core)));
  if (!isNamed || (words.notNamed.test(after) && !isWhole(core))) return null;
  const [own, vendor] = withoutCompany(core);
  return {
    name: apart ? own : text.slice(start + core.length - own.length, to).trim(),
    start: start + core.length - own.length,
    end: apart ? start + core.length : to,
    vendor: vendor ?? maker ?? words.companyAfter.exec(after)?.[1] ?? null,
  };
}

/** 'Gaode's SDK': the owner's name is all the name there is. */
function ofOwner(text: string, run: string, end: number, to: number): Named | null {
  if (!run.endsWith('的')) return null;
  const owner = tidy(run.slice(0, -1).slice(cut(run.slice(0, -1))));
  if (!owner || !isWhole(owner)) return null;
  const start = end - 1 - owner.length;
  return { name: text.slice(start, to), start, end: to, vendor: null };
}

const named = (text: string, start: number, name: string): Named | null =>
  isName(name) ? { name, start, end: start + name.length, vendor: companyBefore(text, start - 1) } : null;

/** Where the name begins in a run of name letters. */
function cut(run: string): number {
  const kept = held ? matchesOf(run, held) : [];
  let at = 0;
  for (const { 0: word, index } of matchesOf(run, words.beforeName)) {
    const end = index + word.length;
    // A word that would leave nothing of the name is a part of it.
    if (run.length - end < 2 && word.length === 1 && run.slice(at, index).trim()) continue;
    if (!kept.some((name) => index < name.index + name[0].length && name.index < end)) at = end;
  }
  return at;
}

const endRun = (before: string): string => {
  let from = before.length;
  while (from > 0 && (words.nameLetter.test(before[from - 1]!) || isJoint(before, from - 1))) from--;
  return before.slice(from);
};

/** A comma between two Latin words of a name. */
const isJoint = (text: string, at: number): boolean =>
  text[at] === ',' && /[A-Za-z+]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? '');

const tidy = (run: string): string =>
  run
    .trim()
    .replace(/^(?:\d{1,2}\s*\.\s*)+|^\d{1,2}\s+|^[.·\-_&\s]+/, '')
    .trim();

/** Whether a run of letters may be the name of an SDK. */
export function isName(core: string): boolean {
  const key = nameKey(core);
  if (!key || genericName.test(key)) return false;
  if (isWhole(core) || organisationsIn(core, 'zh').some(({ name }) => name === core)) return true;
  const most = /\p{Script=Han}/u.test(core) ? longest.chinese : longest.latin;
  return !words.inNoName.test(core) && (withoutCompany(core)[0].length <= most || lookUp(core) !== null);
}

/** 'Company Ltd X' is the X of that company. */
function withoutCompany(core: string): [string, string | null] {
  const company = words.companyFirst.exec(core);
  return company && !genericName.test(nameKey(company[2]!)) ? [company[2]!.trim(), company[1]!] : [core, null];
}

/** The company that the text before a name ends with: 'A Ltd's X'. */
function companyBefore(text: string, at: number): string | null {
  const from = Math.max(0, at - reach);
  const before = text.slice(from, at);
  const last = organisationsIn(before, 'zh').findLast(({ end }) => words.afterCompany.test(before.slice(end)));
  return last ? last.name : null;
}

/** A name in a list with others: one that the registry knows, or that says what it is, as a package's does. */
const isMate = (core: string): boolean =>
  !words.ofReader.test(core) && (isWhole(core) || anyPackage.test(core) || (words.alsoMarked.test(core) && isName(core)));

/**
 * Names known to the registry that stand in one list before a name. `seen` holds where lists were followed from: one that comes to such
 * a place would go on as that one did.
 */
function leftOf(text: string, start: number, seen: Set<number>): Named[] {
  const found: Named[] = [];
  for (let at = start; !seen.has(at); ) {
    seen.add(at);
    const before = text.slice(Math.max(0, at - reach), at);
    const gap = words.gapBefore.exec(before)?.[0];
    if (!gap) return found;
    const aside = words.asideBefore.exec(before.slice(0, -gap.length))?.[0] ?? '';
    const end = at - gap.length - aside.length;
    const run = endRun(text.slice(Math.max(0, end - reach), end));
    const core = tidy(run.slice(cut(run)));
    if (!core || !isMate(core)) return found;
    at = end - run.length + run.lastIndexOf(core);
    found.push({ name: core, start: at, end: at + core.length, vendor: companyBefore(text, at) });
  }
  return found;
}

/** Names known to the registry that stand in one list after a name. */
function rightOf(text: string, end: number, seen: Set<number>): Named[] {
  const gap = words.gapAfter.exec(text.slice(end, end + 2 * reach))?.[0];
  return gap ? opened(text, end + gap.length, seen) : [];
}

/** The list that begins here, as far as the registry knows its names. */
function opened(text: string, from: number, seen: Set<number>): Named[] {
  const found: Named[] = [];
  for (let at = from; !seen.has(at); ) {
    seen.add(at);
    const run = /^[\p{Script=Han}A-Za-z0-9+·\-_.&\s]{2,30}/u.exec(text.slice(at, at + reach))?.[0] ?? '';
    const first = run.split(words.gapInRun)[0]!;
    const core = first.trim();
    if (!core || !isMate(core)) return found;
    const start = at + run.indexOf(core);
    const end = start + core.length;
    if (words.ofCompany.test(text.slice(end, end + reach))) return found;
    found.push({ name: core, start, end, vendor: null });
    const gap = words.gapAfter.exec(text.slice(end, end + 2 * reach))?.[0];
    if (!gap) return found;
    at = end + gap.length;
  }
  return found;
}
