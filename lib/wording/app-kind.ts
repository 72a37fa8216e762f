/** What the rules on necessary information list for a kind of app, beside what a policy says: a comparison, no verdict. */
import { matchRule } from '../facts/rules';
import { type AppKind, appKinds, needs, requiring } from '../language/app-kinds';
import type { Wording } from '../language/wording/wording';
import type { Analysis, Clause, Collected } from '../model';
import { fold, isTraditional } from '../text/fold';
import type { Choice } from './choice';
import { fill } from './fill';
import { byWeight } from './taxonomy';

export interface Needed {
  /** What the rules list, and by which statements the policy takes it; none where it does not mention it. */
  listed: { need: string; taken: Collected[] }[];
  /** The policy says that it has to be given for the app to work, and the rules do not list it. */
  required: Collected[];
  /** Taken and not listed, where the policy does not say whether it may be refused. */
  open: Collected[];
}

/** Giving it is no matter of one function alone, as far as the sentences quoted show. */
const isRequired = ({ optional, evidence }: Collected, clauses: Pick<Clause, 'text'>[]): boolean =>
  optional === false && evidence.some(({ clause }) => requiring.some((rule) => matchRule(rule, clauses[clause]?.text ?? '')));

export function neededBy({ needs: ids }: AppKind, { card: { collects }, clauses }: Pick<Analysis, 'card' | 'clauses'>): Needed {
  const listed = new Set(ids.flatMap((id) => needs[id]!));
  const others = collects.filter(({ item, by }) => by.includes('us') && !listed.has(item)).sort((a, b) => byWeight(a.item, b.item));
  return {
    listed: ids.map((need) => ({ need, taken: collects.filter(({ item }) => needs[need]!.includes(item)) })),
    required: others.filter((one) => isRequired(one, clauses)),
    open: others.filter(({ optional }) => optional === null),
  };
}

/** The rules hold for apps in China: a policy in the mainland's characters, or one by which information is kept there. */
export const isInChina = ({ text, language, card }: Pick<Analysis, 'text' | 'language' | 'card'>): boolean =>
  card.storage.location === 'CN' ||
  (language === 'zh' && card.storage.location === null && !isTraditional([{ text: fold(text), written: text }]));

/** How often a word counts in the text, and how much it counts in the name of the service and the title. */
const most = 5;
const inName = 8;
/** The kind has at least this many points, more in a longer text, and this much more than the next. */
const least = { points: 3, each: 2_500, lead: 1.5, words: 3, sure: 3 };

function points({ words }: AppKind, text: string, name: string): number {
  return words.reduce((sum, word) => {
    const times = Math.min(most, text.split(word).length - 1);
    return sum + times + (name.includes(word) ? inName : 0);
  }, 0);
}

/** A word or two may be of anything: a browser is where cookies are. The name says it alone. */
function isSure({ words, sure }: AppKind, text: string, name: string): boolean {
  if (words.some((word) => name.includes(word))) return true;
  const times = (word: string) => text.split(word).length - 1;
  const named = sure?.reduce((sum, word) => sum + times(word), 0) ?? least.sure;
  return words.filter((word) => times(word) > 0).length >= least.words && named >= least.sure;
}

/** The kind of app that a policy's words speak of, null where none does clearly. */
export function guessKind({ text, title, card }: Pick<Analysis, 'text' | 'title' | 'card'>): AppKind | null {
  const [low, name] = [text.toLowerCase(), `${card.service ?? ''} ${title}`.toLowerCase()];
  const [first, second] = appKinds.map((kind) => ({ kind, points: points(kind, low, name) })).sort((a, b) => b.points - a.points);
  const clear = Math.max(least.points, text.length / least.each, least.lead * second!.points);
  return first!.points >= clear && isSure(first!.kind, low, name) ? first!.kind : null;
}

/** The kind that the reader chose, else the one guessed, in a line. */
export function sayKind({ kind }: Choice, guessed: AppKind | null, { kinds: say }: Wording): string {
  const id = kind ?? guessed?.id;
  return id ? fill(kind ? say.chosen : say.maybe, { name: say.names[id]! }) : say.unknown;
}
