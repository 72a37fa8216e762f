/** What the facts of the card tell of the things that laws ask for. */
import { unnameable } from '../../language/checklist/conditions';
import { figure } from '../../language/closing';
import { aimed } from '../../language/proofs';
import taxonomy from '../../language/taxonomy.json';
import type { Card, Check, Evidence, Statement } from '../../model';
import { isWhole, proves } from '../proofs';
import { quotedFor } from '../quoted-for';
import { matchRule } from '../rules';

/** What is found of a thing asked for. */
export type Finding = Pick<Check, 'found' | 'evidence'>;

const no: Finding = { found: 'no', evidence: [] };
const most = 3;
/** The best quote of each statement; of quotes that overlap one. */
const proofs = (...of: (Statement | undefined)[]): Evidence[] => {
  const first = of.flatMap((said) => said?.evidence.slice(0, 1) ?? []);
  const isNew = (proof: Evidence, i: number) => !first.slice(0, i).some(({ start, end }) => start < proof.end && proof.start < end);
  return first.filter(isNew).slice(0, most);
};
const shown = (found: 'yes' | 'partly', ...of: (Statement | undefined)[]): Finding => ({ found, evidence: proofs(...of) });

/** Yes where a quote says the whole of it. */
const whole = (of: string, ...all: Statement[]): Finding =>
  shown(
    toldIn(
      of,
      all.flatMap(({ evidence }) => evidence),
    ),
    ...all,
  );
/** The same of quotes that are no statement's, or of several. */
const wholeIn = (of: string, evidence: Evidence[]): Finding =>
  evidence.length ? { found: toldIn(of, evidence), evidence: evidence.slice(0, most) } : no;
const toldIn = (of: string, evidence: Evidence[]): 'yes' | 'partly' => (isWhole(of, evidence) ? 'yes' : 'partly');

/** Yes where any is said. */
const any = (all: Statement[]): Finding => (all.length ? shown('yes', ...all) : no);

const sensitive = new Set(taxonomy.dataItems.filter((item) => item.sensitive).map(({ id }) => id));
export const sensitiveOf = ({ collects }: Card) => collects.filter(({ item }) => sensitive.has(item));

export const nameable = ({ recipients }: Card) => recipients.filter(({ recipient }) => !unnameable.includes(recipient));

/** Of fifteen working days, in calendar days. */
const fifteen = 21;

