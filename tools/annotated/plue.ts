/**
 * English policies of the PLUE collection (MIT): ../shared/plue holds their sentences in the order of the policies, cut into words.
 * Here they are whole texts again: one file a policy, its words put together, its sentences joined to paragraphs.
 */
import { existsSync, readFileSync } from 'node:fs';

/** One file of the collection: what begins the ids of its policies, how a line gives a sentence, and where each policy begins and ends. */
interface Source {
  file: string;
  ids: string;
  sentence: (line: never) => string;
  /** Whether a sentence stands there once for each of its labels. */
  doubled?: true;
  /** Lines from 0, the end not taken; numbered from `first`. */
  first: number;
  policies: readonly (readonly [begin: number, end: number])[];
}

const between = (begins: readonly number[]) => begins.slice(0, -1).map((from, i) => [from, begins[i + 1]!] as const);
const ofTokens = ({ tokens }: { tokens: string[] }): string => writtenOut(tokens);
const ofSentence = ({ sentence }: { sentence: string }): string => writtenOut(sentence.split(/\s+/u));

const sources: readonly Source[] = [
  {
    file: '../shared/plue/pi-extract.collectuse.train.jsonl',
    ids: 'pi-train',
    sentence: ofTokens,
    first: 1,
    policies: between([
      0, 153, 276, 402, 558, 705, 845, 993, 1069, 1232, 1351, 1460, 1603, 1738, 1938, 2059, 2188, 2417, 2502, 2555, 2724, 2778, 2965, 3034,
    ]),
  },
  {
    file: '../shared/plue/pi-extract.collectuse.test.jsonl',
    ids: 'pi-test',
    sentence: ofTokens,
    first: 1,
    policies: between([0, 228, 411, 425, 560, 870, 928, 1028]),
  },
  {
    file: '../shared/plue/policyie.intent.train.jsonl',
    ids: 'pie',
    sentence: ofSentence,
    doubled: true,
    first: 1,
    policies: [
      [0, 182],
      [182, 322],
      [322, 525],
      [715, 825],
      [825, 941],
      [941, 1038],
      [1038, 1187],
      [1187, 1313],
      [1879, 2156],
      [2156, 2440],
      [2642, 2780],
      [3755, 3897],
    ],
  },
  {
    file: '../shared/plue/policyie.intent.test.jsonl',
    ids: 'pie',
    sentence: ofSentence,
    doubled: true,
    first: 13,
    policies: [
      [218, 365],
      [894, 1041],
    ],
  },
];

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
/** A sentence no longer than this may stand twice. */
const shortest = 12;

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

/** Sentences in the order in which they come, what is told twice once. */
const once = (sentences: readonly string[]): string[] => {
  const seen = new Set<string>();
  return sentences.filter((sentence) => sentence.length <= shortest || (!seen.has(sentence) && seen.add(sentence)));
};

/** Texts by id ('pi-train-01', 'pie-01' …), empty where ../shared is not there. */
export function pluePolicies(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { file, ids, sentence, doubled, first, policies } of sources) {
    if (!existsSync(file)) continue;
    const sentences = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => sentence(JSON.parse(line) as never));
    policies.forEach(([from, to], i) => {
      texts.set(
        `${ids}-${String(first + i).padStart(2, '0')}`,
        paragraphs(doubled ? once(sentences.slice(from, to)) : sentences.slice(from, to)),
      );
    });
  }
  return texts;
}
