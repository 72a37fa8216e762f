/** How often statements of a given confidence are right: the product's cards against those made by careful reading. */
import { readFileSync } from 'node:fs';
import type { Card } from '../../lib/model';
import { gold as cards, predOf } from './scores';

/** A statement, told apart from others of its field by `key`, and how sure the card says it is. */
interface Told {
  field: string;
  key: string;
  confidence: number;
}

type Gold = Record<string, unknown>;
type Row = Record<string, unknown>;

const squash = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const sdkKey = (name: unknown): string => squash(name).replace(/sdk|插件|软件工具开发包|开发工具包|服务$/g, '') || squash(name);

/** Fields that are lists, by what tells their statements apart. */
const lists: Record<string, (row: Row) => string> = {
  collects: ({ item }) => String(item),
  notCollected: ({ item }) => String(item),
  permissions: ({ permission }) => String(permission),
  sdks: ({ name }) => sdkKey(name),
  recipients: ({ recipient }) => String(recipient),
  retention: ({ period }) => String(period),
  rights: ({ right }) => String(right),
  // Of a channel in the product only that there is one.
  contacts: ({ kind, value }) => (kind === 'online' ? 'online' : `${kind} ${squash(value)}`),
  alerts: ({ alert }) => String(alert),
};

/** Fields that say one thing. */
const single: Record<string, (card: Gold) => string> = {
  closing: ({ closing }) => String((closing as Row | undefined)?.status),
  storage: ({ storage }) => `${(storage as Row | undefined)?.location ?? null} ${(storage as Row | undefined)?.crossBorder}`,
  responseDays: ({ responseDays }) =>
    `${(responseDays as Row | undefined)?.usual ?? null} ${(responseDays as Row | undefined)?.max ?? null}`,
  minors: ({ minors }) => `${(minors as Row | undefined)?.addressed} ${(minors as Row | undefined)?.age ?? null}`,
};
const about = ['service', 'operator', 'updated', 'effective'] as const;

function toldIn(card: Card): Told[] {
  const plain = card as unknown as Record<string, Row[] & Row>;
  const listed = Object.entries(lists).flatMap(([field, key]) =>
    plain[field]!.map((row) => ({ field, key: key(row), confidence: row.confidence as number })),
  );
  const ones = Object.entries(single).map(([field, key]) => ({ field, key: key(plain), confidence: plain[field]!.confidence as number }));
  const purposes = card.purposes.map(({ purpose, confidence }) => ({ field: 'purposes', key: purpose, confidence }));
  const names = about
    .filter((name) => card.about[name].value)
    .map((name) => ({ field: name, key: squash(card.about[name].value), confidence: card.about[name].confidence }));
  return [...listed, ...ones, ...purposes, ...names];
}

function holds({ field, key }: Told, gold: Gold): boolean {
  if (field in lists) {
    const keys = ((gold[field] as Row[] | undefined) ?? []).map(lists[field]!);
    const near = field === 'sdks' || field === 'contacts';
    return keys.some((other) => other === key || (near && (other.includes(key) || key.includes(other))));
  }
  if (field in single) return single[field]!(gold) === key;
  if (field === 'purposes') return ((gold.purposes as string[] | undefined) ?? []).includes(key);
  const said = squash(gold[field]);
  return said === key || said.includes(key) || key.includes(said);
}

const bins = [0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** A table of the cards of a way: by field and confidence, mean confidence → share right (number). */
export function calibration(way: string, only: readonly string[]): string {
  const told: (Told & { right: boolean })[] = readFileSync(predOf(way), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { file, card } = JSON.parse(line) as { file: string; card: Card };
      const id = file.replace(/^.*\/|\.\w+$/g, '');
      if (!only.includes(id)) return [];
      const gold = JSON.parse(readFileSync(`${cards}/${id}.card.json`, 'utf8')) as Gold;
      return toldIn(card).map((one) => ({ ...one, right: holds(one, gold) }));
    });
  const share = (some: typeof told): string => {
    if (some.length === 0) return '–';
    const mean = some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length;
    return `${mean.toFixed(2)}→${(some.filter(({ right }) => right).length / some.length).toFixed(2)} (${some.length})`;
  };
  return [...new Set(told.map(({ field }) => field))]
    .map((field) => {
      const own = told.filter((one) => one.field === field);
      const parts = bins.map((upTo, i) => share(own.filter(({ confidence }) => confidence < upTo && confidence >= (bins[i - 1] ?? 0))));
      return `${field.padEnd(14)} ${share(own).padEnd(18)} ${parts.map((part) => part.padEnd(17)).join('')}`;
    })
    .join('\n');
}
