/** What the facts of the card tell of the things that laws ask for. */
import { unnameable } from '../../language/checklist/conditions';
import taxonomy from '../../language/taxonomy.json';
import type { Card, Check, Evidence, Statement } from '../../model';
import { isWhole, proves } from '../proofs';

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
    isWhole(
      of,
      all.flatMap(({ evidence }) => evidence),
    )
      ? 'yes'
      : 'partly',
    ...all,
  );

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
    return told.length === 4
      ? shown('yes', ...told.flatMap(([first]) => first))
      : told.length
        ? shown('partly', ...told.flatMap(([first]) => first))
        : no;
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
  'closing-conditions': ({ closing }) => {
    const evidence = closing.conditions.filter((proof) => proves('closing-conditions', proof));
    return evidence.length ? { found: 'yes', evidence: evidence.slice(0, most) } : no;
  },
  'closing-days': ({ closing }) => (closing.days === null ? no : shown(closing.days <= fifteen ? 'yes' : 'partly', daysFirst(closing))),
  response: ({ responseDays }) => {
    const longest = Math.max(responseDays.usual ?? 0, responseDays.max ?? 0);
    return longest === 0 ? no : shown(longest <= fifteen ? 'yes' : 'partly', responseDays);
  },
  lists: ({ sdks, collects }) => {
    const inRows = new Set(sdks.map(({ evidence }) => evidence[0]?.clause)).size >= leastListed ? sdks : [];
    return inRows.length && collects.length ? shown('yes', ...inRows) : no;
  },
  sdks: ({ sdks }) => {
    const full = sdks.filter(({ data, purpose }) => data.length && purpose);
    return !sdks.length ? no : full.length * 2 >= sdks.length ? shown('yes', ...full) : shown('partly', ...sdks);
  },
  recipients: (card) => {
    const named = card.recipients.filter((one) => one.named.length).map(namesFirst);
    if (card.sdks.length >= leastListed) return shown('yes', ...named, ...card.sdks);
    // One name among classes leaves most of them unnamed.
    const names = named.length + Number(card.sdks.length > 0);
    return names ? shown(names * 2 >= nameable(card).length ? 'yes' : 'partly', ...named, ...card.sdks) : no;
  },
  classes: ({ recipients, sdks }) => any([...recipients, ...sdks]),
  'opt-out': ({ rights, answers }) => {
    const own = rights.filter(({ right }) => right === 'opt-out');
    const told = answers.filter(({ question, verdict }) => question === 'opt-out' && verdict !== 'no');
    const evidence = [...own, ...told].flatMap((said) => said.evidence);
    return evidence.length ? { found: isWhole('opt-out', evidence) ? 'yes' : 'partly', evidence: evidence.slice(0, most) } : no;
  },
  guardian: ({ minors }) => (minors.guardianConsent ? whole('minors', minors) : no),
};

/** Quotes with a figure in them come first. */
function daysFirst<S extends Statement>(said: S): S {
  const figures = ({ quote }: Evidence) => Number(/[\d一二三五十]\s*(?:个|日|天|工作)|\d/.test(quote));
  return { ...said, evidence: [...said.evidence].sort((a, b) => figures(b) - figures(a)) };
}

/** Quotes with a name in them come first. */
function namesFirst<R extends Card['recipients'][number]>(recipient: R): R {
  const names = ({ quote }: Evidence) => Number(recipient.named.some((name) => quote.includes(name)));
  return { ...recipient, evidence: [...recipient.evidence].sort((a, b) => names(b) - names(a)) };
}

/** Fewer are no list. */
const leastListed = 3;

/** A right by its id. */
export function rightOf(card: Card, id: string): Finding {
  const own = card.rights.filter(({ right }) => right === id);
  return own.length ? whole(id, ...own) : no;
}
