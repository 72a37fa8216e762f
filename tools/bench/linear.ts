/** Whether every stage stays in proportion to the text, whatever is repeated: 50,000 characters beside 200,000. */
import { classify } from '../../lib/classify';
import { readPolicy } from '../../lib/clauses';
import { judge } from '../../lib/detect/judge';
import { readMarkup } from '../../lib/document';
import { findFacts } from '../../lib/facts';
import { loadClassifier } from '../engine';
import { parsers } from '../input/read';
import type { Figure } from './measure';

const sizes = { small: 50_000, large: 200_000 };
/** At most: four times the text may take so many times as long, and a character so many microseconds. */
const most = { growth: 5, character: 30 };

const running = [
  ...['手机号码、', '相机权限、', '不收集', '我们收集', 'we collect ', 'not ', '友盟SDK、', '北京甲有限公司', '保存三年，', '2024年1月1日'],
  ...['设置-', '我的->', 'https://a.example/ ', '（', '“(', '《》', 'a. ', '1. ', '甲\n'],
];
const marked = [
  '<p>我们收集您的手机号码。</p>',
  '<p>We share your email address with partners.</p>',
  '<p>SDK名称：友盟</p><p>收集信息：设备标识</p>',
  '<li>手机号码</li>',
  '<h2>一、收集信息</h2>',
  '甲<br>',
  '<table><tr><td>友盟SDK</td><td>设备标识</td></tr></table>',
];

const bare = (html: string): number => html.replace(/<[^<>]{0,40}>/g, '').length;
const textOf = (unit: string, characters: number) => ({ name: 'page.txt', source: unit.repeat(Math.ceil(characters / unit.length)) });
const pageOf = (unit: string, characters: number) => ({
  name: 'page.html',
  source: `<!doctype html><title>隐私政策</title><h1>隐私政策</h1>${unit.repeat(Math.ceil(characters / bare(unit)))}`,
});

interface Time {
  ms: number;
  /** Of the text as it is read. */
  characters: number;
  slowest: string;
}

/** Milliseconds of the processor in which a page goes through every stage, the slowest stage named. */
function timeOf({ name, source }: { name: string; source: string }, classifier: Awaited<ReturnType<typeof loadClassifier>>): Time {
  const times: [stage: string, ms: number][] = [];
  const timed = <T>(stage: string, run: () => T): T => {
    const from = process.cpuUsage();
    const result = run();
    times.push([stage, process.cpuUsage(from).user / 1000]);
    return result;
  };
  const reading = timed('reading', () => readMarkup({ bytes: new TextEncoder().encode(source), name, url: '' }, parsers));
  if (reading.kind !== 'page') throw new Error(`nothing is read of ${source.slice(0, 40)}`);
  const policy = timed('clauses', () => readPolicy(reading.page));
  timed('judge', () => judge(reading.page, policy));
  const labels = timed('classify', () => classify(policy.clauses, classifier));
  timed('facts', () => findFacts(policy, labels));
  const [slowest] = times.sort((a, b) => b[1] - a[1])[0]!;
  return { ms: times.reduce((sum, [, ms]) => sum + ms, 0), characters: policy.text.length, slowest };
}

/**
 * What else runs on the machine only makes it slower: the quickest of a few runs is nearest to what it takes. Both sizes are run in
 * turns, so that what is slow for a while is slow for both.
 */
const runs = 3;
const quickest = (times: Time[]): Time => times.reduce((best, one) => (one.ms < best.ms ? one : best));

export async function* linearFigures(): AsyncGenerator<Figure> {
  const classifier = await loadClassifier();
  const kinds = [...running.map((unit) => ({ unit, of: textOf })), ...marked.map((unit) => ({ unit, of: pageOf }))];
  for (const { unit, of } of kinds) {
    const name = `repeated: ${JSON.stringify(unit).slice(1, 40)}`;
    const times = Array.from({ length: runs }, () => ({
      small: timeOf(of(unit, sizes.small), classifier),
      large: timeOf(of(unit, sizes.large), classifier),
    }));
    const small = quickest(times.map((time) => time.small));
    const large = quickest(times.map((time) => time.large));
    const growth = large.ms / small.ms;
    const ratio = { to: `the growth of the text; most in ${large.slowest}`, value: growth / (sizes.large / sizes.small) };
    const character = (large.ms * 1000) / large.characters;
    yield { name: `${name} four times`, value: growth, unit: '×', ratio, most: most.growth };
    yield { name: `${name} a character`, value: character, unit: 'µs', ratio, most: most.character };
  }
}
