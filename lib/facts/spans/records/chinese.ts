import { aboutSdks, gets as getsLoosely } from '../../../language/sdk-words';
import * as words from '../../../language/zh/sdk-prose';
import type { Clause, Span } from '../../../model';
import type { Reading } from '../../reading';
import { receivedSpans } from '../disclosed';
import { embeddedIn } from '../embedded';
import { itemsWithin } from '../items';
import { type Named, namedIn } from '../marked';
import { cleanName, nameKey } from '../names';
import { isWhole } from '../registry';
import { addressesIn } from '../web';
import { after, asideData, toldToGroup } from './chinese-details';
import { companiesWithin, ownersIn } from './companies';
import { type Detail, detail, type Rec } from './record';

const mark = /sdk|插件|开发(?:工具)?包/i;
const builtIn = /sdk|插件|开发(?:工具)?包|接入[^。，]{0,6}第三方/i;

/** Sentences after one that names an SDK in which the address of its policy may stand. */
const following = 3;

/** Words that say that a name is that of something used stand this near before it, in characters. */
const near = 60;

/** What a Chinese sentence names as built in, with what is said that each gets. */
export function chineseRecords(reading: Reading, index: number): Rec[] {
  const clause = reading.clauses[index]!;
  const groups = inGroups(clause.text, namesIn(reading, index));
  if (!groups.length) return [...fromProviders(reading, clause, index), ...fromEnumeration(reading, clause, index)];
  const inTurn = formerAndLatter(reading, index, groups.flat());
  const alone = new Set(groups.flat().map(({ name }) => nameKey(name))).size === 1;
  return groups.flatMap((group, g) => {
    const data = toldToGroup(reading, index, groups, g);
    const each = inBrackets(reading, clause, group) ?? inTurn;
    const cues = [...sentenceCues(clause), group.length > 1 ? 'among-names' : 'alone-named', ...(data.length ? ['gets'] : [])];
    const provided = groups.length === 1 && group.length === 1 && words.provides.test(clause.text);
    return group.map((named) => {
      const vendors = [...vendorOf(clause, named), ...(provided ? companiesWithin(reading, clause) : [])];
      const links = alone ? linksAfter(reading, index) : [];
      const before = clause.text.slice(Math.max(0, named.start - near), named.start);
      const used = words.usedBefore.test(before) ? ['used'] : words.inPurpose.test(before) ? ['in-purpose'] : [];
      const told = each ? (each.get(named) ?? []) : data;
      return recordOf(
        reading,
        clause,
        named,
        [...told, ...vendors, ...links],
        [...cues, ...named.how, ...used, ...outOfUse(clause.text, named)],
      );
    });
  });
}

/** What brackets behind each of several names tell of it; null where they do not. */
function inBrackets(reading: Reading, { text, start }: Clause, group: readonly Named[]): Map<Named, Detail[]> | null {
  if (group.length < 2) return null;
  const asides = group.map(({ end }) => asideData(text, end));
  const holdsItems = (span: Span) => itemsWithin(reading, { start: start + span.start, end: start + span.end }).length > 0;
  if (asides.filter((aside) => aside?.spans.some(holdsItems)).length * 2 <= group.length) return null;
  return new Map(
    group.map((named, i) => [
      named,
      (asides[i]?.spans ?? []).map((span) => detail('data', asides[i]!.how, { start: start + span.start, end: start + span.end })),
    ]),
  );
}

/** What is told of two names as 'the former' and 'the latter', there and in the sentences after; null where nothing is. */
function formerAndLatter(reading: Reading, index: number, names: readonly Named[]): Map<Named, Detail[]> | null {
  if (names.length !== 2) return null;
  const { block } = reading.clauses[index]!;
  const told = names.map((): Detail[] => []);
  for (let i = index; i <= index + following && reading.clauses[i]?.block === block; i++) {
    const clause = reading.clauses[i]!;
    const [first, second] = [clause.text.search(words.former), clause.text.search(words.latter)];
    const put = (n: number, from: number, to: number) => {
      for (const span of from < 0 ? [] : receivedSpans(clause.text, from, to))
        told[n]!.push(detail('data', 'following', { start: clause.start + span.start, end: clause.start + span.end }));
    };
    put(0, first, second > first ? second : clause.text.length);
    put(1, second, clause.text.length);
  }
  return told.some((one) => one.length) ? new Map(names.map((named, i) => [named, told[i]!])) : null;
}

