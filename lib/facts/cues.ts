import { leading } from '../language/cue-groups';
import { collecting as collectingEn } from '../language/en/collecting';
import { opensEntry } from '../language/sdk-words';
import type { CueRule } from '../language/shapes';
import { collecting as collectingZh } from '../language/zh/collecting';
import type { Clause, Lang, Span } from '../model';
import { endsInColon } from '../text/ends';
import { firstFrom, verbsIn } from './acts';
import { columnsByClause } from './columns';
import { lineAbove } from './lists';
import { once } from './once';
import type { Reading } from './reading';
import { sievesOf } from './sieves';

const rules: Record<Lang, readonly CueRule[]> = { zh: collectingZh, en: collectingEn };
const rulesOf = (...places: CueRule['value'][]): typeof rules => ({
  zh: collectingZh.filter(({ value }) => places.includes(value)),
  en: collectingEn.filter(({ value }) => places.includes(value)),
});
const [ofClauses, ofTrails, nearby] = [rulesOf('clause'), rulesOf('trail'), rulesOf('before', 'after')];
/** Characters around a span. */
const around = 28;
/** Clauses above one in which the lead of its list, or an SDK whose entry goes on, is looked for. */
const reach = { lead: 12, sdk: 4 };
/** Sentences that a definition goes on for. */
const goesOn = 4;

/** Most cues mean the same in both languages; what one means otherwise in English is a cue of its own. */
export function inEnglish(cue: string): string {
  let own = english.get(cue);
  if (own === undefined) {
    own = `en ${cue}`;
    english.set(cue, own);
  }
  return own;
}
/** By cue: they are looked up by the thousand, and a string that is made anew each time is hashed anew. */
const english = new Map<string, string>();
/** For questions of which too few cards are English to tell. */
export const inBoth = (cue: string): boolean => !cue.startsWith('en ') && cue !== 'english';

/** Ids of the cues around a span of the text. */
export const cuesAround = (reading: Reading, clause: number, span: Span): readonly string[] => surroundingsOf(reading).around(clause, span);

/** Tells what stands around places of a text; what is said of a whole clause or heading trail is worked out once. */
class Surroundings {
  private readonly bySpan = new Map<string, string[]>();
  private readonly byClause = new Map<number, string[]>();
  private readonly nearByClause = new Map<number, readonly CueRule[]>();
  private readonly byTrail = new Map<string, string[]>();
  private readonly headers: Map<number, { start: number; end: number; cue: string }[]>;

  private readonly sieves: ReturnType<typeof sievesOf>;

  constructor(private readonly reading: Reading) {
    this.sieves = sievesOf(reading);
    this.headers = columnsByClause(reading);
  }

  /** Ids of the cues around a span of a clause; several kinds and questions may ask about the same one. */
  around(index: number, span: Span): readonly string[] {
    const key = `${span.start} ${span.end}`;
    let found = this.bySpan.get(key);
    if (!found) {
      found = this.lookAround(index, span);
      this.bySpan.set(key, found);
    }
    return found;
  }

  private lookAround(index: number, { start, end }: Span): string[] {
    const clause = this.reading.clauses[index]!;
    const before = clause.text.slice(Math.max(0, start - clause.start - around), start - clause.start);
    const after = clause.text.slice(end - clause.start, end - clause.start + around);
    const found = [...this.ofClause(index)];
    for (const { id, value, pattern } of this.near(index)) if (pattern.test(value === 'before' ? before : after)) found.push(id);
    const at = start - clause.start;
    const said = verbsIn(this.reading, index);
    const next = firstFrom(said, at);
    found.push(`last-${said[next - 1]?.id ?? 'none'}`, `next-${said[next]?.id ?? 'none'}`);
    for (const column of this.headers.get(index) ?? []) if (start >= column.start && end <= column.end) found.push(column.cue);
    return clause.lang === 'en' ? [...found, ...found.map(inEnglish), 'english'] : found;
  }

  /** Rules on what stands close by that may match in a clause. */
  private near(index: number): readonly CueRule[] {
    let rules = this.nearByClause.get(index);
    if (!rules) {
      rules = this.sieves.among(nearby[this.reading.clauses[index]!.lang], index);
      this.nearByClause.set(index, rules);
    }
    return rules;
  }

