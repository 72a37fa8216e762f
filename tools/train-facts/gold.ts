/** What a gold card answers to each question of each kind, in the ids of the candidates. */
import type { By, Card, Contact } from '../../lib/model';

type Bare<T> = { [K in keyof T]?: T[K] };
/** A gold card: the card's form without confidence; fields may be missing. */
export interface GoldCard extends Bare<Omit<Card, 'purposes' | 'answers'>> {
  /** Absent where nobody has read the document for them. */
  answers?: { question: string; verdict: string }[];
  purposes?: (string | { purpose: string })[];
}

export interface Answer {
  /** Ids that the card states. */
  ids: string[];
  /** Whether a candidate's id says the same as one of them; equality where absent. */
  same?: (gold: string, id: string) => boolean;
  /** Whether the card can answer a candidate's id at all: what a service gets is asked only of services that the card has. All where absent. */
  asked?: (id: string) => boolean;
}

/** Null where the card does not say: nothing is learnt from it then. */
type Question = (card: GoldCard) => Answer | null;

const by =
  (who: By): Question =>
  ({ collects = [] }) => ({ ids: collects.filter((one) => one.by.includes(who)).map(({ item }) => item) });

const one = (value: unknown): Answer => ({ ids: value === null || value === undefined || value === false ? [] : [String(value)] });

/** Names are the same where one holds the other, whatever stands around their letters. */
const squashed = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const sameName = (a: string, b: string): boolean => {
  const [one, other] = [squashed(a), squashed(b)];
  return one === other || (Math.min(one.length, other.length) >= 2 && (one.includes(other) || other.includes(one)));
};

const samePath = (a: string, b: string): boolean => a.split('\n').map(squashed).join('\n') === b.split('\n').map(squashed).join('\n');

const reached =
  (kind: Contact['kind']): Question =>
  ({ contacts = [] }) => ({
    ids: [...new Set(contacts.filter((contact) => contact.kind === kind).map(({ value }) => (kind === 'online' ? kind : squashed(value))))],
    same: sameName,
  });

type SdkOf = Pick<NonNullable<GoldCard['sdks']>[number], 'name' | 'vendor' | 'data' | 'policyUrl'>;

/** What the card says of each SDK, under its name; a name counts as another that holds it, as the scorer has it. */
const ofSdks =
  (values: (sdk: SdkOf) => readonly (string | null)[], same: (gold: string, value: string) => boolean): Question =>
  ({ sdks = [] }) => ({
    ids: sdks.flatMap((sdk) => values(sdk).flatMap((value) => (value === null ? [] : [`${sdk.name}\t${value}`]))),
    same: (one, other) => {
      const [a, b] = [one.split('\t'), other.split('\t')];
      return near(sdkKey(a[0]!), sdkKey(b[0]!)) && same(a[1]!, b[1]!);
    },
    asked: (id) => sdks.some(({ name }) => near(sdkKey(name), sdkKey(id.split('\t')[0]!))),
  });

const sdkKey = (name: string): string => squashed(name).replace(/sdk|插件|软件工具开发包|开发工具包|服务$/g, '') || squashed(name);
const bareUrl = (url: string): string => squashed(url).replace(/^https?/, '');

const near = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a)));

/** By field and question, as the kinds ask them. */
export const gold: Readonly<Record<string, Readonly<Record<string, Question>>>> = {
  about: {
    service: ({ service }) => ({ ...one(service), same: sameName }),
    operator: ({ operator }) => ({ ...one(operator), same: sameName }),
    updated: ({ updated }) => one(updated),
    effective: ({ effective }) => one(effective),
  },
  sdks: {
    entry: ({ sdks = [] }) => ({ ids: sdks.map(({ name }) => name), same: (a, b) => near(sdkKey(a), sdkKey(b)) }),
    data: ofSdks(({ data }) => data, Object.is),
    vendor: ofSdks(({ vendor }) => [vendor], sameName),
    link: ofSdks(
      ({ policyUrl }) => [policyUrl],
      (a, b) => bareUrl(a) === bareUrl(b),
    ),
  },
  permissions: { asked: ({ permissions = [] }) => ({ ids: permissions.map(({ permission }) => permission) }) },
  purposes: { 'used-for': ({ purposes = [] }) => ({ ids: purposes.map((one) => (typeof one === 'string' ? one : one.purpose)) }) },
  collects: { us: by('us'), sdk: by('sdk') },
  notCollected: { denied: ({ notCollected = [] }) => ({ ids: notCollected.map(({ item }) => item) }) },
  recipients: {
    gets: ({ recipients = [] }) => ({ ids: recipients.map(({ recipient }) => recipient) }),
    // The scorer asks for the names, of whatever class.
    named: ({ recipients = [] }) => ({
      ids: recipients.flatMap(({ recipient, named = [] }) => named.map((name) => `${recipient}\t${name}`)),
      same: (a, b) => sameName(a.split('\t')[1]!, b.split('\t')[1]!),
    }),
  },
  rights: { granted: ({ rights = [] }) => ({ ids: rights.map(({ right }) => right) }) },
  retention: { period: ({ retention = [] }) => ({ ids: [...new Set(retention.map(({ period }) => period))] }) },
  storage: {
    // Which countries are the several is not told: any that is named may be one.
    location: ({ storage }) => ({ ...one(storage?.location), same: (gold, id) => gold === id || gold === 'several' }),
    abroad: ({ storage }) => one(storage?.crossBorder === 'unstated' ? null : storage?.crossBorder),
  },
  responseDays: {
    within: ({ responseDays }) => ({ ids: [...new Set([...one(responseDays?.usual).ids, ...one(responseDays?.max).ids])] }),
  },
  closing: {
    path: ({ closing }) => ({ ids: (closing?.paths ?? []).map((labels) => labels.join('\n')), same: samePath }),
    channel: ({ closing }) => ({ ids: closing?.channels ?? [] }),
    days: ({ closing }) => one(closing?.days),
    status: ({ closing }) => one(closing?.status),
  },
  contacts: {
    phone: reached('phone'),
    email: reached('email'),
    address: reached('address'),
    online: reached('online'),
    wechat: reached('wechat'),
    website: reached('website'),
  },
  minors: {
    addressed: ({ minors }) => one(minors?.addressed),
    age: ({ minors }) => one(minors?.age),
    consent: ({ minors }) => one(minors?.guardianConsent),
  },
  answers: {
    says: ({ answers }) =>
      answers
        ? {
            ids: answers.flatMap(({ question, verdict }) =>
              (verdict === 'mixed' ? ['yes', 'if', 'no'] : verdict === 'unstated' ? [] : [verdict]).map((one) => `${question} ${one}`),
            ),
          }
        : null,
  },
  alerts: { holds: ({ alerts = [] }) => ({ ids: alerts.map(({ alert }) => alert) }) },
};
