import { alertRules as en } from '../../language/en/alerts';
import taxonomy from '../../language/taxonomy.json';
import { useIsConsent, alertRules as zh } from '../../language/zh/alerts';
import { context } from '../../language/zh/context';
import type { Alert } from '../../model';
import { firstWhere } from '../../text/sorted';
import { alertsFromFacts } from '../alerts/from-facts';
import { absence, alertAt, alertOf } from '../alerts/point';
import { cuesAround } from '../cues';
import { type Answers, type Candidate, type Earlier, type Kind, saidOf } from '../kind';
import { findIdentityMismatch } from '../oddities/identity';
import { findDanglingReferences } from '../oddities/references';
import { proofs, quoteSpan } from '../quote';
import type { Reading } from '../reading';
import { ruleCandidates, ruleOf } from '../rules';
import { everyAside } from '../spans/asides';
import { notDoneAt } from '../spans/denials';

const most = 3;
const severities = new Map(taxonomy.alerts.map(({ id, severity }) => [id, severity as Alert['severity']]));
const order = new Map(taxonomy.alerts.map(({ id }, index) => [id, index]));

/** What is said of others or of the law may show these. */
const ofOthers: readonly string[] = ['third-party-disclaimer', 'request-fee', 'transfer-on-merger'];

/** Points to watch, in the taxonomy's order: by their wording, by what the other kinds found, by what is not there. */
export const alerts: Kind<'alerts'> = {
  field: 'alerts',
  ignores: ({ id }) => (ofOthers.includes(id) ? [] : everyAside),
  candidates,
  cues: (reading, candidate) =>
    around.some((cue) => candidate.cues.includes(cue)) ? [] : cuesAround(reading, candidate.clause, candidate),
  state,
  none: [],
};

/** Candidates with one of these rest on no words of their own. */
const around = [absence, 'from-fact'];

function candidates(reading: Reading, earlier: Earlier): Candidate[] {
  const { facts } = earlier;
  // What is not sold or shared for profiles is denied no less than what is not used for them.
  const deniedAt = notDoneAt(reading.denials, ['using', 'giving']);
  const { deniedAt: anyDenied } = reading;
  const worded = ruleCandidates('holds', reading, { zh, en }, ({ kind }) => kind !== 'heading').map((point) => {
    const cues = [
      ...(deniedAt(point.clause, point.end - 1).length ? [`denied ${point.id}`] : []),
      ...(point.id === openEnded ? openAt(reading, point, anyDenied(point.clause, point.end - 1).length > 0) : []),
    ];
    return cues.length ? { ...point, cues: [...point.cues, ...cues] } : point;
  });
  const fresh = reading.clauses.some(({ text }) => context.freshConsent.test(text)) ? [freshConsent] : [];
  const profiled = worded.some(({ id, cues }) => id === 'profiling' && !cues.includes('denied profiling'));
  return [
    ...worded.map((point) =>
      point.id === 'silent-change' && ruleOf(point, '') !== useIsConsent.id ? { ...point, cues: [...point.cues, ...fresh] } : point,
    ),
    ...keptAfterClosing(reading),
    ...alertsFromFacts(reading, earlier, profiled),
    ...findDanglingReferences(reading).map((odd) => alertOf('dangling-reference', odd)),
    ...findIdentityMismatch(reading, facts).map((odd) => alertOf('identity-mismatch', odd)),
  ];
}

const openEnded = 'open-ended';

/** How far from an open end the items of its list stand, in characters. */
const listReach = 40;

/** Whether what has no end is a list of data, and is not denied. */
function openAt({ items }: Reading, { start, end }: Candidate, isDenied: boolean): string[] {
  const near = items[firstWhere(items, (item) => item.end >= start - listReach)];
  return [near && near.start <= end + listReach ? 'open items' : 'open nothing', ...(isDenied ? ['open denied'] : [])];
}

/** The text promises elsewhere to ask again. */
const freshConsent = 'fresh-consent';

/** A paragraph on closing goes on to say, in a later sentence, what is kept. */
function keptAfterClosing(reading: Reading): Candidate[] {
  let closing = -1;
  for (const [index, { text, block, kind, lang }] of reading.clauses.entries()) {
    if (lang !== 'zh' || kind === 'heading') continue;
    if (context.closing.test(text)) closing = block;
    const keeping = context.keeping.exec(text);
    if (block !== closing || !keeping || context.notKept.test(text)) continue;
    const [from, to] = [keeping.index, keeping.index + keeping[0].length];
    return [alertAt(reading, 'retained-after-closing', index, from, to, 'context.kept-after-closing')];
  }
  return [];
}

function state(answers: Answers, reading: Reading): Alert[] {
  return saidOf(answers, 'holds')
    .map(({ id, confidence, places }) => ({
      alert: id,
      severity: severities.get(id)!,
      confidence,
      evidence: proofs(
        places.filter(({ cues }) => !cues.includes(absence)),
        most,
      ).map((place) => quoteSpan(reading, place, ruleOf(place, 'alert'))),
    }))
    .sort((a, b) => order.get(a.alert)! - order.get(b.alert)!);
}
