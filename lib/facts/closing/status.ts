import { requestForm } from '../../language/closing';
import type { Candidate } from '../kind';
import type { Reading } from '../reading';
import { cueOf } from '../rules';
import { askedIn, clausesSaying, hasAccounts, type Said, says } from './said';

/** A candidate that rests on no words of its own. */
export const absence = 'absence';

/** How closing is spoken of, by what else is found: a way that is described, somebody to ask, the right alone, nothing. */
export function statusesOf(reading: Reading, said: readonly Said[], ways: readonly Candidate[], service: string | null): Candidate[] {
  const [denied = -1] = clausesSaying(reading, 'no-account');
  const accounts = hasAccounts(reading, service);
  const place = (index: number): Pick<Candidate, 'clause' | 'start' | 'end'> => {
    const { start, end } = reading.clauses[index]!;
    return { clause: index, start, end };
  };
  const at = (id: string, index: number, cues: string[]): Candidate =>
    index < 0 ? { of: 'status', id, clause: 0, start: 0, end: 0, cues: [...cues, absence] } : { of: 'status', id, ...place(index), cues };
  if (!said.length)
    return [accounts ? at('absent', -1, [cueOf('accounts, no closing')]) : at('no-account', denied, [cueOf('no accounts, no closing')])];
  const cues = signs(reading, said, ways);
  // What only clears the device closes no account where there are none.
  const named = said.some(({ clause }) => says(clause, 'account', clause.text));
  const way = named && (cues.includes('path') || cues.includes('channel'));
  const chosen = denied >= 0 && !accounts && !way ? 'no-account' : statusOf(cues);
  const proofs: Record<string, number> = {
    described:
      ways.find(({ of, cues: own }) => of === 'path' && own[0] === cueOf('path closes'))?.clause ?? first(said, 'place', 'alone', 'in-app'),
    'contact-only': first(said, 'contact'),
    mentioned: said[0]!.index,
    ...(denied >= 0 ? { 'no-account': denied } : {}),
  };
  return Object.entries(proofs).map(([id, index]) =>
    at(id, index, [...(id === chosen ? [cueOf(`status ${id}`)] : ['another status']), ...cues.map((cue) => `${id}: ${cue}`)]),
  );
}

/** The first clause that says the first of these that any says. */
const first = (said: readonly Said[], ...all: Parameters<typeof says>[1][]): number => {
  const found = all.flatMap((what) => said.find(({ clause }) => says(clause, what, clause.text)) ?? []);
  return (found[0] ?? said[0]!).index;
};

/** What shows the status, over all that is said. */
function signs(reading: Reading, said: readonly Said[], ways: readonly Candidate[]): string[] {
  const any = (what: Parameters<typeof says>[1]) => said.some(({ clause }) => says(clause, what, clause.text));
  const path = ways.some(({ id, cues }) => id !== 'support' && cues.includes(cueOf('path closes')));
  const channels = new Set(ways.filter(({ of }) => of === 'channel').map(({ id }) => id));
  const places = said.filter(({ clause }) => says(clause, 'place', clause.text));
  const desks = channels.has('phone') || channels.has('email') || channels.has('mail');
  const place = places.some(({ clause }) => !desks || !requestForm.test(clause.text));
  const asked =
    [...channels].some((channel) => channel !== 'in-app' && channel !== 'web') ||
    any('contact') ||
    said.some((one) => askedIn(reading, one) !== undefined);
  return [
    ...(path ? ['path'] : []),
    ...(channels.size ? ['channel'] : []),
    ...(place ? ['place'] : []),
    ...(any('alone') && (path || channels.has('in-app') || channels.has('web')) ? ['alone'] : []),
    ...(asked ? ['asked'] : []),
  ];
}

function statusOf(cues: readonly string[]): string {
  if (cues.includes('path') || cues.includes('place') || cues.includes('alone')) return 'described';
  if (cues.includes('asked')) return 'contact-only';
  return cues.includes('channel') ? 'described' : 'mentioned';
}
