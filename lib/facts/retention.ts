import { retention as english, keeping as keepingEn } from '../language/en/retention';
import { sureness } from '../language/sureness';
import { retention as chinese, keeping as keepingZh } from '../language/zh/retention';
import type { Retention } from '../model';
import { periodsIn } from '../text/quantities';
import type { Reading } from '.';
import { applyRules, quote } from './rules';

const keeping = { zh: keepingZh, en: keepingEn };
/** Characters around a figure in which another time would show itself. */
const around = 14;

/** Characters before a figure in which it says that something is kept. */
const reach = { zh: 60, en: 120 };

/** How long information is kept: figures first, then kinds, each with what it covers. */
export function findRetention(reading: Reading): Retention[] {
  const found = [...figures(reading), ...kinds(reading)];
  const seen = new Set<string>();
  return found.filter(({ period, scope }) => !seen.has(`${period} ${scope}`) && seen.add(`${period} ${scope}`));
}

function figures(reading: Reading): Retention[] {
  return reading.clauses.flatMap((clause, index) => {
    const { verb, not } = keeping[clause.lang];
    if (clause.kind === 'heading' || !(verb.test(clause.text) || clause.trail.some((title) => /期限|保存|retention/iu.test(title))))
      return [];
    return periodsIn(clause.text, clause.lang).flatMap(({ start, end, iso, days }) => {
      const near = clause.text.slice(Math.max(0, start - around), end + around);
      if (not.test(near) || days < 1 || !verb.test(clause.text.slice(Math.max(0, start - reach[clause.lang]), end + 40))) return [];
      const from = Math.max(0, start - 24);
      return [
        {
          period: iso,
          scope: scopeOf(clause.text, start),
          evidence: [quote(reading, index, from, Math.min(clause.text.length, end + 12), 'retention figure')],
          confidence: sureness.retention.figure,
        },
      ];
    });
  });
}

function kinds(reading: Reading): Retention[] {
  const first = new Map<string, Retention>();
  for (const { value, clause, evidence, match } of applyRules(reading, { zh: chinese, en: english }, ({ kind }) => kind !== 'heading')) {
    const after = value === 'legal' && /注销|clos|delet|terminat/iu.test(reading.clauses[clause]!.text);
    const key = after ? 'legal after closing' : value;
    if (first.has(key)) continue;
    const at = match.index ?? 0;
    const from = phraseStart(reading.clauses[clause]!.text, at);
    const proof = quote(reading, clause, from, Math.min(from + 80, at + match[0].length), evidence.rule);
    first.set(key, {
      period: value,
      scope: scopeOf(reading.clauses[clause]!.text, at),
      evidence: [proof],
      confidence: sureness.retention.kind,
    });
  }
  return [...first.values()];
}

/** Where the phrase begins that a match stands in. */
const phraseStart = (text: string, at: number): number =>
  Math.max(at - 40, Math.max(...['。', '；', '，', ';', '\n'].map((stop) => text.lastIndexOf(stop, at - 1))) + 1, 0);

/** What is kept, as the words before the period name it. */
function scopeOf(text: string, before: number): string {
  const lead = text.slice(0, before).split(/[。；，,;]/u);
  const words = (lead.at(-1)!.trim().length > 3 ? lead.at(-1)! : (lead.at(-2) ?? lead.at(-1)!)).trim();
  return words.slice(-30);
}
