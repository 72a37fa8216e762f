/** What must hold of every analysis, whatever the page. */
import { analyze } from '../../lib/analyze';
import type { Classifier } from '../../lib/classify';
import { readMarkup } from '../../lib/document';
import { laws } from '../../lib/language/wording/laws.zh-CN';
import { terms } from '../../lib/language/wording/terms.zh-CN';
import { wording } from '../../lib/language/wording/zh-CN';
import type { Analysis, Evidence } from '../../lib/model';
import { explain } from '../../lib/reader/explain';
import { rewrite } from '../../lib/reader/rewrite';
import { toMarkdown } from '../../lib/wording/markdown';
import { parsers } from '../input/read';
import { pageOf } from './mutate';

/** So many clauses of a page are explained. */
const explained = 3;

/** What is wrong with the product on one page; nothing where all is right. */
export async function faultsOf(seed: number, number: number, classifier: Classifier): Promise<string[]> {
  const { name, source } = pageOf(seed, number);
  try {
    const reading = readMarkup({ bytes: new TextEncoder().encode(source), name, url: 'https://policy.example/' }, parsers);
    if (reading.kind !== 'page') return [];
    const analysis = await analyze(reading.page, () => classifier);
    toMarkdown(analysis, { words: wording, terms, laws });
    const { length } = analysis.clauses;
    for (let i = 0; i < Math.min(explained, length); i++) explain(analysis, [Math.floor((i * length) / explained)], rewrite);
    return [...clauseFaults(analysis), ...evidenceOf(analysis.card).flatMap((evidence) => faultOf(evidence, analysis))];
  } catch (error) {
    return [(error as Error).stack ?? String(error)];
  }
}

function clauseFaults({ text, clauses }: Analysis): string[] {
  return clauses.flatMap((clause, i) => {
    const before = clauses[i - 1];
    if (text.slice(clause.start, clause.end) !== clause.text) return [`clause ${i} is not what stands there: ${clause.text}`];
    if (!clause.text.trim()) return [`clause ${i} is empty`];
    return before && clause.start < before.end ? [`clause ${i} begins before the last ends`] : [];
  });
}

function faultOf({ quote, start, end, clause, rule }: Evidence, { text, clauses }: Analysis): string[] {
  const home = clauses[clause];
  if (!quote.trim()) return [`${rule}: an empty quote`];
  if (text.slice(start, end) !== quote) return [`${rule}: not what stands there: ${quote}`];
  return home && home.start <= start && end <= home.end ? [] : [`${rule}: outside its clause: ${quote}`];
}

/** Every piece of evidence, wherever it stands in the card. */
function evidenceOf(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'quote' in value ? [value as Evidence] : Object.values(value).flatMap(evidenceOf);
}
