import { about as words } from '../../language/about';
import { endsInColon } from '../../text/ends';
import type { Candidate } from '../kind';
import type { Reading } from '../reading';
import { cueOf } from '../rules';
import type { DateSpan } from '../spans/dates';

/** Clauses at either end in which a date that stands alone is the document's. */
const ends = 6;
/** Clauses between the date of publication and that of the last change, where a policy gives both. */
const beside = 6;
/** A longer clause is no label with its date, in characters, unless it begins with them. */
const [longest, opening] = [300, 60];
/** Longest line that is the label of a date on the next one, in characters: with a colon at its end, and without. */
const longestLabel = [48, 24] as const;

/** Characters behind a date in which it is told what it is. */
const behind = 20;

type DateRole = 'updated' | 'published' | 'effective' | 'alone';

/** Dates as those of the last change and of effect. What the words beside a date say of it stands first; one date alone may be the document's. */
export function datesOf(reading: Reading): Candidate[] {
  const told = reading.dates.map((date, i) => ({ date, kinds: toldOf(reading, date, reading.dates[i - 1]) }));
  const first = (kind: DateRole) => told.find(({ kinds }) => kinds.includes(kind))?.date;
  const [updated, published] = [first('updated'), first('published')];
  const later = updated && (!published || updated.clause <= published.clause + beside) ? updated : published;
  const effective = first('effective');
  const same = effective && !later && reading.clauses.some(({ text }) => words.effectiveTells.test(text)) ? effective : undefined;
  const chosen = { updated: later ?? same ?? first('alone'), effective };
  return told.flatMap(({ date, kinds }) =>
    (['updated', 'effective'] as const).flatMap((of): Candidate[] => {
      const cues = [...(chosen[of] === date ? [cueOf(`date ${of}`)] : []), ...kinds.map((kind) => `said ${kind}`)];
      const { iso: id, clause, start, end } = date;
      return cues.length ? [{ of, id, clause, start, end, cues }] : [];
    }),
  );
}

/** What the words beside a date say that it is; a label may stand on the line before. */
function toldOf(reading: Reading, date: DateSpan, previous: DateSpan | undefined): DateRole[] {
  const { clauses } = reading;
  const clause = clauses[date.clause]!;
  const own = previous?.clause === date.clause ? null : clause.start;
  const from = own ?? afterOther(reading.text.slice(previous!.end, date.start), previous!.end);
  const lead = reading.text.slice(from, date.start);
  if (clause.text.length > longest && date.start - clause.start > opening && !words.ofPolicy.test(lead.slice(-longest))) return [];
  const after = reading.text.slice(date.end, Math.min(clause.end, date.end + behind));
  const before = clauses[date.clause - 1]?.text ?? '';
  const said =
    from === own && lead.trim().length < 3 && before.length < longestLabel[endsInColon(before) ? 0 : 1]
      ? `${before} ${lead}`
      : lead.slice(-40);
  if (words.past.test(said)) return [];
  const kinds: DateRole[] = [];
  if (words.effective.test(said) || words.takesEffect.test(after)) kinds.push('effective');
  if (words.updated.test(said) || words.isUpdated.test(after)) kinds.push('updated');
  else if (words.published.test(said)) kinds.push('published');
  return kinds.length ? kinds : isAlone(reading, date) ? ['alone'] : [];
}

/** Where what is said of a date begins, behind another one in its sentence: after the comma that ends what is said of that. */
function afterOther(between: string, from: number): number {
  const comma = between.search(/[，,；;。]/);
  return comma < 0 ? from : from + comma + 1;
}

/** A date that is a line of its own at the beginning or the end. */
function isAlone({ clauses }: Reading, { clause: index, start, end }: DateSpan): boolean {
  const { text, start: base } = clauses[index]!;
  if (index >= ends && index < clauses.length - ends) return false;
  return `${text.slice(0, start - base)}${text.slice(end - base)}`.replace(words.aroundDate, '') === '';
}
