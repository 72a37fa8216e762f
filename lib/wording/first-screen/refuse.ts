import { permissionOrder } from '../../language/weight';
import { joinPath } from '../closing';
import { nameOf, type Refusable, refusable, saysGiving } from '../refusable';
import { isUnsure } from '../say';
import { byGravity } from '../weight';
import { type Claim, claim, type Line, listed, type Source } from './claim';

/** Most switches in a line, and most things that need not be given. */
const [mostSwitches, mostItems] = [4, 3];

const weightOf = ({ id }: Refusable): number => {
  const at = permissionOrder.indexOf(id);
  return at < 0 ? permissionOrder.length : at;
};

/** What need not be given and what can be switched off, with the way where the text gives one. */
function switches(source: Source, all: Refusable[], hasRequired: boolean): Claim[] {
  const { words } = source;
  const { refuse: say } = words.first;
  const off = all.filter(({ kind }) => kind === 'right').sort((a, b) => b.paths.length - a.paths.length);
  const permissions = all.filter(({ kind }) => kind === 'permission').sort((a, b) => weightOf(a) - weightOf(b));
  const shown = permissions.slice(0, mostSwitches);
  const proof = (one: Refusable) => ({ name: nameOf(one, source.terms), evidence: one.evidence });
  const named = (one: Refusable) => ({ name: nameOf(one, source.terms), about: one.paths[0] ? joinPath(one.paths[0]) : '' });
  const items = all
    .filter(({ kind }) => kind === 'item')
    .sort((a, b) => byGravity(source.card.lang)(a.id, b.id))
    .slice(0, mostItems);
  return [
    ...(items.length > 0
      ? [claim(say.items, { optional: items.map((one) => nameOf(one, source.terms)).join(words.listed) }, ...items.map(proof))]
      : []),
    ...(off.length > 0 ? [claim(say.off, { off: listed(off.map(named), 'off', source) }, ...off.map(proof))] : []),
    // Where things are told one by one, the list behind the button has the device's switches.
    ...(shown.length > 0 && !(hasRequired && items.length > 0)
      ? [claim(say.permissions, { permissions: shown.map((one) => nameOf(one, source.terms)).join(words.listed) }, ...shown.map(proof))]
      : []),
  ];
}

/** What the text says must be given, by name. */
function required({ card, words, terms }: Source): Claim[] {
  const all = card.collects
    .filter((said) => said.optional === false && !isUnsure(said))
    .sort((a, b) => byGravity(card.lang)(a.item, b.item))
    .slice(0, mostItems);
  if (all.length === 0) return [];
  const proofs = all.map((said) => ({ name: terms.items[said.item]!.name, evidence: saysGiving(said) }));
  return [claim(words.first.refuse.required, { required: proofs.map(({ name }) => name).join(words.listed) }, ...proofs)];
}

/** What works all the same if one refuses, and what can be switched off where. */
export function refuse(source: Source): Line {
  const { card, words } = source;
  const { refuse: say } = words.first;
  const answer = card.answers.find((one) => one.question === 'refuse' && !isUnsure(one));
  const verdict = answer?.verdict ?? 'unstated';
  const needed = required(source);
  return {
    id: 'refuse',
    title: say.title,
    verdict: say.verdict[verdict],
    said: [
      claim(say[verdict], {}, { name: '', evidence: answer?.evidence ?? [] }),
      ...needed,
      ...switches(source, refusable(card, source.clauses), needed.length > 0),
    ],
  };
}
