import { permissionOrder } from '../../language/weight';
import { joinPath } from '../closing';
import { fill } from '../fill';
import { nameOf, type Refusable, refusable } from '../refusable';
import { isUnsure } from '../say';
import { type Line, type Source, type Told, told } from './told';

/** Most switches in a line. */
const mostSwitches = 4;

const weightOf = ({ id }: Refusable): number => {
  const at = permissionOrder.indexOf(id);
  return at < 0 ? permissionOrder.length : at;
};

/** What can be switched off, with the way where the text gives one. */
function switches(source: Source, all: Refusable[]): Told[] {
  const { words } = source;
  const { refuse: say } = words.first;
  const off = all.filter(({ kind }) => kind === 'right').sort((a, b) => b.paths.length - a.paths.length);
  const permissions = all.filter(({ kind }) => kind === 'permission').sort((a, b) => weightOf(a) - weightOf(b));
  const shown = permissions.slice(0, mostSwitches);
  const proof = (one: Refusable) => ({ name: nameOf(one, source.terms), evidence: one.evidence });
  const withPath = (one: Refusable) =>
    one.paths[0] ? fill(say.withPath, { name: nameOf(one, source.terms), path: joinPath(one.paths[0]) }) : nameOf(one, source.terms);
  return [
    ...(off.length > 0 ? [told(say.off, { off: off.map(withPath).join(words.listed) }, ...off.map(proof))] : []),
    ...(shown.length > 0
      ? [told(say.permissions, { permissions: shown.map((one) => nameOf(one, source.terms)).join(words.listed) }, ...shown.map(proof))]
      : []),
  ];
}

/** What works all the same if one refuses, and what can be switched off where. */
export function refuse(source: Source): Line {
  const { card, words } = source;
  const { refuse: say } = words.first;
  const answer = card.answers.find((one) => one.question === 'refuse' && !isUnsure(one));
  const verdict = answer?.verdict ?? 'unstated';
  return {
    id: 'refuse',
    title: say.title,
    verdict: say.verdict[verdict],
    said: [told(say[verdict], {}, { name: '', evidence: answer?.evidence ?? [] }), ...switches(source, refusable(card, source.clauses))],
  };
}
