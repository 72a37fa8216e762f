import { beforeScope as beforeScopeEn, retention as english, keeping as keepingEn, scopes as scopesEn } from '../../language/en/retention';
import { sureness } from '../../language/sureness';
import { beforeScope as beforeScopeZh, retention as chinese, keeping as keepingZh, scopes as scopesZh } from '../../language/zh/retention';
import type { Clause, Retention } from '../../model';
import { periodsIn } from '../../text/quantities';
import type { Kind } from '../kind';
import { quotePhrase } from '../quote';
import type { Reading } from '../reading';
import { ruleCandidates, ruleOf } from '../rules';
import { unweighed } from '../unweighed';

const keeping = { zh: keepingZh, en: keepingEn };
const scopes = { zh: scopesZh, en: scopesEn };
const beforeScope = { zh: beforeScopeZh, en: beforeScopeEn };
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
      return [
        {
          period: iso,
          scope: scopeOf(clause, start),
          evidence: [quotePhrase(reading, index, phraseStart(clause.text, start), end, 'retention figure')],
          confidence: sureness.retention.figure,
        },
      ];
    });
  });
}

function kinds(reading: Reading): Retention[] {
  const first = new Map<string, Retention>();
  for (const candidate of ruleCandidates('period', reading, { zh: chinese, en: english }, ({ kind }) => kind !== 'heading')) {
    const { id: value, clause } = candidate;
    const at = candidate.start - reading.clauses[clause]!.start;
    const after = value === 'legal' && /注销|clos|delet|terminat/iu.test(reading.clauses[clause]!.text);
    const key = after ? 'legal after closing' : value;
    if (first.has(key)) continue;
    const from = phraseStart(reading.clauses[clause]!.text, at);
    const proof = quotePhrase(
      reading,
      clause,
      from,
      Math.min(from + 80, candidate.end - reading.clauses[clause]!.start),
      ruleOf(candidate, 'retention'),
    );
    first.set(key, {
      period: value,
      scope: scopeOf(reading.clauses[clause]!, at),
      evidence: [proof],
      confidence: sureness.retention.kind,
    });
  }
  return [...first.values()];
}

/** Farthest that a phrase begins before what it says, and the least that stands between, in characters. */
const [farthest, least] = [60, 6];

/** Where the phrase begins that a place stands in; of one of a few characters, the one before. */
function phraseStart(text: string, at: number): number {
  const stops = ['。', '；', '，', '：', ';', '\n']
    .map((stop) => text.lastIndexOf(stop, at - least))
    .filter((stop) => stop >= at - farthest);
  if (stops.length || at <= farthest) return Math.max(-1, ...stops) + 1;
  // No edge is near: begin with a word.
  return at - farthest + Math.max(0, text.slice(at - farthest, at).search(/ (?=[A-Za-z])/) + 1);
}

/** What is kept, as the words of the phrase before the period name it; empty where they name nothing. */
function scopeOf({ text, lang }: Clause, before: number): string {
  const lead = text.slice(phraseStart(text, before), before);
  for (const pattern of scopes[lang]) {
    const named = [...lead.matchAll(pattern)].at(-1)?.groups?.what?.replace(beforeScope[lang], '').trim();
    if (named && named.length <= longestScope[lang]) return named;
  }
  return '';
}

/** Longer is no name of what is kept, in characters. */
const longestScope = { zh: 24, en: 60 };

export const retention: Kind<'retention'> = unweighed('retention', findRetention, []);
