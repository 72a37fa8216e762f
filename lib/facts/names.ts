import { about as words } from '../language/about';
import { sureness } from '../language/sureness';
import type { Said } from '../model';
import { quote } from './quote';
import type { Reading } from './reading';
import { lookUp } from './sdk/registry';

interface Candidate {
  value: string;
  index: number;
  at: number;
  weight: number;
  /** Said to be whom the policy calls 'we'. */
  ourselves?: boolean;
}

/** Weight of being whom the policy calls 'we', counted once: it outweighs many mentions of a company that provides a part. */
const ownName = 20;

const unsaid: Said = { value: null, evidence: [], confidence: 0.8 };

/** The product's name: proposed by titles and sentences, chosen by how often the text uses it. */
export function findService(reading: Reading): Said {
  const candidates: Candidate[] = [];
  reading.clauses.forEach(({ text }, index) => {
    const sources = [
      ...words.titles.map((pattern) => ({ pattern, weight: index < 3 && isTitle(text) ? 40 : index < 8 ? 12 : 4 })),
      ...words.sentences.map((pattern) => ({ pattern, weight: index < 20 ? 2 : 1 })),
    ];
    for (const { pattern, weight } of sources) {
      for (const match of text.matchAll(pattern)) {
        const value = nameOf(match.groups!.s!);
        if (value && !isOfOthers(reading, value)) candidates.push({ value, index, at: text.indexOf(value, match.index), weight });
      }
    }
  });
  const title = nameOf(words.titles.at(-1)!.exec(reading.title)?.groups?.s ?? '');
  for (const pattern of words.titles) pattern.lastIndex = 0;
  return best(reading, candidates, new Set([title, ...partsOfTitle(reading)].filter(Boolean)));
}

/** The parts of the page's title that name no document, where the text names them too. */
const partsOfTitle = ({ title, text }: Reading): string[] =>
  [...title.split(words.titleGap), ...[...title.matchAll(words.inMarks)].map(([, name]) => name!)]
    .map(nameOf)
    .filter((part) => part && part.length <= longestPart && !words.document.test(part) && text.includes(part));

/** Longest name in a page's title, in characters. */
const longestPart = 20;

/** In English, a service that is built in: the page's own would stand in its title. */
const isOfOthers = ({ language, title }: Reading, value: string): boolean =>
  language === 'en' && lookUp(value) !== null && !title.includes(value);

/** A first line that is a title and nothing else. */
const isTitle = (text: string): boolean => text.length <= 40 && words.wholeTitle.test(text);

function best(reading: Reading, candidates: Candidate[], titles: ReadonlySet<string>): Said {
  const scores = new Map<string, number>();
  for (const { value, weight } of candidates) scores.set(value, (scores.get(value) ?? 0) + weight);
  for (const title of titles) scores.set(title, (scores.get(title) ?? 0) + 8);
  let chosen = '';
  let top = 0;
  for (const [value, score] of scores) {
    const uses = reading.text.split(value).length - 1;
    const total = score + 4 * Math.log2(1 + uses);
    if (total > top) [chosen, top] = [value, total];
  }
  if (top < 6) return unsaid;
  const first = candidates.find(({ value }) => value === chosen);
  return {
    value: chosen,
    evidence: first ? [quote(reading, first.index, first.at, first.at + chosen.length, 'service name')] : [],
    confidence: top > 16 ? sureness.name.often : sureness.name.seldom,
  };
}

