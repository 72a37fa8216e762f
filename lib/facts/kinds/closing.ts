import { closing as english } from '../../language/en/closing';
import { closing as chinese } from '../../language/zh/closing';
import type { Clause, Closing, Evidence } from '../../model';
import { periodsIn } from '../../text/quantities';
import type { Kind } from '../kind';
import { type Path, pathsIn } from '../paths';
import { quote, quoteOpening, quotePhrase } from '../quote';
import type { Reading } from '../reading';
import { unweighed } from '../unweighed';

const words = { zh: chinese, en: english };

/** A clause that speaks of closing the account. */
interface Said {
  clause: Clause;
  index: number;
  /** The clause and what follows of its paragraph, to two sentences: a way is often told after. */
  near: string;
}

/** How to close the account: whether it is said, the path, the channel, the time, what happens then. */
export function findClosing(reading: Reading): Closing {
  const said = mentions(reading);
  const none: Closing = {
    status: 'absent',
    paths: [],
    channels: [],
    days: null,
    conditions: [],
    consequences: [],
    evidence: [],
    confidence: 0.9,
  };
  if (!said.length)
    return hasAccounts(reading) ? none : { ...none, status: 'no-account', evidence: saysNoAccounts(reading), confidence: 0.8 };
  const chains = closingPaths(reading, said);
  const inApp = chains.filter(({ web }) => !web);
  const paths = inApp.length ? inApp : stepsOf(reading, said);
  const channels = channelsOf(reading, said, paths.length > 0, inApp.length < chains.length);
  const denial = saysNoAccounts(reading);
  if (denial.length && !hasAccounts(reading) && !paths.length && !channels.length)
    return { ...none, status: 'no-account', evidence: denial, confidence: 0.8 };
  const byAsking =
    channels.some((channel) => channel !== 'in-app' && channel !== 'web') ||
    said.some(({ clause }) => words[clause.lang].contact.test(clause.text)) ||
    said.some((each) => asksBelow(reading, each));
  const alone = said.some(({ clause }) => words[clause.lang].alone.test(clause.text));
  const placed = said.some(({ clause }) => words[clause.lang].place.test(clause.text));
  const status =
    paths.length || chains.length || placed || (alone && channels.includes('in-app'))
      ? 'described'
      : byAsking
        ? 'contact-only'
        : channels.length
          ? 'described'
          : 'mentioned';
  const proof =
    (paths[0] ?? chains[0])?.evidence ??
    quoteOf(
      reading,
      said.find(({ clause, near }) => words[clause.lang].inApp.test(near) || words[clause.lang].contact.test(near)) ?? said[0]!,
    );
  return {
    status,
    paths: paths.map(({ labels }) => labels),
    channels,
    days: daysOf(reading, said),
    conditions: told(reading, said, 'conditions'),
    consequences: told(reading, said, 'consequences'),
    evidence: [proof],
    confidence: status === 'mentioned' ? 0.75 : 0.9,
  };
}

function mentions({ clauses }: Reading): Said[] {
  return clauses.flatMap((clause, index) => {
    const { mention, not } = words[clause.lang];
    const inSection =
      clause.kind !== 'heading' &&
      clause.trail.some((title) => mention.test(title) || /注销/.test(title)) &&
      /注销|路径|点击|进入|delete|close/iu.test(clause.text);
    if ((!mention.test(clause.text) && !inSection) || not.test(clause.text)) return [];
    const near = [clause, clauses[index + 1], clauses[index + 2]]
      .filter((each, i) => each && (i === 0 || each.section === clause.section))
      .map((each) => each!.text)
      .join('\n');
    return [{ clause, index, near }];
  });
}

/** Paths that end in closing; `web` marks those on a web site, which are a way but no path in the app. */
function closingPaths(reading: Reading, said: Said[]): (Path & { evidence: Evidence; web: boolean })[] {
  const seen = new Set<string>();
  return said.flatMap(({ clause, index }) =>
    [index, index + 1, index + 2].flatMap((at) => {
      const here = reading.clauses[at];
      if (!here || (at !== index && here.section !== clause.section)) return [];
      return pathsIn(here.text).flatMap((path) => {
        const first = here.text.indexOf(path.labels[0]!, path.start) + path.labels[0]!.length;
        const web = words[here.lang].onWeb.test(here.text.slice(Math.max(0, path.start - 50), Math.max(first, path.start)));
        const last = path.labels.at(-1)!;
        const key = path.labels.join('>');
        const closes =
          words[here.lang].last.test(last) ||
          words[here.lang].applies.test(here.text.slice(path.start, path.end)) ||
          words[here.lang].follows.test(here.text.slice(path.end, path.end + 48));
        if (!closes || seen.has(key)) return [];
        seen.add(key);
        return [{ ...path, web, evidence: quote(reading, at, path.start, path.end, 'closing path') }];
      });
    }),
  );
}

/** Most steps that stand each in a sentence of its own. */
const mostSteps = 8;

/** '1) Tap “Me”; 2) tap “Settings”; 3) tap “Close account”', a step a line. */
function stepsOf(reading: Reading, said: Said[]): (Path & { evidence: Evidence })[] {
  const { clauses } = reading;
  for (const { clause, index } of said) {
    const { step, last } = words[clause.lang];
    const end = [index, index + 1, index + 2, index + 3, index + 4].find((at) => last.test(labelOf(clauses[at]?.text, step)));
    if (end === undefined || clauses[end]!.section !== clause.section) continue;
    let from = end;
    while (from > 0 && end - from < mostSteps && labelOf(clauses[from - 1]!.text, step)) from--;
    const labels = clauses.slice(from, end + 1).map(({ text }) => labelOf(text, step));
    const { start, end: to } = { start: 0, end: clauses[end]!.text.length };
    if (labels.length >= 2) return [{ labels, start, end: to, evidence: quote(reading, end, start, to, 'closing path') }];
  }
  return [];
}

