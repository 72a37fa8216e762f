import { names } from '../../language/en/names';
import type { Span } from '../../model';
import { once } from '../once';
import type { Reading } from '../reading';
import { matchesIn } from '../sieves';
import { lookUp } from '../spans/registry';
import { isSomeone } from '../spans/someone';

/** A name under which somebody acts in an English policy: that of the service, or of who runs it. */
export interface Actor {
  name: string;
  /** Where it first does. */
  clause: number;
  place: Span;
  /** Sentences in which it does something with data, and those in which it does what only a body does: promise, own, employ. */
  acts: number;
  wills: number;
}

/** Everybody who acts, most often first; whose products others build in, only where the page's title names them. */
export const actorsOf = once((reading: Reading): readonly Actor[] => {
  const actors = new Map<string, Actor>();
  reading.clauses.forEach(({ lang, start, kind }, clause) => {
    if (lang !== 'en' || kind === 'row') return;
    for (const { groups, index } of matchesIn(reading, clause, names.acts)) {
      const { s, will } = groups!;
      const lead = names.actorLead.exec(s!)?.[0].length ?? 0;
      const name = s!.slice(lead).replace(names.companyEnd, '');
      if (name.length < shortest || !isActor(reading, name)) continue;
      const from = start + index + lead;
      const actor = actors.get(name) ?? { name, clause, place: { start: from, end: from + name.length }, acts: 0, wills: 0 };
      actor.acts++;
      if (will) actor.wills++;
      actors.set(name, actor);
    }
  });
  for (const one of actors.values()) joinTitled(actors, one);
  return [...actors.values()].sort((a, b) => b.acts - a.acts);
});

/** A title that runs into the sentence below it is no part of the name: 'How We Use Data Tern may …' is of Tern, which acts elsewhere. */
function joinTitled(actors: Map<string, Actor>, { name, acts, wills }: Actor): void {
  const parts = name.split(' ');
  const own = parts.slice(1).map((_, i) => actors.get(parts.slice(i + 1).join(' ')));
  const actor = own.find((one) => one && one.acts >= acts);
  if (!actor) return;
  actor.acts += acts;
  actor.wills += wills;
  actors.delete(name);
}

/** Shorter is no name, in characters. */
const shortest = 2;

const isActor = (reading: Reading, name: string): boolean =>
  !names.systems.test(name) &&
  (names.host.test(name) || (isSomeone(reading, name) && (reading.title.includes(name) || lookUp(name) === null)));
