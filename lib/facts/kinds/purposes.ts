import { purposes as english } from '../../language/en/purposes';
import { purposes as chinese } from '../../language/zh/purposes';
import type { Evidence } from '../../model';
import { cuesAround } from '../cues';
import { doerCues } from '../doers';
import type { Candidate, Kind, WeighedCandidate } from '../kind';
import { around, proofs, quoteBoth, withLead } from '../quote';
import type { Reading } from '../reading';
import { aimsIn, useAt, useCues } from '../relations/uses';
import { everyAside } from '../spans/asides';
import { notDoneAt } from '../spans/denials';
import { scan, type Trie, trieOf } from '../spans/lexicon';
import { Stretches } from '../spans/stretches';

let trie: Trie | undefined;

/** What information is used for. */
export const purposes: Kind<'purposes'> = {
  field: 'purposes',
  ignores: () => everyAside,
  candidates,
  cues: (reading, candidate) => {
    const use = useAt(reading, candidate);
    const uses = useCues(reading, candidate);
    const acts = uses
      .filter((cue) => cue.startsWith('use-act-') || cue.startsWith('use-lead-') || cue === 'use-of-content')
      .map((cue) => `${cue} ${candidate.id}`);
    return [
      use ? `used-by-${use.by}` : unshown,
      ...cuesAround(reading, candidate.clause, candidate),
      ...uses,
      ...acts,
      ...doerCues(reading, candidate.clause, candidate.start),
    ];
  },
  state: (answers, reading) =>
    answers
      // Many places that hardly say it do not say it together.
      .filter(({ said, places }) => said && places.some(isPlain))
      .map(({ id, confidence, places }) => ({
        purpose: id,
        confidence,
        evidence: proofs(plainest(places), 2).map((place) => quoteUse(reading, place)),
      })),
  none: [],
};

/** Least that the plainest place of a purpose that is told weighs; more where nothing around it shows that data are used for it. */
const least = { shown: 0.35, bare: 0.55 };
const isPlain = ({ probability, cues }: WeighedCandidate): boolean => probability >= (cues.includes(unshown) ? least.bare : least.shown);
const unshown = 'used-by-nothing';
/** Least that a place that shows its use plainly weighs to be quoted before a heavier one that does not. */
const plain = 0.4;
/** What shows a use, the plainest first: a sentence says it by itself, a line of a list or a part does with what stands above it. */
const shown = [
  ['used-by-sentence', 'used-by-cell'],
  ['used-by-list'],
  ['used-by-title'],
  ['used-by-provider', 'used-by-duty', 'used-by-when'],
];

/** Those of some places, heaviest first, that say the purpose most plainly; all where none is heavy. */
function plainest(places: WeighedCandidate[]): WeighedCandidate[] {
  const heavy = places.filter(({ probability, cues }) => probability >= plain && !cues.includes('use-is-title'));
  const by = shown.map((cues) => heavy.filter((place) => cues.some((cue) => place.cues.includes(cue))));
  return [...by, heavy, places].find((some) => some.length)!;
}

/** The data, the words that lead from them to the purpose, and the purpose; as much as a quote has room for. */
function quoteUse(reading: Reading, place: WeighedCandidate): Evidence {
  const use = useAt(reading, place);
  const whole = use && quoteBoth(reading, place, use);
  return whole ?? withLead(reading, around(reading, place), use?.lead);
}

/** Every place whose wording may state a purpose. */
function candidates(reading: Reading): Candidate[] {
  trie ??= trieOf([chinese, english]);
  const { deniedAt } = reading;
  // To whom something is not given, and what it is not used for, stands behind a 'to', with which other denials end.
  const notGivenAt = notDoneAt(
    reading.denials.filter(({ but }) => !but),
    ['giving', 'using'],
  );
  // A word in the name of a body, as of an institute of research, says no purpose.
  const names = new Stretches(reading.organisations);
  return reading.clauses.flatMap(({ text, start: base }, clause) => {
    const found = scan(trie!, text)
      .filter(({ ids, start, end }) => ids.length && !names.meets({ start: base + start, end: base + end }))
      .filter(
        ({ ids, start, end, weak }) => !weak || ids.some((id) => useAt(reading, { id, clause, start: base + start, end: base + end })),
      )
      .map(({ ids, start, end }) => ({ ids, start: base + start, end: base + end, word: text.slice(start, end).toLowerCase() }));
    const unnamed = aimsIn(reading, clause)
      .filter((aim) => !found.some(({ start, end }) => start < aim.end && aim.start < end))
      .filter((aim) => plainUses.has(useAt(reading, { id: rest, clause, ...aim })?.by))
      .map((aim) => ({ ...aim, ids: [rest], word: 'unnamed' }));
    return [...found, ...unnamed].flatMap(({ ids, start, end, word }) => {
      const denied = deniedAt(clause, start).length || notGivenAt(clause, start).length ? ['denied'] : [];
      return ids.map((id) => ({ of: 'used-for', id, clause, start, end, cues: [`word-${id}-${word}`, ...denied] }));
    });
  });
}

/** What data are used for, where none of the words for other purposes names it: the service's own work. */
const rest = 'service';
const plainUses = new Set<string | undefined>(['sentence', 'list', 'cell']);
