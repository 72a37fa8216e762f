/**
 * A plain rewriting of one sentence: shorter, in its own words, with no fact added and no data item, figure, negation or
 * condition lost. It leaves out what experts leave out; what that is was learnt from their pairs (tools/train-rewrite.ts).
 */
import { itemsIn } from '../facts/spans/items';
import { rewriting as english } from '../language/en/rewrite';
import { weights } from '../language/zh/rewrite-weights';
import type { Lang } from '../model';
import { leaveOutUnits, splitUnits, unitFeatures } from './rewrite-units';

export function rewrite(sentence: string, lang: Lang): string {
  return lang === 'zh' ? rewriteChinese(sentence) : rewriteEnglish(sentence);
}

function rewriteChinese(sentence: string): string {
  const units = splitUnits(sentence);
  return leaveOutUnits(
    units,
    (index) => chanceKept(unitFeatures(units, index)),
    (text) => itemsIn(text, 'zh').map(({ item }) => item),
  );
}

function rewriteEnglish(sentence: string): string {
  const bare = sentence.replace(english.enumerator, '').trim();
  const plain = bare.replace(english.openers, '');
  return plain === bare ? bare : plain.charAt(0).toUpperCase() + plain.slice(1);
}

function chanceKept(features: number[]): number {
  let sum = 0;
  for (const feature of features) sum += table[feature]!;
  return 1 / (1 + Math.exp((-sum * weights.scale) / Math.sqrt(features.length)));
}

const table = Int8Array.from(atob(weights.int8), (byte) => byte.charCodeAt(0));
