/**
 * English policies of the PLUE collection (MIT): ../shared/plue holds their sentences in the order of the policies, cut into words.
 * Here they are whole texts again: one file a policy, its words put together, its sentences joined to paragraphs.
 */
import { existsSync, readFileSync } from 'node:fs';

const parts = { train: '../shared/plue/pi-extract.collectuse.train.jsonl', test: '../shared/plue/pi-extract.collectuse.test.jsonl' };

/** The line at which each policy begins, from 0; the last number is the end. */
const begins: Record<keyof typeof parts, readonly number[]> = {
  train: [
    0, 153, 276, 402, 558, 705, 845, 993, 1069, 1232, 1351, 1460, 1603, 1738, 1938, 2059, 2188, 2417, 2502, 2555, 2724, 2778, 2965, 3034,
  ],
  test: [0, 228, 411, 425, 560, 870, 928, 1028],
};

/** Words that the corpus cut at signs, as they are written. */
function writtenOut(tokens: readonly string[]): string {
  let quoted = false;
  return tokens
    .map((token) => {
      if (token !== '"') return token;
      quoted = !quoted;
      return quoted ? '“' : '”';
    })
    .join(' ')
    .replace(/ ([,.;:!?)\]%”])/gu, '$1')
    .replace(/([([“$#]) /gu, '$1')
    .replace(/ (n't|['’](?:s|re|ve|ll|d|m)?)(?= |$)/giu, '$1')
    .replace(/(\p{L}) ([-/]) (?=\p{L})/gu, '$1$2')
    .replace(/(\d) - (?=\d)/gu, '$1-');
}

/** Longest line without an end that is taken for a title. */
const longestTitle = 70;
/** Longest paragraph that sentences are joined to, in characters. */
const longest = 900;

/** Sentences as paragraphs: titles stand alone, pieces of one sentence are put together. */
function paragraphs(sentences: readonly string[]): string {
  const lines: string[] = [];
  for (const sentence of sentences) {
    const last = lines.at(-1);
    const piece = /^[\p{Ll},;.)(“:]/u.test(sentence);
    const opened = last !== undefined && !/[.!?:”)]$/u.test(last) && last.length > longestTitle;
    const goesOn =
      last !== undefined && /[.!?]$/u.test(last) && last.length > longestTitle && last.length < longest && /[.!?]$/u.test(sentence);
    if (last !== undefined && (piece || opened || goesOn)) lines[lines.length - 1] = `${last} ${sentence}`.replace(/ ([,;.):])/gu, '$1');
    else lines.push(sentence);
  }
  return `${lines.join('\n')}\n`;
}

/** Texts by id ('pi-train-01' …), empty where ../shared is not there. */
export function pluePolicies(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [part, file] of Object.entries(parts) as [keyof typeof parts, string][]) {
    if (!existsSync(file)) continue;
    const sentences = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => writtenOut((JSON.parse(line) as { tokens: string[] }).tokens));
    begins[part].slice(0, -1).forEach((from, i) => {
      texts.set(`pi-${part}-${String(i + 1).padStart(2, '0')}`, paragraphs(sentences.slice(from, begins[part][i + 1])));
    });
  }
  return texts;
}