  private ofClause(index: number): string[] {
    let cues = this.byClause.get(index);
    if (!cues) {
      const clause = this.reading.clauses[index]!;
      cues = [...this.lead(index), ...this.afterSdk(index), ...this.own(index), ...this.ofTrail(clause), ...this.topics(index)];
      this.byClause.set(index, cues);
    }
    return cues;
  }

  private own(index: number): string[] {
    const { text, lang, kind } = this.reading.clauses[index]!;
    const cues = this.sieves
      .among(ofClauses[lang], index)
      .filter(({ pattern }) => pattern.test(text))
      .map(({ id }) => id);
    cues.push(`kind-${kind}`);
    if (text.length < 12) cues.push('short');
    return cues;
  }

  private ofTrail({ trail, lang }: Clause): string[] {
    const key = `${lang}\n${trail.join('\n')}`;
    let cues = this.byTrail.get(key);
    if (!cues) {
      const inner = trail.slice(-3);
      cues = ofTrails[lang].filter(({ pattern }) => inner.some((title) => pattern.test(title))).map(({ id }) => id);
      if (!trail.length) cues.push('h-none');
      this.byTrail.set(key, cues);
    }
    return cues;
  }

  /** What the sentence says that opens the list in which the clause stands. */
  private lead(index: number): string[] {
    const { clauses } = this.reading;
    const own = lineAbove(clauses, index, reach.lead, ({ text }) => endsInColon(text));
    const at = own < 0 ? leadOver(this.reading, index) : own;
    if (at < 0) return [];
    return this.sieves
      .among(ofClauses[clauses[index]!.lang], at)
      .filter(({ id, pattern }) => leading.has(id) && pattern.test(clauses[at]!.text))
      .map(({ id }) => `lead-${id}`);
  }

  /** Whether the lines just above, in the same part, name an SDK: its entry goes on. */
  private afterSdk(index: number): string[] {
    const named = lineAbove(this.reading.clauses, index, reach.sdk, ({ text }) => opensEntry.test(text)) >= 0;
    return [...(named ? ['near-sdk'] : []), ...this.defined(index)];
  }

  /** Whether the sentence before it in the paragraph defines a term: its examples may go on, until the service speaks of itself. */
  private defined(index: number): string[] {
    const { clauses } = this.reading;
    for (let at = index - 1; at >= Math.max(0, index - goesOn) && clauses[at]!.block === clauses[index]!.block; at--) {
      if (this.saysOf('means', at)) return ['near-means'];
      if (this.saysOf('we', at) || this.saysOf('we', index)) break;
    }
    return [];
  }

  private saysOf(rule: string, index: number): boolean {
    const { text, lang } = this.reading.clauses[index]!;
    return ofClauses[lang].some(({ id, pattern }) => id === rule && pattern.test(text));
  }

  /** What the classifier makes of the clause, where it makes something of it. */
  private topics(index: number): string[] {
    const label = this.reading.labels[index];
    return label?.classified ? label.topics.map((topic) => `topic-${topic}`) : [];
  }
}

/** By the titles above it, the sentence that leads into the parts of a section: 'we collect the following:', and below it '1.1 …', '1.2 …'. */
const leadsOver = once(({ clauses }: Reading): ReadonlyMap<string, number[]> => {
  const found = new Map<string, number[]>();
  clauses.forEach(({ text, trail }, index) => {
    const next = clauses[index + 1];
    const key = trail.join('\n');
    if (endsInColon(text) && next?.kind === 'heading' && next.trail.join('\n') === key) found.set(key, [...(found.get(key) ?? []), index]);
  });
  return found;
});

/** The sentence that leads into the nearest section above in which a clause stands in a part; -1 where none does. */
function leadOver(reading: Reading, index: number): number {
  const leads = leadsOver(reading);
  const { trail } = reading.clauses[index]!;
  for (let depth = trail.length - 1; leads.size && depth > 0; depth--) {
    const at = leads.get(trail.slice(0, depth).join('\n'))?.findLast((one) => one < index);
    if (at !== undefined) return at;
  }
  return -1;
}

/** The surroundings of a reading, for all finders. */
const surroundingsOf = once((reading: Reading) => new Surroundings(reading));
