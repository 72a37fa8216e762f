import type { Terms } from '../language/wording/terms';
import type { Wording } from '../language/wording/wording';
import { fill } from '../wording/fill';
import { sayPeriod } from '../wording/period';
import type { WhoWhat } from './explain';

/** What a passage says, in sentences made from its facts, in the reader's own language; '' where no fact of it is known. */
export function sayClause({ us, sdks, items, taken, recipients, named, purposes, periods }: WhoWhat, words: Wording, terms: Terms): string {
  const { explain: say, listed } = words;
  const join = (names: string[]) => names.join(listed);
  const who = join([...(us ? [say.us] : []), ...sdks]);
  const isTaken = who !== '' && taken.length > 0;
  const what = join((isTaken ? taken : items).map((id) => terms.items[id]!.name));
  const whom = join([...recipients.map((id) => terms.recipients[id]!.name), ...named]);
  const why = join(purposes.map((id) => terms.purposes[id]!.name));
  const until = join(periods.map(({ period }) => sayPeriod(period, words)));
  return [
    what && fill(isTaken ? say.saidWhat : say.saidThings, { who, what }),
    why && fill(say.saidWhy, { why }),
    whom && fill(say.saidWhom, { whom }),
    until && fill(say.saidUntil, { until }),
  ]
    .filter(Boolean)
    .join(words.between);
}