const labelOf = (text: string | undefined, step: RegExp): string => step.exec(text ?? '')?.groups?.label?.trim() ?? '';

function channelsOf(reading: Reading, said: Said[], hasPath: boolean, onWeb: boolean): Closing['channels'] {
  const channels = new Set<Closing['channels'][number]>();
  if (hasPath || said.some(({ clause }) => words[clause.lang].inApp.test(clause.text))) channels.add('in-app');
  if (onWeb) channels.add('web');
  for (const { clause } of said) {
    const say = words[clause.lang];
    if (say.question.test(clause.text)) continue;
    const desk = clause.text.replace(say.supportElsewhere, '');
    for (const { channel, pattern } of say.channels)
      if (pattern.test(channel === 'support' ? desk : clause.text)) channels.add(channel as Closing['channels'][number]);
  }
  for (const channel of listedChannels(reading, said)) channels.add(channel);
  if (said.some(({ clause, index }) => elseAsk(reading, clause, index))) channels.add('support');
  return [...channels];
}

/** The next sentence of the paragraph says whom to ask where the way does not work. */
function elseAsk({ clauses }: Reading, { block, lang }: Clause, index: number): boolean {
  const next = clauses[index + 1];
  return next?.block === block && words[lang].else.test(next.text);
}

/** Most lines of a list of ways. */
const mostWays = 4;

/** The ways that a list names below its lead: 'you may close your account in these ways:', then a line each. */
function listedChannels({ clauses }: Reading, said: Said[]): Closing['channels'] {
  return said.flatMap(({ clause, index }) => {
    const { lead, listed } = words[clause.lang];
    if (!lead.test(clause.text)) return [];
    const lines = clauses.slice(index + 1, index + 1 + mostWays).filter(({ section }) => section === clause.section);
    const ends = lines.findIndex(({ text }, i) => i > 0 && !numbered.test(text));
    return lines
      .slice(0, ends < 0 ? mostWays : ends)
      .flatMap(({ text }) =>
        listed.filter(({ pattern }) => pattern.test(text)).map(({ channel }) => channel as Closing['channels'][number]),
      );
  });
}

/** A line of a numbered list. */
const numbered = /^[\s（(]*(?:\d{1,2}|[a-z①-⑩一二三四五六七八九十])\s*[)）.、:：]|^\s*[①-⑩•·●-]/iu;

/** Clauses below a list of rights in which it says whom to ask. */
const nearBelow = 6;

/** Closing is one of the rights of a list, and below it stands whom to ask for them. */
const asksBelow = ({ clauses }: Reading, { clause, index }: Said): boolean =>
  clauses
    .slice(index + 1, index + 1 + nearBelow)
    .some(({ text, section, lang }) => section === clause.section && words[lang].asks.test(text));

/** A figure in a sentence on closing, or in the next one of its paragraph, where it is the time that closing takes. */
function daysOf({ clauses }: Reading, said: Said[]): number | null {
  for (const { clause, index } of said) {
    const within = timeIn(clause);
    if (within && words[clause.lang].days.test(clause.text)) return within;
    const next = clauses[index + 1];
    const say = words[clause.lang];
    const way = say.inApp.test(clause.text) || say.contact.test(clause.text);
    if (way && next?.block === clause.block && say.done.test(next.text)) {
      const after = timeIn(next);
      if (after) return after;
    }
  }
  return null;
}

/** The first figure of a sentence by which something is done, in days. */
function timeIn({ text, lang }: Clause): number | null {
  const within = periodsIn(text, lang).find(
    ({ start, end, days }) =>
      days <= 60 &&
      days >= 1 &&
      (/内|within|之内|完成|处理|响应|答复|审核/u.test(text.slice(end, end + 20)) ||
        /(?:期限|时限|时间|时效)[^。，；]{0,4}$/u.test(text.slice(Math.max(0, start - 8), start))) &&
      !/保存|保留|留存/u.test(text.slice(Math.max(0, start - 8), end + 8)),
  );
  return within?.days ?? null;
}

function told(reading: Reading, said: Said[], what: 'conditions' | 'consequences'): Evidence[] {
  return said
    .flatMap(({ clause, index }) => {
      const match = words[clause.lang][what].exec(clause.text);
      return match ? [quotePhrase(reading, index, match.index, match.index + match[0].length, 'closing')] : [];
    })
    .slice(0, 3);
}

const quoteOf = (reading: Reading, { index }: Said): Evidence => quoteOpening(reading, index, 'closing');

function hasAccounts({ clauses }: Reading): boolean {
  const signs = clauses.filter(({ text, lang }) => words[lang].account.test(text) && !words[lang].noAccount.test(text)).length;
  const denied = clauses.some(({ text, lang }) => words[lang].noAccount.test(text));
  return signs > (denied ? 6 : 0);
}

function saysNoAccounts(reading: Reading): Evidence[] {
  const index = reading.clauses.findIndex(({ text, lang }) => words[lang].noAccount.test(text));
  return index < 0 ? [] : [quoteOpening(reading, index, 'no account')];
}

export const closing: Kind<'closing'> = unweighed('closing', findClosing, {
  status: 'absent',
  paths: [],
  channels: [],
  days: null,
  conditions: [],
  consequences: [],
  evidence: [],
  confidence: 0,
});
