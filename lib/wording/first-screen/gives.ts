import { unnameable } from '../../language/checklist/conditions';
import type { SdkKind } from '../../language/sdk-registry';
import { fill } from '../fill';
import { type RecipientView, viewRecipients } from '../recipients';
import { isUnsure } from '../say';
import { peopleSay } from '../sdk-name';
import { type SdkView, viewSdks } from '../sdks';
import { byGravity } from '../weight';
import { type Claim, claim, type Line, listed, type Source } from './claim';

/** Most built-in names with the one thing told of each, and most of the others. */
const [mostSdks, mostNames] = [3, 2];
/** Longer names are told where there is no shorter one. */
const shortName = 12;

const known = (view: SdkView): string => view.names.map(peopleSay).find(Boolean) ?? view.registry?.vendor ?? '';

/** Code of others that is built in, by the names that people know it by, with what it is for and the weightiest that each gets. */
function sdks(source: Source): Claim[] {
  const { card, words, terms } = source;
  const { gives: say } = words.first;
  const views = viewSdks(card.sdks.filter((said) => !isUnsure(said))).filter(known);
  const byName = views.filter((view, i) => views.findIndex((other) => known(other) === known(view)) === i);
  if (byName.length === 0) return [];
  const shown = byName.slice(0, mostSdks);
  const about = ({ registry, data }: SdkView): string => {
    const [thing] = [...data].sort(byGravity(card.lang));
    const kind = registry && terms.sdkKinds[registry.kind as SdkKind];
    return [...(kind ? [kind] : []), ...(thing === undefined ? [] : [fill(say.gets, { items: terms.items[thing]!.name })])].join(
      words.clauses,
    );
  };
  const names = shown.map((view) => ({ name: known(view), about: about(view) }));
  const slots = { sdks: listed(names, 'sdks', source), n: byName.length };
  const sentence = byName.length > shown.length ? say.moreSdks : say.sdks;
  return [claim(sentence, slots, ...shown.map((view) => ({ name: known(view), evidence: view.evidence })))];
}

/** Companies that are named beside them. */
function others(source: Source, rows: RecipientView[], alone: boolean): Claim[] {
  const { words, card } = source;
  const { gives: say } = words.first;
  const builtIn = card.sdks.map(({ name }) => peopleSay(name));
  const named = rows
    .flatMap((row) => row.named.map((name) => ({ name, evidence: row.evidence })))
    .filter(({ name }) => !builtIn.some((other) => other && name.startsWith(other)))
    .sort((a, b) => Number(a.name.length > shortName) - Number(b.name.length > shortName));
  if (named.length === 0) return [];
  const shown = named.slice(0, mostNames);
  const slots = { others: shown.map(({ name }) => name).join(words.listed), n: named.length };
  const [all, some] = alone ? [say.named, say.moreNamed] : [say.others, say.moreOthers];
  return [claim(named.length > shown.length ? some : all, slots, ...shown)];
}

function unnamed({ words, terms }: Source, rows: RecipientView[]): Claim[] {
  const silent = rows.filter((row) => row.unnamed);
  if (silent.length === 0) return [];
  const nameOf = (row: RecipientView) => terms.recipients[row.recipient]!.name;
  const shown = silent.slice(0, mostNames);
  return [
    claim(
      words.first.gives.unnamed,
      { kinds: shown.map(nameOf).join(words.listed) },
      ...shown.map((row) => ({ name: nameOf(row), evidence: row.evidence })),
    ),
  ];
}

/** That it leaves the country, by the card's own answer. */
function abroad({ card, words }: Source): Claim[] {
  const answer = card.answers.find((one) => one.question === 'abroad' && !isUnsure(one));
  if (!answer || answer.verdict === 'no') return [];
  return [claim(words.first.gives.abroad[answer.verdict], {}, { name: '', evidence: answer.evidence })];
}

/** Who gets it, with what; the answer is the card's own to 'who do they share it with'. */
export function gives(source: Source): Line {
  const { card, words } = source;
  const { gives: say } = words.first;
  const rows = viewRecipients(card, source.clauses).filter((row) => !isUnsure(row) && !unnameable.includes(row.recipient));
  const builtIn = sdks(source);
  const sentences = [...builtIn, ...others(source, rows, builtIn.length === 0), ...unnamed(source, rows)];
  const answer = card.answers.find(({ question }) => question === 'share');
  const verdict = answer?.verdict ?? (sentences.length > 0 ? 'yes' : 'unstated');
  const plain =
    verdict === 'yes' || (verdict === 'if' && sentences.length > 0)
      ? []
      : [claim(say[verdict], {}, { name: '', evidence: answer?.evidence ?? [] })];
  return { id: 'gives', title: say.title, verdict: say.verdict[verdict], said: [...plain, ...sentences, ...abroad(source)] };
}
