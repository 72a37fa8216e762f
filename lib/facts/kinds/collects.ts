import { crossing, doubts, plainly } from '../../language/cue-groups';
import { type Giving, leaked } from '../../language/giving';
import { ofOtherLists, saysMore } from '../../language/item-words';
import { opened } from '../../language/opened';
import type { By, Collected, Evidence } from '../../model';
import { cuesAround } from '../cues';
import { doerCues } from '../doers';
import { type Answers, type Candidate, type Earlier, type Kind, saidOf, type Weighed } from '../kind';
import { once, onceAClause } from '../once';
import { around, proofs, quoteBoth, quoteSentence } from '../quote';
import { quotedFor } from '../quoted-for';
import { allDenialsAt, type Reading } from '../reading';
import { type Aim, aimsByClause } from '../relations/aims';
import { givingAt } from '../relations/giving';
import { matchesIn } from '../sieves';
import { everyAside } from '../spans/asides';
import { type Denial, isOnceGot } from '../spans/denials';
import { isSpelledOut, namedAfter } from '../spans/items';
import { titlesOver } from '../titles';
import { wordsNear } from '../words';

/** What is collected, by whom, what for. Each place speaks for both questions: the service's own collecting, and an SDK's. */
export const collects: Kind<'collects'> = {
  field: 'collects',
  ignores: () => everyAside,
  candidates: (reading, earlier) => {
    const places = placesOf(reading, earlier);
    return questions.flatMap((of) => places.map((place) => ({ ...place, of, cues: of === 'us' ? place.cues : withoutBare(place.cues) })));
  },
  cues: (reading, candidate) => {
    let found = known.get(candidate.cues);
    if (!found) {
      const { id, clause, cues } = candidate;
      const named = cues.includes('named');
      const around = named ? [...cuesAround(reading, clause, candidate), ...doerCues(reading, clause, candidate.start)] : [];
      found = crossed(id, [...cues, ...around]).slice(cues.length);
      if (named) found.push(formOf(reading, candidate), ...wordsNear(reading, clause, candidate));
      known.set(cues, found);
    }
    return found;
  },
  state,
  none: [],
};

const questions: readonly By[] = ['us', 'sdk'];
/** What stands around a place, by the place's own cues: both questions ask about the same places. */
const known = new WeakMap<readonly string[], string[]>();

/** Every place where the text may be saying that an item is collected: its mentions, what permissions open, what SDKs get. */
function placesOf(reading: Reading, { facts: { about, sdks, permissions } }: Earlier): Candidate[] {
  const ofSdk = new Set(sdks.flatMap(({ evidence }) => evidence.map(({ clause }) => clause)));
  const isDenied = ({ clause, start }: Reading['items'][number]) => reading.deniedAt(clause, start).length > 0;
  const near = (clause: number) => (ofSdk.has(clause) ? ['of-sdk'] : []);
  const denied = flatlyDenied(reading);
  const isLeaked = ({ clause, start }: Reading['items'][number]) => {
    const at = start - reading.clauses[clause]!.start;
    return matchesIn(reading, clause, leaked).some(({ 0: words, index }) => index <= at && at < index + words.length);
  };
  const found = reading.items.flatMap((one, i): Candidate[] => {
    if (isLeaked(one) || isOfName(reading, about.service.value, one)) return [];
    const { item, clause, start, end, manner } = one;
    return [
      {
        of: '',
        id: item,
        clause,
        start,
        end,
        cues: [
          'named',
          ...company(reading, i),
          ...(isBareList(reading, clause) ? [bareList] : []),
          ...(manner ? [manner] : []),
          ...(manner === 'vague' && isSpelledOut(reading, i) ? ['vague-detailed'] : []),
          ...(manner === 'vague' && isTitleOfItems(reading, i) ? ['vague-title'] : []),
          ...deniedCues(reading, clause, start),
          ...(denied.has(item) ? ['denied elsewhere'] : []),
          ...near(clause),
        ],
      },
    ];
  });
  for (const { item, clause, start, end } of reading.looseItems) {
    found.push({
      of: '',
      id: item,
      clause,
      start,
      end,
      cues: ['named', 'loose', ...(isBareList(reading, clause) ? [bareList] : []), ...deniedCues(reading, clause, start), ...near(clause)],
    });
  }
  for (const { permission, evidence, confidence } of permissions) {
    const first = evidence[0];
    if (!first) continue;
    for (const { item, said } of opened[permission] ?? []) {
      if (said && !said.test(reading.clauses[first.clause]!.text)) continue;
      const cues = ['opened', `opened-${permission}`, confidence > 0.8 ? 'opened-surely' : 'opened-maybe', ...near(first.clause)];
      found.push({ of: '', id: item, clause: first.clause, start: first.start, end: first.end, cues });
    }
  }
  for (const { data, evidence } of sdks) {
    const first = evidence[0];
    if (!first) continue;
    const told = namedAfter(reading, first.clause, isDenied);
    for (const id of data) {
      const { clause, start, end } = told.get(id) ?? first;
      found.push({ of: '', id, clause, start, end, cues: ['sdk-data'] });
    }
  }
  return found;
}

