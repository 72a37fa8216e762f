import { desk, marked, saysContactUs } from '../../language/closing';
import { contacts as whose } from '../../language/contacts';
import {
  supportElsewhere as elsewhereEn,
  inWebClient as inClientEn,
  listedWays as listedEn,
  waysOfRights as ofRightsEn,
  onWeb as onWebEn,
  pageOf as pageEn,
  step as stepEn,
  ways as waysEn,
} from '../../language/en/closing';
import { numberedLine } from '../../language/structure';
import {
  supportElsewhere as elsewhereZh,
  inWebClient as inClientZh,
  listedWays as listedZh,
  waysOfRights as ofRightsZh,
  onWeb as onWebZh,
  step as stepZh,
  ways as waysZh,
} from '../../language/zh/closing';
import { sentenceStart } from '../../text/ends';
import type { Candidate } from '../kind';
import { isLine, linesBelow, nextOf } from '../lists';
import { once } from '../once';
import { pathsIn } from '../paths';
import type { Reading } from '../reading';
import { candidateOf, cueOf, matchRule } from '../rules';
import { anyRightBelow, publishedWays } from './elsewhere';
import { askedIn, isBelowTitle, type Said, says, withoutOthers } from './said';

const ways = { zh: waysZh, en: waysEn };
const listed = { zh: listedZh, en: listedEn };
const ofRights = { zh: ofRightsZh, en: ofRightsEn };
const inClient = { zh: inClientZh, en: inClientEn };
const onWeb = { zh: onWebZh, en: onWebEn };
const elsewhere = { zh: elsewhereZh, en: elsewhereEn };
const steps = { zh: stepZh, en: stepEn };

/** Clauses after one on closing in which its path may stand. */
const ahead = 2;
/** A path that is not followed in the app. */
export const onTheWeb = 'path on the web';
/** Between the labels of a path, as its candidate's id. */
export const between = '\n';

/** Chains of labels in and after what is said of closing. One on a web site is a way, but no path in the app. */
export function pathsOf(reading: Reading, said: readonly Said[], service: string | null): Candidate[] {
  const near = new Set(
    said.flatMap(({ index }) => Array.from({ length: ahead + 1 }, (_, i) => index + i).filter((at) => beside(reading, index, at))),
  );
  const found = [...near].sort((a, b) => a - b).flatMap((at) => chainsAt(reading, at, service));
  const all = found.map(({ told }) => told);
  const inApp = all.some(({ of, cues }) => of === 'path' && cues.includes(closes));
  // Beside one in the app the one in the product's client on the web is told as fully.
  return inApp ? found.flatMap(({ told, inClient }) => inClient ?? told) : [...all, ...stepsOf(reading, said), ...pagesOf(said)];
}

/** 'Close your account through the profile settings page': one page is all of the way. */
const pagesOf = (said: readonly Said[]): Candidate[] =>
  said.flatMap(({ clause, index }): Candidate[] => {
    const match = clause.lang === 'en' ? pageEn.exec(clause.text) : null;
    if (!match) return [];
    const { settings, page } = match.groups!;
    const start = clause.start + match.index;
    return [
      {
        of: 'path',
        id: (settings ?? page)!,
        clause: index,
        start,
        end: start + match[0].length,
        cues: page ? [closes, onTheWeb] : [closes, 'one page'],
      },
    ];
  });

const beside = ({ clauses }: Reading, index: number, at: number): boolean =>
  at === index || (clauses[at] !== undefined && clauses[at]!.section === clauses[index]!.section);

/** Characters before a path in which a web site is named, and after it in which it is said what one does there. */
const [lead, rest] = [50, 48];
/** Characters before it in which it is said what it is for. */
const aim = 120;
const closes = cueOf('path closes');

/** A chain of labels as what it tells: a path in the app, or another way. */
interface Chain {
  told: Candidate;
  /** Of one in the product's client on the web: the way, and the path by itself. */
  inClient: Candidate[] | null;
}

function chainsAt({ clauses }: Reading, index: number, service: string | null): Chain[] {
  const clause = clauses[index]!;
  const { text, lang, start: base } = clause;
  return pathsIn(text).map(({ labels, start, end }) => {
    const first = text.indexOf(labels[0]!, start) + labels[0]!.length;
    const opening = text.slice(Math.max(0, start - lead), Math.max(first, start));
    const web = onWeb[lang].test(opening);
    const sentence = text.slice(sentenceStart(text, start, Math.max(0, start - aim)), start);
    const unlinks = says(clause, 'unlinks', [sentence, ...labels].join(between));
    const own = labels.slice(-2).map((label) => withoutOthers(label, lang, service));
    const last = !unlinks && says(clause, 'last', own.join(between));
    const there =
      !unlinks &&
      (says(clause, 'applies', text.slice(start, end)) ||
        says(clause, 'follows', text.slice(end, end + rest)) ||
        (isBelowTitle(clause) && says(clause, 'own', labels.at(-1)!)));
    const channel = web ? 'web' : desk.test(labels.at(-1)!) ? 'support' : null;
    const told: Candidate = {
      of: channel ? 'channel' : 'path',
      id: channel ?? labels.join(between),
      clause: index,
      start: base + start,
      end: base + end,
      cues: [
        last || there ? closes : 'path beside closing',
        ...(last ? ['last label closes'] : []),
        `labels ${Math.min(5, labels.length)}`,
      ],
    };
    const path: Candidate = { ...told, of: 'path', id: labels.join(between), cues: [...told.cues, onTheWeb] };
    return { told, inClient: web && inClient[lang].test(opening) ? [told, path] : null };
  });
}

/** Most steps that stand each in a sentence of its own, and clauses in which they begin. */
const [mostSteps, within] = [8, 4];

