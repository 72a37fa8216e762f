import type { Evidence, Statement } from '../model';
import { joinPath } from '../wording/closing';
import { fill } from '../wording/fill';
import type { Source } from '../wording/first-screen';
import { sayPeriod } from '../wording/period';
import { viewRecipients } from '../wording/recipients';
import { refusable } from '../wording/refusable';
import { isUnsure, sayDays, sayPlace, sayResponse } from '../wording/say';
import { peopleSay } from '../wording/sdk-name';
import type { QuestionId } from './asked';

/** What an answer names, and the words that prove the names. */
export interface Detail {
  text: string;
  evidence: Evidence[];
}

/** Most names of one kind in a sentence, and most quotes for them. */
const most = 24;

const detail = (names: string[], said: Pick<Statement, 'evidence'>[], { words }: Source): Detail => ({
  text: [...new Set(names.filter(Boolean))].slice(0, most).join(words.listed),
  evidence: said.slice(0, most).flatMap(({ evidence }) => evidence.slice(0, 1)),
});

const open = (sentence: string): string => sentence.replace(/[。.]$/, '');

/** What an answer tells beside its verdict. */
export const details: Readonly<Partial<Record<QuestionId, (source: Source) => Detail>>> = {
  share(source) {
    const { card, terms } = source;
    const rows = viewRecipients(card, source.clauses);
    const unnamed = rows.filter((row) => row.names.length === 0 && !isUnsure(row));
    const names = [
      ...rows.flatMap(({ named }) => named),
      ...card.sdks.map(({ name }) => peopleSay(name)),
      ...unnamed.map(({ recipient }) => terms.recipients[recipient]!.name),
    ];
    return detail(names, [...rows.filter(({ named }) => named.length > 0), ...card.sdks, ...unnamed], source);
  },
  'sdk-who'(source) {
    const { sdks } = source.card;
    const names = sdks.map(({ name, vendor }) =>
      vendor ? fill(source.words.export.marked, { name: peopleSay(name) || name, mark: vendor }) : peopleSay(name) || name,
    );
    return detail(names, sdks, source);
  },
  where: (source) => {
    const { storage } = source.card;
    return detail([storage.location ? open(sayPlace(storage, source.words)) : ''], [storage], source);
  },
  abroad: (source) => detail([open(source.words.keeping.crossBorder[source.card.storage.crossBorder])], [source.card.storage], source),
  'how-long': (source) => {
    const { retention } = source.card;
    const { words } = source;
    const said = retention.map(({ period, scope }) =>
      scope ? fill(words.keeping.scoped, { period: sayPeriod(period, words), scope }) : sayPeriod(period, words),
    );
    return detail(said, retention, source);
  },
  close: (source) => {
    const { closing } = source.card;
    const time = closing.days === null ? [] : [sayDays(closing.days, closing.workingDays, source.words)];
    return detail([...closing.paths.map(joinPath), ...time], [closing], source);
  },
  'after-closing': (source) => ({ text: '', evidence: source.card.closing.consequences.slice(0, 2) }),
  'opt-out': (source) => switches(source, 'opt-out'),
  withdraw: (source) => switches(source, 'withdraw'),
  kids: (source) => {
    const { minors } = source.card;
    const { words } = source;
    const said = [
      minors.age === null ? '' : open(fill(words.minors.under, { age: minors.age })),
      minors.guardianConsent ? open(words.minors.guardian) : '',
    ];
    return { text: said.filter(Boolean).join(words.ask.and), evidence: minors.evidence.slice(0, 1) };
  },
  reply: (source) => detail([open(sayResponse(source.card.responseDays, source.words))], [source.card.responseDays], source),
  contact: (source) =>
    detail(
      source.card.contacts.map(({ value }) => value),
      source.card.contacts,
      source,
    ),
};

/** The ways to a switch, where the text gives them. */
function switches(source: Source, right: string): Detail {
  const own = refusable(source.card, source.clauses).filter((one) => one.kind === 'right' && one.id === right);
  return detail(
    own.flatMap(({ paths }) => paths.map(joinPath)),
    own.filter(({ paths }) => paths.length > 0),
    source,
  );
}
