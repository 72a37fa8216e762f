/**
 * npm run -s ask -- [--json] FILE [--questions FILE.json | "question" …]
 *
 * Answers readers' questions about a policy from its card, with the words that prove each. --questions: [{id, zh: […], en: […]}], of which
 * the first wording in the policy's language is asked. With --json one object a line: {file, q, question, verdict, answer, evidence}; q is
 * the id from the file, null for a question typed in. Exit 1 where the file could not be read.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze } from '../lib/analyze';
import { wording as en } from '../lib/language/wording/en';
import { terms as termsEn } from '../lib/language/wording/terms.en';
import { terms as termsZh } from '../lib/language/wording/terms.zh-CN';
import { wording as zh } from '../lib/language/wording/zh-CN';
import { answersTo } from '../lib/reader/ask';
import { loadClassifier } from './engine';
import { readFile } from './input/read';

interface Question {
  id: string | null;
  zh: string[];
  en: string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, questions: { type: 'string' } },
});
const [file, ...typed] = positionals;
if (!file || !(values.questions || typed.length)) {
  console.error('usage: ask [--json] FILE [--questions FILE.json | "question" …]');
  process.exit(2);
}
const given: Question[] = values.questions ? JSON.parse(readFileSync(values.questions, 'utf8')) : [];
try {
  const { page } = await readFile(file);
  const { card, clauses } = await analyze(page, loadClassifier);
  const asked = [
    ...given.flatMap(({ id, ...wordings }) => wordings[card.lang].slice(0, 1).map((question) => ({ q: id, question }))),
    ...typed.map((question) => ({ q: null, question })),
  ];
  for (const { q, question } of asked) {
    const [words, terms] = /\p{Script=Han}/u.test(question) ? [zh, termsZh] : [en, termsEn];
    const [given] = answersTo(question, { card, clauses, words, terms });
    const { verdict, answer, evidence } = given ?? { verdict: null, answer: words.ask.unknown, evidence: [] };
    console.log(
      values.json
        ? JSON.stringify({ file, q, question, verdict, answer, evidence })
        : [question, `  ${answer}`, ...evidence.map(({ quote }) => `  «${quote}»`)].join('\n'),
    );
  }
} catch (error) {
  console.error(`${file}: ${(error as Error).message}`);
  process.exitCode = 1;
}
