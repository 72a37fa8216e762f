import * as words from '../../language/en/sdk-prose';
import { aboutSdks, builtIn } from '../../language/sdk-words';
import { sureness } from '../../language/sureness';
import type { Clause, Span } from '../../model';
import type { Reading } from '../reading';
import { toldFrom } from './below';
import { type Entry, entryFrom } from './entry';
import { gotten } from './gotten';
import { isWhole, latinNames, lookUp } from './registry';

interface Named extends Span {
  name: string;
  vendor: string | null;
}

const registered = new RegExp(
  `(?<![A-Za-z0-9])(?:${latinNames.map((name) => name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('|')})(?![A-Za-z0-9])`,
  'giu',
);
const webAddress = /(?:https?:\/\/|www\.)\S+/giu;
/** A clause this short is a line of a list. */
const line = 60;

/** Third-party services that English running text names, with what it says that each gets. */
export function fromEnglish(reading: Reading, index: number): Entry[] {
  const clause = reading.clauses[index]!;
  const text = clause.text.replace(webAddress, (address) => ' '.repeat(address.length));
  const told =
    builtIn.test(text) ||
    (words.aboutServices.test(text) && text.search(words.listOpens) >= 0) ||
    clause.trail.some((title) => aboutSdks.test(title)) ||
    text !== clause.text ||
    text.length < line;
  if (!told) return [];
  const defined = words.isService.exec(text);
  const names = defined && !words.noService.test(defined[1]!) ? [definedIn(text, defined)] : withMates(text, knownIn(text));
  if (!names.length) return [];
  const spans = [...own(clause, names.at(-1)!.end), ...after(reading, index)];
  return names.map((named) => entryOf(reading, clause, named, spans));
}

const definedIn = (text: string, [, name, vendor]: RegExpExecArray): Named => {
  const start = text.indexOf(name!);
  return { name: name!, start, end: start + name!.length, vendor: vendor!.trim() };
};

const knownIn = (text: string): Named[] =>
  [...text.matchAll(registered)]
    .filter(({ 0: name }) => /^[^a-z]/u.test(name) && mayBeBuiltIn(name, text))
    .map(({ 0: name, index }) => ({
      name,
      start: index,
      end: index + name.length,
      vendor: words.ofCompany.exec(text.slice(index + name.length, index + name.length + 80))?.[1] ?? null,
    }));

/** Who takes payments, or a large company by its bare name, is built in only where the sentence says something like it. */
const mayBeBuiltIn = (name: string, text: string): boolean =>
  (lookUp(name)?.kind !== 'payment' || words.builtIn.test(text)) && (!words.company.test(name) || words.builtInService.test(text));

/** The other names of a list in which one is known: 'companies such as A, B and C'. */
function withMates(text: string, known: Named[]): Named[] {
  if (!known.length) return known;
  const mates = known.flatMap((named) => (words.weUse.test(text.slice(0, named.start)) ? listFrom(text, named.start) : []));
  if (!words.aboutServices.test(text)) return joined(known, mates);
  for (const opening of text.matchAll(words.listOpens)) {
    const listed = listFrom(text, opening.index + opening[0].length);
    if (listed.length >= 2 && listed.some(({ name }) => isWhole(name))) mates.push(...listed);
  }
  return joined(known, mates);
}

/** Both in reading order; where they meet, the known. */
const joined = (known: Named[], mates: Named[]): Named[] =>
  [...known, ...mates.filter(({ start, end }) => !known.some((other) => start < other.end && other.start < end))].sort(
    (a, b) => a.start - b.start,
  );

function listFrom(text: string, from: number): Named[] {
  const listed: Named[] = [];
  for (let at = from; ; ) {
    const rest = text.slice(at, at + 120);
    const name = words.listName.exec(rest)?.[0].replace(/(?<![.’'])[.’']+$/u, '');
    if (!name || words.noService.test(name)) return listed;
    listed.push({ name, start: at, end: at + name.length, vendor: null });
    const gap = words.listGap.exec(rest.slice(name.length))?.[0];
    if (!gap) return listed;
    at += name.length + gap.length;
  }
}

const own = ({ text, start }: Clause, from: number): Span[] =>
  gotten(text, from).map((span) => ({ start: start + span.start, end: start + span.end }));

/** The sentence after, where it goes on about the same. */
function after(reading: Reading, index: number): Span[] {
  const next = reading.clauses[index + 1];
  if (!next || next.kind === 'heading' || next.kind === 'row' || !words.goesOn.test(next.text)) return [];
  return toldFrom(reading, index + 1);
}

function entryOf(reading: Reading, clause: Clause, { name, start, end, vendor }: Named, spans: Span[]): Entry {
  return entryFrom(reading, {
    name,
    at: { start: clause.start + start, end: clause.start + end },
    vendor,
    spans,
    purpose: null,
    policyUrl: null,
    rule: 'sdk in english text',
    confidence: lookUp(name) ? sureness.sdk.text.known : sureness.sdk.text.unknown,
  });
}