export const tellings: Readonly<Record<string, (card: Card) => Finding>> = {
  operator: ({ about }) => (about.operator.value ? shown('yes', about.operator) : no),
  contact: ({ contacts }) => (contacts.length ? whole('contact', ...contacts) : no),
  email: ({ contacts }) => any(contacts.filter(({ kind }) => kind === 'email' || kind === 'online')),
  address: ({ contacts }) => any(contacts.filter(({ kind }) => kind === 'address')),
  dates: ({ about: { updated, effective } }) => any([effective, updated].filter(({ value }) => value)),
  purposes: ({ purposes }) => any(purposes),
  collects: ({ collects }) => any(collects),
  method: (card) => {
    const told = [card.collects, card.purposes, [...card.recipients, ...card.sdks], card.retention].filter(({ length }) => length);
    return told.length ? shown(told.length === 4 ? 'yes' : 'partly', ...told.flatMap(([first]) => first)) : no;
  },
  retention: ({ retention }) => {
    const fixed = retention.filter(({ period }) => period.startsWith('P') || period === 'until-closing');
    return fixed.length ? shown('yes', ...fixed) : retention.length ? shown('partly', ...retention) : no;
  },
  'retention-or-criteria': ({ retention }) => any(retention),
  storage: ({ storage }) => (storage.location ? shown('yes', storage) : no),
  rights: ({ rights }) => any(rights),
  closing: ({ closing }) =>
    closing.status === 'described' || closing.status === 'contact-only'
      ? shown('yes', closing)
      : closing.status === 'mentioned'
        ? shown('partly', closing)
        : no,
  'closing-conditions': ({ closing }) =>
    wholeIn(
      'closing-conditions',
      closing.conditions.filter((proof) => proves('closing-conditions', proof)),
    ),
  'closing-days': ({ closing }) => {
    if (closing.days === null) return no;
    const told = ofTime(closing);
    return closing.days <= fifteen ? whole('closing-days', told) : shown('partly', told);
  },
  response: ({ responseDays }) => {
    const longest = Math.max(responseDays.usual ?? 0, responseDays.max ?? 0);
    return longest === 0 ? no : shown(longest <= fifteen ? 'yes' : 'partly', responseDays);
  },
  lists: ({ sdks, collects }) => {
    const inRows = listedSdks({ sdks });
    return inRows.length && collects.length ? shown('yes', ...inRows) : no;
  },
  sdks: ({ sdks }) => {
    const full = sdks.filter(
      ({ data, purpose, evidence }) => data.length && (purpose || evidence.some(({ quote }) => matchRule(aimed, quote))),
    );
    return !sdks.length ? no : full.length * 2 >= sdks.length ? shown('yes', ...full) : shown('partly', ...sdks);
  },
  recipients: (card) => {
    const named = card.recipients.filter((one) => one.named.length).map(namesFirst);
    const shownFirst = [...named].sort((a, b) => tellsName(b) - tellsName(a));
    if (listedSdks(card).length >= leastListed) return shown('yes', ...shownFirst, ...card.sdks);
    // One name among classes leaves most of them unnamed, and the company's own group is no name of others.
    const names = named.filter(({ recipient }) => recipient !== 'affiliates').length + Number(card.sdks.length > 0);
    const isMost = names >= leastListed || (names > 0 && names * 2 >= nameable(card).length);
    return named.length + card.sdks.length ? shown(isMost ? 'yes' : 'partly', ...shownFirst, ...card.sdks) : no;
  },
  // Whom nobody could have named beforehand tells least of who gets it.
  classes: ({ recipients, sdks }) => {
    const isUnnameable = ({ recipient }: Card['recipients'][number]) => unnameable.includes(recipient);
    const known = recipients.filter((one) => !isUnnameable(one)).map(namesFirst);
    return any([...known.sort((a, b) => tellsName(b) - tellsName(a)), ...sdks, ...recipients.filter(isUnnameable)]);
  },
  'opt-out': ({ rights, answers }) => {
    const own = rights.filter(({ right }) => right === 'opt-out');
    const told = answers.filter(({ question, verdict }) => question === 'opt-out' && verdict !== 'no');
    return wholeIn(
      'opt-out',
      [...own, ...told].flatMap(({ evidence }) => evidence),
    );
  },
  guardian: ({ minors }) => (minors.guardianConsent ? whole('minors', minors) : no),
};

/** The quotes that tell the time; where none is known to, those with a figure first. */
function ofTime(closing: Card['closing']): Card['closing'] {
  const known = closing.evidence.filter(({ rule }) => rule === quotedFor.closingTime);
  const figures = ({ quote }: Evidence) => Number(figure.test(quote));
  return { ...closing, evidence: known.length ? known : [...closing.evidence].sort((a, b) => figures(b) - figures(a)) };
}

/** How well a recipient's first quote shows whom it names; the company's own group comes after others. */
const tellsName = ({ recipient, named, evidence }: Card['recipients'][number]): number =>
  2 * Number(named.some((name) => evidence[0]?.quote.includes(name))) - Number(recipient === 'affiliates');

/** Quotes with a name in them come first. */
function namesFirst<R extends Card['recipients'][number]>(recipient: R): R {
  const names = ({ quote }: Evidence) => Number(recipient.named.some((name) => quote.includes(name)));
  return { ...recipient, evidence: [...recipient.evidence].sort((a, b) => names(b) - names(a)) };
}

/** Fewer are no list. */
const leastListed = 3;
/** What stands before a name at the beginning of a row: a number, 'name of the service'. */
const beforeName = 20;

/** Services that stand in rows, each at the beginning of its own; none where there are too few for a list. */
function listedSdks({ sdks }: Pick<Card, 'sdks'>): Card['sdks'] {
  const opensRow = ({ name, evidence: [proof] }: Card['sdks'][number]) => {
    const at = proof ? proof.quote.indexOf(name) : -1;
    return at >= 0 && at <= beforeName;
  };
  const rows = sdks.filter(opensRow);
  return new Set(rows.map(({ evidence }) => evidence[0]!.clause)).size >= leastListed ? rows : [];
}

/** A right by its id. */
export function rightOf(card: Card, id: string): Finding {
  const own = card.rights.filter(({ right }) => right === id);
  return own.length ? whole(id, ...own) : no;
}
