/** Answers to readers' questions, scored by language: ../shared/ask/ask.mjs over the documents whose true answers are known. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { wording as en } from '../../lib/language/wording/en';
import { terms as termsEn } from '../../lib/language/wording/terms.en';
import { terms as termsZh } from '../../lib/language/wording/terms.zh-CN';
import { wording as zh } from '../../lib/language/wording/zh-CN';
import type { Card, Lang } from '../../lib/model';
import { answersTo } from '../../lib/reader/ask';
import type { Document } from '../train-facts/documents';

const given = '../shared/ask';
const folder = '.output/ask';
const surfaces = { zh: { words: zh, terms: termsZh }, en: { words: en, terms: termsEn } };
type Question = { id: string } & Record<Lang, string[]>;

/** `cards` by the way in which they were made, in the order of the documents; each question is asked in the policy's language. */
export function asks(documents: readonly Document[], cards: Readonly<Record<string, readonly Card[]>>): string {
  const questions: Question[] = JSON.parse(readFileSync(`${given}/questions.json`, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  const rows = Object.entries(cards).flatMap(([way, made]) =>
    (['zh', 'en'] as const).map((lang) => {
      const own = documents.map((document, i) => ({ document, card: made[i]! })).filter(({ document }) => isAsked(document, lang));
      const lines = own.flatMap(({ document, card }) => questions.map((question) => JSON.stringify(asked(question, document, card, lang))));
      return (
        `${lang} ${way} (${own.length})`.padEnd(24) +
        score(
          `${folder}/${lang}`,
          own.map(({ document }) => document.id),
          lines,
        )
      );
    }),
  );
  return ['answers', ...rows].join('\n');
}

const isAsked = ({ id, policy }: Document, lang: Lang): boolean =>
  policy.language === lang && existsSync(`${given}/dev/${id}.answers.json`);

function asked({ id, ...wordings }: Question, { file, policy: { clauses } }: Document, card: Card, lang: Lang) {
  const [answer] = answersTo(wordings[lang][0]!, { card, clauses, ...surfaces[lang] });
  return { file, q: id, verdict: answer?.verdict ?? null, answer: answer?.answer ?? '', evidence: answer?.evidence ?? [] };
}

function score(gold: string, ids: readonly string[], lines: readonly string[]): string {
  mkdirSync(gold, { recursive: true });
  for (const id of ids) copyFileSync(`${given}/dev/${id}.answers.json`, `${gold}/${id}.answers.json`);
  writeFileSync(`${gold}.ndjson`, lines.join('\n'));
  const printed = execFileSync('node', [`${given}/ask.mjs`, '--gold', gold, '--pred', `${gold}.ndjson`, '--json'], { encoding: 'utf8' });
  const { right, proved, told, harmful } = JSON.parse(printed) as Record<string, number>;
  return Object.entries({ right, proved, told, harmful })
    .map(([name, figure]) => `${name} ${figure!.toFixed(3)}`)
    .join('  ');
}
