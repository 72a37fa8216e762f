/** What a sentence says that a class of services gets, for the services of that class: 'our advertising partners may receive …'. */
import { classGiven, classTakes, leadsAway, ourTurn, serviceClasses } from '../../language/defined-terms';
import { classStands } from '../../language/near-services';
import type { Clause } from '../../model';
import { once } from '../once';
import type { Reading } from '../reading';
import { itemsWithin } from '../spans/items';
import type { Rec } from '../spans/records/record';
import { lookUp } from '../spans/registry';

interface ClassSentence {
  clause: number;
  /** Where what they get ends, in the text. */
  end: number;
  section: number;
  /** Empty where it speaks of third parties in general. */
  classes: string[];
  /** By where an item begins, how it stands to those who get something. */
  stands: ReadonlyMap<number, readonly string[]>;
}

const sentencesOf = once((reading: Reading): ClassSentence[] =>
  reading.clauses
    .flatMap((clause, index) => {
      const getting = gettingIn(reading, clause, reading.clauses[index - 1]);
      if (!getting) return [];
      return [
        {
          clause: index,
          end: endOf(clause, getting),
          section: clause.section,
          classes: classesIn(whoGets(clause, getting)),
          stands: standsOf(reading, clause, getting),
        },
      ];
    })
    .slice(0, mostSentences),
);

/** Sentences of this kind that are looked at: far more than a policy has, and few enough for every service to look at them all. */
const mostSentences = 500;

/** Words before the name of a class that say which, in characters. */
const before = 24;

/** What a sentence says of what is given to third parties, and of what they take. */
interface Getting {
  given: RegExpExecArray | null;
  takes: RegExpExecArray | null;
}

/** Null where a sentence says so of nobody. */
function gettingIn(reading: Reading, clause: Clause, ahead: Clause | undefined): Getting | null {
  const { text, lang, kind } = clause;
  if (lang !== 'en' || kind === 'heading' || kind === 'row' || !itemsWithin(reading, clause).length) return null;
  const given = classGiven.exec(text);
  const takes = classTakes.exec(text);
  if (!given && !takes) return null;
  // Where links lead to is no service of ours.
  if (!given && [clause, ahead].some((one) => one?.block === clause.block && leadsAway.test(one.text))) return null;
  return { given, takes };
}

/** Where a sentence that tells what they take turns to what we take. */
function endOf({ text, start, end }: Clause, { given, takes }: Getting): number {
  if (given || !takes) return end;
  const from = takes.index + takes[0].length;
  const turn = text.slice(from).search(ourTurn);
  return turn < 0 ? end : start + from + turn;
}

/** Of whom it says so, in its words. */
function whoGets({ text }: Clause, { given, takes }: Getting): string {
  const takers = takes ? text.slice(Math.max(0, takes.index - before), takes.index + takes[0].length) : '';
  return `${given ? given.groups!.who : ''} ${takers}`;
}

/** Of each item, whether by the order of the words it is what is given or taken, and how those who take it come up. */
function standsOf(reading: Reading, clause: Clause, { given, takes }: Getting): Map<number, string[]> {
  const { text, start } = clause;
  const by = takes && (classStands.find(({ pattern }) => pattern.test(text.slice(0, takes.index)))?.id ?? 'amid');
  return new Map(
    itemsWithin(reading, clause).map((item) => {
      const at = item.start - start;
      const cues: string[] = [];
      if (given) cues.push(`class-given ${at < given.index ? 'before' : at < given.index + given[0].length ? 'object' : 'behind'}`);
      if (takes) cues.push(`class-takes ${at < takes.index + takes[0].length ? 'before' : 'object'}`, `class-takes by-${by}`);
      return [item.start, cues];
    }),
  );
}

const classesIn = (text: string): string[] => serviceClasses.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id);

/** Of the service's class or of third parties in general, in its part of the text or elsewhere. */
export const classHows = ['own-class-here', 'own-class-elsewhere', 'third-parties-here', 'third-parties-elsewhere'] as const;

/** Sentences on one service's class at most. */
const most = 12;

interface OfClass extends Pick<ClassSentence, 'stands' | 'end'> {
  clause: Clause;
  how: string;
}

/** Sentences that say what the class of a record's service gets, with how near they are. */
export function classSentences(reading: Reading, record: Rec, clause: number): OfClass[] {
  const sentences = sentencesOf(reading);
  const found: OfClass[] = [];
  if (sentences.length === 0) return found;
  const { section } = reading.clauses[clause]!;
  const kind = lookUp(record.name)?.kind;
  const own = new Set([...classesAt(reading, clause), ...classesIn(record.name), ...(kind ? classesIn(kind) : [])]);
  for (const one of sentences) {
    if (found.length === most) break;
    if (one.clause === clause) continue;
    const same = one.classes.some((id) => own.has(id));
    const here = holds(reading, one.section, section);
    if (same || (here && !one.classes.length))
      found.push({
        clause: reading.clauses[one.clause]!,
        end: one.end,
        how: `${same ? 'own-class' : 'third-parties'}-${here ? 'here' : 'elsewhere'}`,
        stands: one.stands,
      });
  }
  return found;
}

const classesByClause = new WeakMap<Clause, string[]>();

/** The classes that a clause and its heading speak of; once, however many services it names. */
function classesAt({ clauses }: Reading, index: number): string[] {
  const clause = clauses[index]!;
  let found = classesByClause.get(clause);
  if (!found) {
    found = classesIn(`${clause.text} ${clause.trail.at(-1) ?? ''}`);
    classesByClause.set(clause, found);
  }
  return found;
}

/** Whether a part of the text is another, or one that it stands in. */
function holds({ sections }: Reading, outer: number, inner: number): boolean {
  let at = inner;
  while (at >= 0 && at !== outer) at = sections[at]!.parent;
  return at === outer;
}
