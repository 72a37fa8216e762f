import { noPurpose } from '../../language/sdk-words';
import type { Evidence, Sdk } from '../../model';
import { type Answers, type Kind, saidOf, type Weighed, type WeighedCandidate } from '../kind';
import { clauseAt } from '../quote';
import type { Reading } from '../reading';
import { partsOfId } from '../relations/service-cues';
import { pageLinkOf, serviceCandidates, servicesOf } from '../relations/services';
import type { Subject } from '../relations/subjects';
import { everyAside } from '../spans/asides';
import { lookUp } from '../spans/registry';

/** Third-party services that are built in: which they are, what each gets, whose it is, where its policy stands. */
export const sdks: Kind<'sdks'> = {
  field: 'sdks',
  // What others do on their own names them, but nothing that they get from here.
  ignores: ({ of }) => (of === 'data' ? everyAside : ['law', 'warning', 'offer', 'imagined']),
  candidates: serviceCandidates,
  cues: () => [],
  state: (answers, reading, earlier) => {
    const bySubject = new Map(servicesOf(reading, earlier).map((subject) => [subject.name, subject]));
    const told = toldOf(answers);
    return saidOf(answers, 'entry')
      .map((entry) => sdkOf(reading, entry, bySubject.get(entry.id)!, told.get(entry.id) ?? []))
      .sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
  },
  none: [],
};

/** What is said of each service, by its name. */
function toldOf(answers: Answers): Map<string, Weighed[]> {
  const told = new Map<string, Weighed[]>();
  for (const one of answers) {
    if (one.of === 'entry' || !one.said) continue;
    const [name] = partsOfId(one.id);
    told.set(name, [...(told.get(name) ?? []), one]);
  }
  return told;
}

function sdkOf(reading: Reading, { id: name, places, confidence }: Weighed, subject: Subject, told: Weighed[]): Sdk {
  const of = (question: string) => told.filter((one) => one.of === question);
  const best = (question: string) =>
    of(question).reduce<Weighed | null>((top, one) => (top && top.probability >= one.probability ? top : one), null);
  const known = lookUp(name);
  const data = of('data');
  const purpose = subject.records
    .flatMap(({ details }) => details.filter(({ field }) => field === 'purpose'))
    .map(({ value, start, end }) => (value ?? reading.text.slice(start, end)).replace(/\s+/g, ' ').trim())
    .find((said) => !noPurpose.test(said));
  const vendor = best('vendor');
  const link = best('link');
  const page = pageLinkOf(reading, subject);
  return {
    name,
    vendor: vendor && partsOfId(vendor.id)[1],
    data: data.map(({ id }) => partsOfId(id)[1]),
    purpose: purpose ?? null,
    policyUrl: link && partsOfId(link.id)[1],
    ...(!link && page !== null && { pageLink: page }),
    registry: known && { id: known.id, vendor: known.vendor, kind: known.kind, policyUrl: known.policyUrl },
    evidence: [places[0]!, ...data.slice(0, 1).map((one) => one.places[0]!)].map((place) => proofOf(reading, place)),
    confidence,
  };
}

/** Longest quote, in characters. */
const longest = 80;

function proofOf(reading: Reading, { start, end, cues }: WeighedCandidate): Evidence {
  const clause = Math.max(0, clauseAt(reading, { start, end: start }));
  const to = Math.min(end, start + longest, reading.clauses[clause]!.end);
  return {
    quote: reading.text.slice(start, to),
    start,
    end: to,
    clause,
    rule: cues.find((cue) => cue.startsWith('shape-'))?.replace('shape-', 'sdk ') ?? 'sdk',
  };
}