function nameOf(raw: string): string {
  const name = raw
    .replace(/^\s*\d{1,2}\s*[.、．)）]\s*/u, '')
    .replace(/^(?:欢迎|使用|关于|本|《|【|“|"|「|『|[<〈])+/u, '')
    .replace(/股份有限公司|['’]s(?:\s.{0,60})?$/u, '')
    .replace(
      /(?:APP|App|app|软件|平台|用户|客户端|小程序|网站|产品|服务|运营[者方]|的|应用|及其?相关|移动端|儿童|未成年人|[和及]){1,8}$/u,
      '',
    )
    .replace(/(?<![《》【】“”‘’'"<>〈〉\s])[《》【】“”‘’'"<>〈〉\s]+$|^[\s‘']+/gu, '')
    .trim();
  return name.length >= 2 &&
    !words.noService.test(name) &&
    !/[。，；：您你]|^(?:本|该|其|各|第三方)|我们|隐私|政策|协议|信息|有限公司|或$|^或|本$|^(?:任何|对于|其他|这些|诸如|公司的|上述|机号|当|如|及|并|和|与|通过|以及)|\b(?:to|this|the|our|your|when|each|such|changes)\b/iu.test(
      name,
    )
    ? name
    : '';
}

/** The company or body that answers for the service, full name; the first of two. */
export function findOperator(reading: Reading): Said {
  const votes = new Map<string, Candidate>();
  reading.clauses.forEach((clause, index) => {
    if (clause.kind === 'row' || ofOthers(reading, index)) return;
    for (const match of clause.lang === 'en' ? clause.text.matchAll(words.companyEn) : companiesIn(clause.text)) {
      const value = companyOf(match[0]);
      if (value.length < 4) continue;
      const at = clause.text.indexOf(value, match.index);
      const near = clause.text.slice(Math.max(0, Math.min(at, match.index) - 24), at + value.length + 40);
      const after = clause.text.slice(at + value.length, at + value.length + 40);
      const before = clause.text.slice(Math.max(0, at - 20), at);
      if (words.partner.test(before)) continue;
      const ourselves = words.ourselves.test(near) || words.speaks.test(after);
      const signed = clause.text.trim() === value && (index < 12 || index > reading.clauses.length - 15);
      const told = ourselves || signed || words.operator.test(near) || words.addressee.test(after);
      if (!ourselves && (lookUp(value) || words.large.test(value)) && (!told || !isOwn(reading, value))) continue;
      const earlier = votes.get(value);
      const weight =
        (ourselves && !earlier?.ourselves ? ownName : 0) +
        (told ? 6 : 0) +
        (index < 12 ? 2 : 0) +
        (clause.trail.some((title) => /联系|contact/iu.test(title)) || index > reading.clauses.length - 10 ? 2 : 0) +
        1;
      votes.set(value, {
        value,
        index: earlier?.index ?? index,
        at: earlier?.at ?? at,
        weight: (earlier?.weight ?? 0) + weight,
        ourselves: ourselves || earlier?.ourselves,
      });
    }
  });
  const [first] = [...votes.values()].sort((a, b) => b.weight - a.weight || a.index - b.index);
  if (!first || first.weight < 4) return bareOperator(reading);
  return {
    value: first.value,
    evidence: [quote(reading, first.index, first.at, first.at + first.value.length, 'operator')],
    confidence: first.weight > 8 ? sureness.name.often : sureness.name.seldom,
  };
}

/** Where no full name is given, the short one that is called 'we'. */
function bareOperator(reading: Reading): Said {
  for (const [index, { text, kind }] of reading.clauses.entries()) {
    const company = kind === 'row' ? undefined : words.bareCompany.exec(text)?.groups?.company;
    const value = company && companyOf(company);
    if (!value || value.length < 4) continue;
    const at = text.indexOf(value);
    return { value, evidence: [quote(reading, index, at, at + value.length, 'operator')], confidence: sureness.name.seldom };
  }
  return unsaid;
}

/** The page's title names it. A large maker of services that others build in is the operator only then, or where it speaks. */
const isOwn = ({ title, language }: Reading, value: string): boolean => language === 'zh' || title.includes(value.split(/[\s,]/u)[0]!);

/** Longest name of a company, in characters before its ending. */
const longestName = 30;

/** Names that end as companies' do, with all that stands before them. */
function companiesIn(text: string): { 0: string; index: number }[] {
  return [...text.matchAll(words.companyEnd)].flatMap((end) => {
    let from = end.index;
    while (from > 0 && end.index - from < longestName && words.companyLetter.test(text[from - 1]!)) from--;
    return end.index - from >= 2 ? [{ 0: text.slice(from, end.index + end[0].length), index: from }] : [];
  });
}

/** The company of an SDK or partner: it stands in their list. */
const ofOthers = ({ clauses }: Reading, index: number): boolean =>
  /sdk|第三方(?:公司|名称|机构)|合作(?:方|伙伴)/iu.test(clauses[index]!.text) ||
  words.built.test(clauses[index]!.text) ||
  clauses.slice(Math.max(0, index - 2), index).some(({ text }) => text.length < 60 && /sdk/iu.test(text)) ||
  /sdk|第三方/iu.test(clauses[index]!.trail.at(-1) ?? '');

const companyOf = (raw: string): string =>
  raw
    .replace(
      /^.*(?:提供者(?:包括)?|关联方|介绍|规定了?|适用于|制定|系(?!统|列)|包括|选择|明确了|由|是|为|与|和|向|及|即|指|的|在(?!线)|使用|于|至|公司名称|运营者|经营者|开发者|：|:|欢迎使用|版权所有|提供方|归|隶属于?|以及|或|本平台|我们)(?=[\p{Script=Han}A-Za-z（()）]{4,80}$)/u,
      '',
    )
    .replace(/^[^（(]*[）)](?=[^（(]{4})|^[^（(）)]{6,}[（(](?:原|曾用名)[\p{Script=Han}]*$/u, '')
    .replace(/^[^（()）]*[（(](?=[^（()）]{4,}$)/u, '')
    .replace(/^[（(）)·]+/u, '')
    .trim();
