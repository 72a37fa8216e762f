import type { Closing, Evidence } from '../../model';
import { daysOf } from '../closing/days';
import { mentionsOf, says } from '../closing/said';
import { absence, statusesOf } from '../closing/status';
import { between, channelsOf, onTheWeb, pathsOf } from '../closing/ways';
import { type Answers, type Earlier, type Kind, saidOf, type WeighedCandidate } from '../kind';
import { quote, quoteOpening, quotePhrase, quoteSentence } from '../quote';
import { quotedFor } from '../quoted-for';
import type { Reading } from '../reading';
import { heaviest, sureOfNone } from '../single';

/** How to close the account: whether it is said, the paths, the channels, the time, what has to be so before and what happens then. */
export const closing: Kind<'closing'> = {
  field: 'closing',
  ignores: () => [],
  candidates: (reading, { facts }) => {
    const service = facts.about.service.value;
    const said = mentionsOf(reading, service);
    const ways = [...pathsOf(reading, said, service), ...channelsOf(reading, said)];
    return [...ways, ...daysOf(reading, said, ways), ...statusesOf(reading, said, ways, service)];
  },
  cues: () => [],
  state,
  none: { status: 'absent', paths: [], channels: [], days: null, conditions: [], consequences: [], evidence: [], confidence: 0 },
};

function state(answers: Answers, reading: Reading, { facts }: Earlier): Closing {
  const status = heaviest(answers, 'status');
  if (!status) return { ...closing.none, confidence: sureOfNone(answers, 'status') };
  const paths = saidOf(answers, 'path');
  const days = heaviest(answers, 'days');
  const working = reading.periods.find(({ start }) => start === days?.places[0]?.start)?.working;
  const place = status.places[0]!;
  const path = paths[0]?.places[0];
  return {
    status: status.id as Closing['status'],
    paths: paths.map(({ id }) => id.split(between)),
    channels: channelsSaid(
      answers,
      paths.some(({ places }) => places.some(({ cues }) => !cues.includes(onTheWeb))),
    ),
    days: days ? Number(days.id) : null,
    ...(working ? { workingDays: true } : {}),
    ...told(reading, facts.about.service.value),
    evidence: [
      ...proofOf(reading, status.id === 'described' ? path : undefined, place),
      ...(days ? [quoteAt(reading, days.places[0]!, quotedFor.closingTime)] : []),
    ],
    confidence: status.confidence,
  };
}

/** A path is one in the app, but for those on the web. */
function channelsSaid(answers: Answers, inApp: boolean): Closing['channels'] {
  const said = saidOf(answers, 'channel').map(({ id }) => id as Closing['channels'][number]);
  return inApp && !said.includes('in-app') ? ['in-app', ...said] : said;
}

function proofOf(reading: Reading, path: WeighedCandidate | undefined, place: WeighedCandidate): Evidence[] {
  if (path) return [quoteAt(reading, path, quotedFor.closingPath)];
  return place.cues.includes(absence) ? [] : [quoteMention(reading, place.clause)];
}

/** A clause that is short, or speaks of closing by what stands above it alone, from its beginning; of a long one the words that name it. */
function quoteMention(reading: Reading, index: number): Evidence {
  const clause = reading.clauses[index]!;
  const opening = quoteOpening(reading, index, 'closing');
  const match = says(clause, 'mention', clause.text);
  const start = clause.start + (match?.index ?? 0);
  const end = start + (match?.[0].length ?? 0);
  return end > opening.end ? quoteSentence(reading, { clause: index, start, end }, 'closing') : opening;
}

function quoteAt(reading: Reading, { clause, start, end }: WeighedCandidate, rule: string): Evidence {
  const base = reading.clauses[clause]!.start;
  return quote(reading, clause, start - base, end - base, rule);
}

const most = 3;

/** What has to be so before the account can be closed, and what happens then. */
function told(reading: Reading, service: string | null): Pick<Closing, 'conditions' | 'consequences'> {
  const said = mentionsOf(reading, service);
  const quotes = (what: 'condition' | 'consequence') =>
    said
      .flatMap(({ clause, index }) => {
        const match = says(clause, what, clause.text);
        return match ? [quotePhrase(reading, index, match.index!, match.index! + match[0].length, 'closing')] : [];
      })
      .slice(0, most);
  return { conditions: quotes('condition'), consequences: quotes('consequence') };
}
