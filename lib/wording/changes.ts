/** What has changed, in the reader's language. */
import type { Change, Comparison } from '../changes';
import type { Facts } from '../changes/facts';
import type { Kind } from '../changes/kinds';
import { aged, numberedBy } from '../changes/words';
import { asSdk } from '../language/changed-words';
import type { Terms } from '../language/wording/terms';
import type { Wording } from '../language/wording/wording';
import { languageOf } from '../text/language';
import { fill, type Slots } from './fill';
import { sayPeriod, scopeOf } from './period';
import { isSensitive } from './taxonomy';

export interface ChangeTexts {
  words: Wording;
  terms: Terms;
}

type Say = (id: string, texts: ChangeTexts) => string;

const itemName: Say = (id, { words, terms }) => {
  const { name } = terms.items[id]!;
  return isSensitive(id) ? fill(words.changes.item, { name }) : name;
};
const tail = (id: string): string => id.slice(id.indexOf('/') + 1);
const head = (id: string): string => id.split('/')[0]!;

/** What changes of a kind are about, where the policy's own word for it is not what is said. */
const names: Partial<Record<Kind, Say>> = {
  collects: itemName,
  choice: itemName,
  denial: itemName,
  'sdk-data': (id, texts) => itemName(tail(id), texts),
  permission: (id, { terms }) => terms.permissions[id]!.name,
  purpose: (id, { terms }) => terms.purposes[id]!.name,
  recipient: (id, { terms }) => terms.recipients[id]!.name,
  right: (id, { terms }) => terms.rights[id]!.name,
  alert: (id, { terms }) => terms.alerts[id]!.name,
  answer: (id, { words }) => words.ask.about[id as keyof Wording['ask']['about']],
};

const days: Say = (value, { words }) => {
  const [figure, counted] = value.split(' ');
  return fill(counted ? words.changes.working : words.changes.days, { days: figure! });
};

const time: Say = (value, texts) => {
  if (value.startsWith(aged)) return fill(texts.words.changes.years, { age: value.slice(aged.length) });
  return value.startsWith('P') ? sayPeriod(value, texts.words) : days(value, texts);
};

const country: Say = (code, { words }) => new Intl.DisplayNames(words.code, { type: 'region' }).of(code) ?? code;

/** Values that are not for people as they are. */
const values: Partial<Record<Kind, Say>> = {
  choice: (value, { words }) => words.changes.value[value as 'optional' | 'required'],
  retention: (value, { words }) => sayPeriod(value, words),
  erasure: (value, { words }) => sayPeriod(value, words),
  place: (codes, texts) =>
    codes
      .split(' ')
      .map((code) => country(code, texts))
      .join(texts.words.listed),
  location: (value, texts) => (value === 'several' ? texts.words.changes.value.several : country(value, texts)),
  abroad: (value, { words }) => words.keeping.crossBorder[value as keyof Wording['keeping']['crossBorder']],
  closing: (value, { words }) => words.closing.status[value as keyof Wording['closing']['status']],
  'closing-days': days,
  time,
  words: (phrases, { words }) => phrases.split('\n').map(inLine).join(words.changes.together),
  response: days,
  'minors-age': (age, { words }) => fill(words.changes.age, { age }),
  answer: (value, { words }) => words.ask.verdict[value as keyof Wording['ask']['verdict']],
};

/** Characters by which a sentence is known in a line: one whose words changed, and one that came or went. */
const known = { time: { zh: 24, en: 60 }, words: { zh: 18, en: 40 }, passage: { zh: 60, en: 130 }, fact: { zh: 70, en: 180 } };

/** A passage in one line, the cells of a row apart. */
const inLine = (text: string): string => text.trim().replace(/\t/g, ' · ').replace(/\s+/g, ' ');