/** A line that names several data and says nothing more of them: it tells what is got. */
const isBareList = onceAClause((reading: Reading, index): boolean => {
  const { text, kind, lang } = reading.clauses[index]!;
  const named = namedByClause(reading).get(index) ?? [];
  return (
    lang === 'en' &&
    (kind === 'sentence' || kind === 'item') &&
    new Set(named).size >= leastListed &&
    !saysMore.test(text) &&
    !titlesOver(reading, index).some((title) => ofOtherLists.test(title))
  );
});
const bareList = 'rule bare list';
/** Such a line tells nothing of others who get the data. */
const withoutBare = (cues: string[]): string[] => (cues.includes(bareList) ? cues.filter((cue) => cue !== bareList) : cues);
const leastListed = 3;
const namedByClause = once(({ items, looseItems }: Reading): Map<number, string[]> => {
  const found = new Map<number, string[]>();
  for (const { clause, item } of [...items, ...looseItems]) found.set(clause, [...(found.get(clause) ?? []), item]);
  return found;
});

/** A word of the product's own name is no item: 'notes' of 'Green Notes'. */
const isOfName = ({ text }: Reading, name: string | null, { start, end }: Reading['items'][number]): boolean =>
  name !== null && end - start < name.length && text.slice(Math.max(0, end - name.length), start + name.length).includes(name);

/** Items whose getting is denied somewhere without a case in which they are got. */
const flatlyDenied = ({ items, deniedAt }: Reading): Set<string> =>
  new Set(
    items.flatMap(({ item, clause, start }) =>
      deniedAt(clause, start).some(({ of, but, stands }) => of === 'getting' && !but && stands !== 'before') ? [item] : [],
    ),
  );

/** What denies a place, each way once. */
const deniedCues = (reading: Reading, clause: number, start: number): string[] => [
  ...new Set(allDenialsAt(reading, clause, start).map((denial) => deniedCue(reading, denial, start))),
];

/** A class names the list below it: the lines say which are meant. */
function isTitleOfItems({ clauses, items }: Reading, index: number): boolean {
  const { clause } = items[index]!;
  const next = items.slice(index + 1, index + 1 + mostOfTitle).find((one) => one.clause !== clause);
  const { kind, text } = clauses[clause]!;
  return (
    kind === 'heading' && next !== undefined && clauses[next.clause]!.trail.at(-1) === text && clauses[next.clause]!.kind !== 'sentence'
  );
}
/** Items that a title may name itself. */
const mostOfTitle = 4;

/** What is got and then said not to be kept is got all the same. */
function deniedCue(reading: Reading, denial: Denial, at: number): string {
  if (isOnceGot(reading, denial, at)) return 'denied once got';
  return denial.over ? `denied later ${denial.of}` : `denied ${denial.of}`;
}

/** How many other items stand close by in the clause: an enumeration is rarely about anything else. */
function company({ items }: Reading, index: number): string[] {
  const { clause, start, end } = items[index]!;
  let near = 0;
  for (let i = index - 1; near < 3 && i >= 0 && items[i]!.clause === clause && start - items[i]!.end < 40; i--) near++;
  for (let i = index + 1; near < 3 && i < items.length && items[i]!.clause === clause && items[i]!.start - end < 40; i++) near++;
  return [near === 0 ? 'alone' : near < 3 ? 'few' : 'many'];
}

/** The words that name it: the same item is named by some that are hardly used of anything else, and by others of many things. */
const formOf = ({ text }: Reading, { start, end }: Candidate): string => `form ${text.slice(start, end).toLowerCase().replace(plural, '')}`;
const plural = /s$/;

