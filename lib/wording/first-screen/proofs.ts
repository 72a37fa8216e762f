import type { Wording } from '../../language/wording/wording';
import type { Evidence } from '../../model';
import { places, shows } from '../context';
import type { Claim, Proved } from './claim';

const placesOf = (evidence: Evidence[]): string => evidence.map(({ start, end }) => `${start} ${end}`).join();

/** Names that the same quotes prove, together above them. */
function byPlaces(proofs: Proved[], { listed }: Wording): Proved[] {
  const found = new Map<string, Proved>();
  for (const { name, evidence } of proofs) {
    const key = `${Boolean(name)} ${placesOf(evidence)}`;
    const before = found.get(key);
    const names = before ? [...new Set([...before.name.split(listed), name])].join(listed) : name;
    found.set(key, { name: names, evidence });
  }
  return [...found.values()];
}

/** Sentences of one answer often rest on the same words: a quote without a name that another shows already is left out. */
function once(proofs: Proved[]): Proved[] {
  const all = proofs.filter(({ name }) => !name).flatMap(({ evidence }) => evidence);
  const told = (of: Evidence) => all.some((other) => other !== of && shows(other, of) && placesOf([other]) !== placesOf([of]));
  const seen = new Set<string>();
  return proofs
    .map(({ name, evidence }) =>
      name
        ? { name, evidence }
        : { name, evidence: evidence.filter((of) => !told(of) && !seen.has(placesOf([of])) && seen.add(placesOf([of]))) },
    )
    .filter(({ evidence }) => evidence.length > 0);
}

/** The quotes of an answer's sentences, each once, under the names that they prove. */
export const proofsOf = (claims: Claim[], words: Wording): Proved[] =>
  once(
    byPlaces(
      claims.flatMap(({ proofs }) => proofs.map(({ name, evidence }) => ({ name, evidence: places(evidence) }))),
      words,
    ),
  );