/** A sentence by its beginning. */
function opening(text: string, kind: keyof typeof known): string {
  const line = inLine(text.slice(numberedBy(text)));
  const lang = languageOf(line);
  const most = known[kind][lang];
  if (line.length <= most) return line.replace(/[。.；;]$/, '');
  const cut = line.slice(0, most);
  return `${lang === 'en' ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}

function slotsOf(change: Change, name: string, texts: ChangeTexts): Slots {
  const { kind, id, how, before, after } = change;
  const sentence = (raw: string): string => sayValue(kind, raw, texts);
  // A value that is a sentence of its own stands within one, unless both are told.
  const value = (raw: string | null): string => (raw === null ? '' : how === 'other' ? sentence(raw) : sentence(raw).replace(/[.。]$/, ''));
  return {
    ...{ name, before: value(before), after: value(after) },
    sdk: change.name ?? '',
    scope: scopeOf({ scope: change.name ?? '' }) || texts.words.changes.information,
    recipient: kind === 'recipient-name' ? (change.ofKind ?? texts.terms.recipients[head(id)]!.name) : '',
  };
}

/** Sentences told in one line. */
const mostTogether = 3;

/** Whether a name has all that the policy's own words for it have. */
function saysAsMuch(name: string, words: string): boolean {
  const [a, b] = [name, words].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  return a!.includes(b!) || b!.includes(a!);
}

function nameOf({ kind, id, name, words }: Change, texts: ChangeTexts): string {
  if (kind === 'time')
    return name!
      .split('\n')
      .slice(0, mostTogether)
      .map((one) => opening(one, kind))
      .join(texts.words.changes.together);
  if (kind === 'words' || kind === 'passage') return opening(name!, kind);
  if (kind === 'section') return opening(name!, 'passage');
  const said = sayName(kind, id, name, texts);
  if (words === undefined || (kind === 'collects' && saysAsMuch(texts.terms.items[id]!.name, words))) return said;
  const quoted = opening(words, 'passage');
  return said ? fill(texts.words.changes.inWords, { name: said, words: quoted }) : quoted;
}

/** What a fact is about. */
export const sayName = (kind: Kind, id: string, name: string | undefined, texts: ChangeTexts): string =>
  names[kind]?.(id, texts) ?? name ?? '';

/** The value of a fact. */
export const sayValue = (kind: Kind, value: string, texts: ChangeTexts): string => values[kind]?.(value, texts) ?? value;

/** A service that the policy does not call an SDK, neither by its name nor beside it, is a party that it names. */
function toldAs({ kind, name, how, was, now }: Change): Kind | 'party' {
  if (kind !== 'sdk') return kind;
  return [name!, ...(how === 'gone' ? was : now).map(({ text }) => text)].some((words) => asSdk.test(words)) ? 'sdk' : 'party';
}

/** One change, in a clause without a stop. */
export function sayChange(change: Change, texts: ChangeTexts): string {
  const { tells, sentence } = texts.words.changes;
  const slots = slotsOf(change, nameOf(change, texts), texts);
  const whole = change.kind === 'words' && change.how === 'other' && slots.name === slots.after;
  const inList = change.kind === 'passage' && change.how !== 'other' && (change.now[0] ?? change.was[0])?.item;
  const said = fill(
    inList ? texts.words.changes.inList[change.how as 'new' | 'gone'] : whole ? sentence : tells[toldAs(change)][change.how],
    slots,
  );
  if (change.under !== undefined) return fill(texts.words.changes.under, { said, words: opening(change.under, 'words') });
  if (change.sentence === undefined) return said;
  const { inWords, instead } = texts.words.changes;
  const inFull = fill(inWords, { name: said, words: opening(change.sentence, 'fact') });
  return change.instead === undefined ? inFull : fill(instead, { said: inFull, words: inLine(change.instead) });
}

/** Changes that one clause can tell together: those of a kind that are about single names. */
const together = (change: Change): string =>
  names[change.kind] || change.kind === 'sdk' ? `${toldAs(change)} ${change.how} ${change.kind === 'sdk-data' ? change.name : ''}` : '';

/** The weightiest changes in a line: at most `most` clauses, and how many more there are. */
export function sayChanges({ changes }: Comparison, texts: ChangeTexts, most: number): string {
  const { words } = texts;
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = change.how === 'other' ? undefined : groups.find(([first]) => together(change) && together(first!) === together(change));
    if (group) group.push(change);
    else groups.push([change]);
  }
  const told = groups.slice(0, most);
  const clauses = told.map((group) => {
    const name = group.map((change) => nameOf(change, texts)).join(words.listed);
    return fill(words.changes.tells[toldAs(group[0]!)][group[0]!.how], slotsOf(group[0]!, name, texts));
  });
  const rest = changes.length - told.flat().length;
  const all = rest > 0 ? [...clauses, fill(words.changes.others, { n: rest })] : clauses;
  return all.reduce((said, more) => fill(words.changes.and, { said, more }));
}

/** Why nothing is told of two texts; null where they are two versions of one. */
export function sayUnlike({ unlike }: Comparison, earlier: Facts, later: Facts, { words }: ChangeTexts): string | null {
  const name = ({ service, operator }: Facts): string => service ?? operator ?? words.head.unnamed;
  return unlike && fill(words.changes.unlike[unlike], { earlier: name(earlier), later: name(later) });
}

/** How many passages are worded otherwise, null where none is. */
export function sayWording({ wording }: Comparison, { words }: ChangeTexts): string | null {
  return wording.length === 0 ? null : fill(words.changes.wording, { n: wording.length });
}