/** Where an everyday word stands in an enumeration: cues of the place, and what is made of them. */
const listed = (cues: string[]): string[] => {
  if (!cues.includes('loose')) return [];
  const [opened, goesOn] = [cues.includes('b-include'), cues.includes('a-list')];
  return [opened && goesOn ? 'loose within' : opened ? 'loose at end' : goesOn ? 'loose at start' : 'loose apart'];
};

const crossed = (item: string, cues: string[]): string[] => [
  ...cues,
  ...listed(cues),
  ...crossing.filter((cue) => cues.includes(cue)).map((cue) => `${cue} ${item}`),
  // A part of definitions may list what the policy means; a sentence of it that defines does not.
  ...(cues.includes('h-means') && (cues.includes('means') || cues.includes('near-means')) ? ['glossary'] : []),
  // The last act before it is one of getting, and nothing around denies, defines or conditions it: said in so many words.
  ...(plainly.some((cue) => cues.includes(cue)) && !doubts.some((cue) => cues.includes(cue)) ? ['plainly'] : []),
];

function state(answers: Answers, reading: Reading, earlier: Earlier): Collected[] {
  const byItem = new Map<string, Weighed[]>();
  for (const one of answers) byItem.set(one.id, [...(byItem.get(one.id) ?? []), one]);
  const said = new Set(questions.flatMap((of) => saidOf(answers, of).map(({ id }) => id)));
  const aimsOf = aimsByClause(reading, earlier);
  return [...byItem].filter(([item]) => said.has(item)).map(([item, both]) => stated(reading, earlier, item, both, aimsOf));
}

function stated(reading: Reading, earlier: Earlier, item: string, both: Weighed[], aimsOf: (clause: number) => Aim[]): Collected {
  const by = both.filter((one) => one.said);
  const places = proofs(by[0]!.places, 3);
  const { aims, quotes } = withAims(reading, places, aimsOf);
  const given = givenAt(
    reading,
    both.flatMap((each) => each.places).filter(({ probability }) => probability >= plain),
  );
  return {
    item,
    by: by.map(({ of }) => of as By),
    sdks: earlier.facts.sdks.filter(({ data }) => data.includes(item)).map(({ name }) => name),
    purposes: aims.map(({ purpose }) => purpose),
    optional: given ? given.says === 'optional' : null,
    evidence: given ? withSentence(reading, quotes, given.place) : quotes,
    confidence: Math.max(...by.map(({ confidence }) => confidence)),
  };
}

/** A place that weighs less is hardly about collection. */
const plain = 0.4;
/** Purposes told of one item. */
const most = 3;

/**
 * The item's quotes, with what it is for where one quote shows both, each purpose once: a purpose by itself proves nothing of the item, and
 * one that stands far from it is that of others too.
 */
function withAims(reading: Reading, places: Candidate[], aimsOf: (clause: number) => Aim[]): { aims: Aim[]; quotes: Evidence[] } {
  const quotes = places.map((place) => around(reading, place));
  const told = new Map<string, Aim>();
  for (const place of places)
    for (const aim of aimsOf(place.clause)) {
      if (told.size === most) break;
      if (told.has(aim.purpose)) continue;
      const isShown = quotes.some(({ start, end }) => start <= aim.start && aim.end <= end);
      const both = isShown ? null : quoteBoth(reading, place, aim);
      if (both) quotes.push(both);
      if (isShown || both) told.set(aim.purpose, aim);
    }
  return { aims: [...told.values()], quotes };
}

/** The quotes, and the sentence that says whether it must be given, where they do not show it whole. */
function withSentence(reading: Reading, quotes: Evidence[], place: Candidate): Evidence[] {
  const sentence = quoteSentence(reading, place, quotedFor.giving);
  return quotes.some(({ start, end }) => start <= sentence.start && sentence.end <= end) ? quotes : [...quotes, sentence];
}

/**
 * The place whose own sentence says that the item need not be given, or must be; none where the text says both. What one feature
 * leaves to the reader and most others take without asking is not left to the reader.
 */
function givenAt(reading: Reading, places: Weighed['places']): { says: Giving['says']; place: Candidate } | null {
  const named = places.filter(({ cues }) => cues.includes('named')).slice(0, mostLooked);
  const told = named.flatMap((place) => {
    const says = givingAt(reading, place);
    return says ? [{ says, place }] : [];
  });
  const [first] = told;
  if (!first || told.some(({ says }) => says !== first.says)) return null;
  return first.says === 'optional' && told.length * 2 < named.length ? null : first;
}

/** Places of one item that are looked at for whether it must be given. */
const mostLooked = 40;
