/** Scores of whole cards, by language, side by side: ../shared/eval/score.mjs over all documents that have a gold card. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asWritten } from '../../lib/clauses/written';
import type { Card, Lang } from '../../lib/model';
import type { Document } from '../train-facts/documents';

/** What the scorer says of some documents. */
interface Scored {
  card: number;
  documents: number;
  sections: Record<string, { f1: number; p: number | null; r: number | null; n: number }>;
}

/** All gold cards in one folder, for the scorer. */
export const gold = '.output/gold';
const languages: readonly Lang[] = ['zh', 'en'];
const width = 18;

/**
 * `cards` by the way in which they were made, in the order of the documents; each is written to .output/WAY.ndjson. Documents of our
 * own writing stand in columns of their own.
 */
export function scores(documents: readonly Document[], cards: Readonly<Record<string, readonly Card[]>>): string {
  rmSync(gold, { recursive: true, force: true });
  mkdirSync(gold, { recursive: true });
  for (const { id, folder } of documents) copyFileSync(join(folder, `${id}.card.json`), join(gold, `${id}.card.json`));
  const columns = Object.entries(cards).flatMap(([way, made]) => {
    const lines = documents.map(({ file, policy }, i) => JSON.stringify({ file, card: asWritten(policy, made[i]!).card }));
    writeFileSync(predOf(way), `${lines.join('\n')}\n`);
    return [false, true].flatMap((isOwn) =>
      languages.flatMap((lang) => {
        const ids = idsOf(documents, lang, isOwn);
        return ids.length ? [{ title: `${isOwn ? 'own ' : ''}${lang} ${way}`, scored: scoreOf(way, ids) }] : [];
      }),
    );
  });
  const sections = Object.keys(columns[0]!.scored.sections);
  const row = (name: string, cell: (scored: Scored) => string) =>
    [name.padEnd(width), ...columns.map(({ scored }) => cell(scored).padEnd(width + 6))].join('').trimEnd();
  return [
    ['F1 precision recall'.padEnd(width), ...columns.map(({ title, scored }) => `${title} (${scored.documents})`.padEnd(width + 6))].join(
      '',
    ),
    row('card', ({ card }) => card.toFixed(3)),
    ...sections.map((name) => row(name, ({ sections: all }) => figures(all[name]))),
  ].join('\n');
}

/** Where the cards of a way stand, one a line. */
export const predOf = (way: string): string => `.output/${way.replace(' ', '-')}.ndjson`;

export const idsOf = (documents: readonly Document[], lang: Lang, isOwn = false): string[] =>
  documents.filter((document) => document.policy.language === lang && document.isOwn === isOwn).map(({ id }) => id);

const figures = (section: Scored['sections'][string] | undefined): string =>
  section
    ? [section.f1, section.p, section.r]
        .map((figure) => figure?.toFixed(3) ?? '')
        .join(' ')
        .trim()
    : '–';

/** What the scorer prints of the cards of a way. */
export function scorer(way: string, ids: readonly string[], ...rest: string[]): string {
  const options = ['../shared/eval/score.mjs', '--gold', gold, '--pred', predOf(way), '--only', ids.join(','), ...rest];
  return execFileSync('node', options, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

const scoreOf = (way: string, ids: readonly string[]): Scored => JSON.parse(scorer(way, ids, '--json')) as Scored;

/** More lines than there can be misses. */
const all = 100_000;

/** The commonest misses and wrong statements of every field, from the scorer's own list. */
export function commonestErrors(way: string, ids: readonly string[]): string {
  const fields = new Map<string, Map<string, number>>();
  for (const line of scorer(way, ids, '--worst', String(all)).split('\n')) {
    const [head = '', rest] = line.split('  missed: ');
    const [missed = '', wrong] = rest?.split('  wrongly said: ') ?? [];
    if (wrong === undefined) continue;
    const field = head.slice(0, head.lastIndexOf(' '));
    const counts = fields.get(field) ?? new Map<string, number>();
    fields.set(field, counts);
    for (const [sign, words] of [
      ['−', missed],
      ['+', wrong],
    ] as const)
      for (const word of words.split(' ').filter(Boolean)) counts.set(`${sign}${word}`, (counts.get(`${sign}${word}`) ?? 0) + 1);
  }
  return [...fields]
    .map(([field, counts]) => {
      const first = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 10);
      return `${field}: ${first.map(([error, n]) => `${error} ×${n}`).join('  ')}`;
    })
    .join('\n');
}

/** How many quotes of the cards stand in their texts, letter for letter. */
export function quotes(documents: readonly Document[], cards: readonly Card[]): string {
  let [found, said] = [0, 0];
  const look = (value: unknown, text: string): void => {
    if (!value || typeof value !== 'object') return;
    const { quote } = value as { quote?: unknown };
    if (typeof quote === 'string' && quote) {
      said++;
      if (text.includes(quote)) found++;
    }
    for (const each of Object.values(value)) look(each, text);
  };
  documents.forEach(({ policy }, i) => {
    look(asWritten(policy, cards[i]!).card, policy.written);
  });
  return `quotes found in the text: ${found} of ${said}`;
}