/** What is said right around a name of its being in use no longer, or the text's own. */
function outOfUse(text: string, { start, end }: Named): string[] {
  const from = Math.max(...['，', '。', '；', ';', ','].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const rest = text.slice(end, end + near).search(/[，。；;,]/);
  const [before, after] = [text.slice(Math.max(from, start - near), start), text.slice(end, rest < 0 ? end + near : end + rest)];
  if (words.ofOurs.test(before) || words.isOurs.test(after)) return ['row-not-used', 'of-own'];
  return words.notInUse.test(before) || words.notInUse.test(after) ? ['row-not-used'] : [];
}

/** It stands in the title of a document on it: 'see the 《X SDK’s policy》'. */
const isInTitle = (text: string, { start, end }: Named): boolean =>
  /《[^《》]*$/.test(text.slice(Math.max(0, start - near), start)) && words.endsTitle.test(text.slice(end, end + near));

/** The addresses of the sentences after in the paragraph, as far as these name no SDK: 'For more see …'. */
function linksAfter(reading: Reading, index: number): Detail[] {
  const found: Detail[] = [];
  const { block } = reading.clauses[index]!;
  for (let i = index + 1; i <= index + following && reading.clauses[i]?.block === block && !mark.test(reading.clauses[i]!.text); i++)
    found.push(...addressesIn(reading, reading.clauses[i]!).map((address) => detail('link', 'after', address)));
  return found;
}

/** Names at a marker, and those that stand without one; where they meet, the first. */
function namesIn(reading: Reading, index: number): (Named & { how: string[] })[] {
  const { text } = reading.clauses[index]!;
  const mentionsSdk = mark.test(text);
  const marked = (mentionsSdk ? namedIn(text) : []).map((named) => ({
    ...named,
    how: [mark.test(text.slice(named.start, named.end)) ? 'marked' : 'by-marked'],
  }));
  const others = embeddedIn(reading, index, mentionsSdk).filter(
    ({ start, end }) => !marked.some((one) => start < one.end && one.start < end),
  );
  const all = [...marked, ...others.map((named) => ({ ...named, how: ['embedded', named.shown] }))].sort((a, b) => a.start - b.start);
  const said = all.filter((named) => !isInTitle(text, named));
  return said.length ? said : all;
}

/** What the sentence and its headings show. */
function sentenceCues({ text, trail, kind }: Clause): string[] {
  const cues = [`in-${kind}`];
  if (trail.some((title) => aboutSdks.test(title))) cues.push('trail-sdk');
  if (words.buildsIn.test(text)) cues.push('builds-in');
  if (words.openingName.test(text)) cues.push('numbered');
  return cues;
}

function vendorOf({ start, text }: Clause, { start: from, end, vendor }: Named): Detail[] {
  const span = { start: start + from, end: start + end };
  const owners = ownersIn(text.slice(0, end)).slice(-1);
  return [...(vendor ? [detail('vendor', 'at-name', span, vendor)] : []), ...owners.map((owner) => detail('vendor', 'owner', span, owner))];
}

/** Names that stand together, with nothing but commas and brackets between. */
function inGroups<T extends Named>(text: string, names: T[]): T[][] {
  const groups: T[][] = [];
  let end = 0;
  for (const named of names) {
    const last = groups.at(-1);
    if (last && words.between.test(text.slice(end, named.start))) last.push(named);
    else groups.push([named]);
    end = named.end;
  }
  return groups;
}

function recordOf(
  reading: Reading,
  clause: Clause,
  { name, start, end }: Pick<Named, 'name' | 'start' | 'end'>,
  parts: Detail[],
  cues: string[],
): Rec {
  const purpose = words.why.exec(clause.text.slice(end))?.[1]?.trim();
  return {
    name: cleanName(name),
    at: { start: clause.start + start, end: clause.start + end },
    shape: 'sentence',
    details: [
      ...parts,
      ...(purpose ? [detail('purpose', 'why', clause, purpose)] : []),
      ...addressesIn(reading, clause).map((address) => detail('link', 'sentence', address)),
    ],
    extent: null,
    cues,
  };
}

/** 'Our advertising is provided by company A and company B, whose SDKs we build in.' */
function fromProviders(reading: Reading, clause: Clause, index: number): Rec[] {
  const near = `${clause.text} ${reading.clauses[index + 1]?.text ?? ''} ${clause.trail.at(-1) ?? ''}`;
  if (!words.provides.test(clause.text) || !mark.test(near) || words.providesUs.test(clause.text)) return [];
  const next = after(reading, index, true);
  const data = next.length ? next : [detail('data', 'own-clause', clause)];
  return companiesWithin(reading, clause).map((company) => {
    const name = { name: company.value!, start: company.start - clause.start, end: company.end - clause.start };
    return recordOf(
      reading,
      clause,
      name,
      [...data, detail('vendor', 'itself', company, company.value)],
      [...sentenceCues(clause), 'provider'],
    );
  });
}

/** '… through SDKs with device makers (A, B, C)': names of the registry, one after the other. */
function fromEnumeration(reading: Reading, clause: Clause, index: number): Rec[] {
  if (!builtIn.test(clause.text)) return [];
  const names: { name: string; start: number; end: number }[] = [];
  const isItem = (from: number, to: number) => itemsWithin(reading, { start: clause.start + from, end: clause.start + to }).length > 0;
  let at = 0;
  for (const part of clause.text.split(words.enumerates)) {
    const bare = part.trim().replace(words.leadsName, '').replace(words.closesList, '');
    const start = at + Math.max(0, part.indexOf(bare));
    if (
      bare.length >= 2 &&
      bare.length <= (/\p{Script=Han}/u.test(bare) ? 16 : 28) &&
      isWhole(bare) &&
      !words.aFeature.test(bare) &&
      !isItem(start, start + bare.length)
    )
      names.push({ name: bare, start, end: start + bare.length });
    at += part.length;
  }
  if (new Set(names.map(({ name }) => name)).size < 2) return [];
  const next = after(reading, index, true);
  const own = getsLoosely.test(clause.text) ? [detail('data', 'own-clause', clause)] : [];
  const shared = next.length ? next : own;
  const asides = names.map(({ end }) => asideData(clause.text, end));
  // What brackets tell of each is not told of all.
  const apart = asides.some((aside) => aside?.spans.length);
  const [makersFrom, makersTo] = words.makersNamed.exec(clause.text)?.indices?.groups?.names ?? [0, 0];
  const cues = [...sentenceCues(clause), 'enumerated', ...(words.makers.test(clause.text) ? ['of-makers'] : [])];
  return names.flatMap((named, i) => {
    if (names.some((_, j) => j < i && named.start < names[j]!.end + (asides[j]?.length ?? 0))) return [];
    const { how, spans } = asides[i] ?? { how: 'aside', spans: [] };
    const told = spans.map(({ start, end }) => detail('data', how, { start: clause.start + start, end: clause.start + end }));
    const at = { start: clause.start + named.start, end: clause.start + named.end };
    const vendor = words.companyBehind.exec(clause.text.slice(named.end, named.end + words.reachOfCompany))?.[1]?.trim();
    const isMaker = named.start >= makersFrom && named.end <= makersTo;
    const whose = vendor ? [detail('vendor', 'at-name', at, vendor)] : isMaker ? [detail('vendor', 'maker', at, named.name)] : [];
    return [
      recordOf(
        reading,
        clause,
        named,
        [...(apart ? told : shared), ...whose],
        [...cues, ...outOfUse(clause.text, { ...named, vendor: null })],
      ),
    ];
  });
}
