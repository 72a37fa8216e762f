import { aboutKeeping, type ClosingSays, readerCloses } from '../../language/closing';
import { accountOf as accountOfEn, closing as english, inSection as inSectionEn } from '../../language/en/closing';
import type { Rule } from '../../language/shapes';
import { closing as chinese, accountOf as inChinese, inSection as inSectionZh } from '../../language/zh/closing';
import type { Clause, Lang } from '../../model';
import type { Reading } from '../reading';
import { matchRule, ruleMatches } from '../rules';
import { nameKey } from '../spans/names';
import { lookUp, shortNames, vendors } from '../spans/registry';

const byValue = (rules: readonly Rule<ClosingSays>[]) => new Map(rules.map((rule) => [rule.value, rule]));
const rules: Record<Lang, ReadonlyMap<ClosingSays, Rule<ClosingSays>>> = { zh: byValue(chinese), en: byValue(english) };
/** Each rule as a list of its own, to be looked for where it may match. */
const alone = new Map([...rules.zh.values(), ...rules.en.values()].map((rule) => [rule, [rule]]));
const accountOf = {
  zh: new RegExp(`${inChinese.before}(${inChinese.latin}|${shortNames.join('|')})${inChinese.account}|${inChinese.card}`, 'g'),
  en: accountOfEn,
};
const sections = { zh: inSectionZh, en: inSectionEn };

/** The rule's match where a text says so of closing, in the clause's language. */
export const says = ({ lang }: Pick<Clause, 'lang'>, what: ClosingSays, text: string): RegExpMatchArray | null =>
  matchRule(rules[lang].get(what)!, text);

/** A clause that speaks of closing the account. */
export interface Said {
  clause: Clause;
  index: number;
}

/** The clause stands right below a title on closing. */
export const isBelowTitle = ({ lang, trail }: Clause): boolean => sections[lang].title.test(trail.at(-1) ?? '');

/** The same of a clause of the text. */
const saysIn = (reading: Reading, index: number, what: ClosingSays): boolean =>
  ruleMatches(reading, alone.get(rules[reading.clauses[index]!.lang].get(what)!)!, index).length > 0;

/** The clauses that say so, in order. */
export const clausesSaying = (reading: Reading, what: ClosingSays): number[] =>
  [...reading.clauses.keys()].filter((index) => saysIn(reading, index, what));

/** Every clause that names closing, or goes on about it below a title that does. */
export function mentionsOf(reading: Reading, service: string | null): Said[] {
  return reading.clauses.flatMap((clause, index) => {
    const { title, text, step } = sections[clause.lang];
    const named = saysIn(reading, index, 'mention') && says(clause, 'mention', withoutOthers(clause.text, clause.lang, service)) !== null;
    const goesOn = () =>
      clause.trail.some((one) => title.test(one)) && (text.test(clause.text) || (isBelowTitle(clause) && step.test(clause.text)));
    const below = !named && clause.kind !== 'heading' && goesOn();
    const other = below && (rules[clause.lang].get('mention')!.not?.test(clause.text) ?? false);
    return named || (below && !other) ? [{ clause, index }] : [];
  });
}

/** Signs of accounts that outweigh a word that some uses need none. */
const manySigns = 6;

/** Whether the text shows that the service has accounts: one with a service known by another name is no sign of them. */
export function hasAccounts(reading: Reading, service: string | null): boolean {
  const denied = new Set(clausesSaying(reading, 'no-account'));
  const signs = clausesSaying(reading, 'account').filter((index) => {
    const clause = reading.clauses[index]!;
    return !denied.has(index) && says(clause, 'account', withoutOthers(clause.text, clause.lang, service)) !== null;
  }).length;
  return signs > (denied.size ? manySigns : 0);
}

/** A text without the accounts that it says are with services of other names, and what is said to be done to those or to a card. */
export const withoutOthers = (text: string, lang: Lang, service: string | null): string =>
  text.replace(accountOf[lang], (words, name?: string) => (name === undefined || isOthers(name.trim(), service) ? '' : words));

/** Whether a name is that of a known service or of its maker, and not of the one whose policy it is. */
function isOthers(name: string, service: string | null): boolean {
  const [key, own] = [nameKey(name), nameKey(service ?? '')];
  const isOwn = own !== '' && (key.includes(own) || own.includes(key));
  return !isOwn && (lookUp(name) !== null || name.split(' ').some((word) => vendors.has(word)));
}

/** Clauses below and above a right of a list in which it says whom to ask for them. */
const [nearBelow, nearAbove] = [6, 8];

/** Closing is one of the rights of a list, and below or above it stands whom to ask for them: that clause. */
export function askedIn({ clauses }: Reading, { clause, index }: Said): number | undefined {
  if (clause.lang === 'en' && aboutKeeping.test(clause.text) && !readerCloses.test(clause.text)) return undefined;
  const below = Array.from({ length: nearBelow }, (_, i) => index + 1 + i);
  const above = Array.from({ length: nearAbove }, (_, i) => index - 1 - i);
  return [...below, ...above].find((at) => clauses[at]?.section === clause.section && says(clauses[at]!, 'asks', clauses[at]!.text));
}