/** '1) Tap “Me”; 2) tap “Settings”; 3) tap “Close account”', a step a line. */
function stepsOf({ clauses }: Reading, said: readonly Said[]): Candidate[] {
  for (const { clause, index } of said) {
    const labelAt = (at: number): string => steps[clause.lang].exec(clauses[at]?.text ?? '')?.groups?.label?.trim() ?? '';
    const end = Array.from({ length: within + 1 }, (_, i) => index + i).find((at) => says(clause, 'last', labelAt(at)));
    if (end === undefined || clauses[end]!.section !== clause.section) continue;
    let from = end;
    while (from > 0 && end - from < mostSteps && labelAt(from - 1)) from--;
    const labels = Array.from({ length: end - from + 1 }, (_, i) => labelAt(from + i));
    const { start, end: to } = clauses[end]!;
    if (labels.length >= 2) return [{ of: 'path', id: labels.join(between), clause: end, start, end: to, cues: [closes, 'steps'] }];
  }
  return [];
}

/** By what else than a path it is closed: in what is said of closing, in the list that it leads into, in the sentence after. */
export function channelsOf(reading: Reading, said: readonly Said[]): Candidate[] {
  const forAll = new Set<number>();
  const own = said.flatMap(({ clause, index }): Candidate[] => {
    const channel = (id: string, cues: string[]): Candidate => ({
      of: 'channel',
      id,
      clause: index,
      start: clause.start,
      end: clause.end,
      cues,
    });
    const inApp = says(clause, 'in-app', clause.text) ? [channel('in-app', [cueOf('closed in the product')])] : [];
    if (says(clause, 'question', clause.text)) return inApp;
    const asked = clause.text.replace(elsewhere[clause.lang], '').replace(marked, '');
    const named = ways[clause.lang].flatMap((rule) => {
      const match = matchRule(rule, rule.value === 'support' ? asked : clause.text);
      if (!match) return [];
      return channel(channelBy(reading, rule.value, match[0]), [cueOf(rule.id)]);
    });
    const told = [
      ...inApp,
      ...named,
      ...(isBelowTitle(clause) && !says(clause, 'mention', clause.text) ? linesAt(reading, index) : []),
      ...below(reading, clause, index),
      ...after(reading, clause, index),
      ...publishedWays(reading, clause, index),
    ];
    for (const at of anyRightBelow(reading, { clause, index })) forAll.add(at);
    if (says(clause, 'told-elsewhere', clause.text)) for (const at of belowWaysOfRights(reading)) forAll.add(at);
    const elsewhereAsked = told.length ? undefined : askedIn(reading, { clause, index });
    if (elsewhereAsked !== undefined) forAll.add(elsewhereAsked);
    return told;
  });
  // What holds for several is one proof, not as many.
  return [...own, ...[...forAll].flatMap((at) => [...linesAt(reading, at), ...after(reading, reading.clauses[at]!, at)])];
}

/** Lines below a title on how any right is exercised. */
const belowWaysOfRights = once(({ clauses }: Reading): number[] =>
  clauses.flatMap(({ kind, trail, lang }, at) => (kind !== 'heading' && ofRights[lang].test(trail.at(-1) ?? '') ? [at] : [])),
);

/** The channels that a clause names which says how, by itself or as a line of a list. */
function linesAt(reading: Reading, index: number | undefined): Candidate[] {
  const clause = index === undefined ? undefined : reading.clauses[index];
  if (!clause) return [];
  const rules = [...listed[clause.lang], ...ways[clause.lang]];
  return rules.flatMap((rule) => {
    const found = candidateOf('channel', rule, clause, index!);
    return found ? [{ ...found, id: channelBy(reading, rule.value, reading.text.slice(found.start, found.end)) }] : [];
  });
}

/** 'Contact us' is by the e-mail address that the policy gives, where it gives one, and it is not an authority's or another's. */
const channelBy = ({ contacts, clauses }: Reading, channel: string, words: string): string => {
  if (channel !== 'support' || !saysContactUs.test(words)) return channel;
  const isOthers = ({ value, clause }: Reading['contacts'][number]) =>
    whose.watchdogHost.test(value) ||
    [clauses[clause]!, ...clauses.slice(Math.max(0, clause - 1), clause)].some(
      ({ text }) => whose.notOurs.test(text) || whose.others.test(text),
    );
  return contacts.some((one) => one.kind === 'email' && !isOthers(one)) ? 'email' : channel;
};

/** Most lines of a list of ways. */
const mostWays = 4;
/** The ways that a list names below its lead ('you may close your account in these ways:'), or below a title on closing: a line each. */
function below(reading: Reading, clause: Said['clause'], index: number): Candidate[] {
  const { clauses } = reading;
  const leads = isBelowTitle(clause) && !numberedLine.test(clause.text) && numberedLine.test(clauses[index + 1]?.text ?? '');
  if (!leads && !says(clause, 'lead', clause.text)) return [];
  return linesBelow(clauses, index, mostWays, (line, nth) => nth === 0 || isLine(line) || numberedLine.test(line.text)).flatMap((at) =>
    linesAt(reading, at),
  );
}

/** The next sentence of the paragraph says whom to ask where the way does not work. */
function after(reading: Reading, { lang }: Said['clause'], index: number): Candidate[] {
  const next = nextOf(reading.clauses, index);
  if (!next) return [];
  if (says({ lang }, 'also', next.text)) return linesAt(reading, index + 1);
  if (!says({ lang }, 'else', next.text)) return [];
  return [{ of: 'channel', id: 'support', clause: index + 1, start: next.start, end: next.end, cues: [cueOf('whom else to ask')] }];
}
