import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import { judge } from '../../lib/detect/judge';
import { fromText } from '../../lib/document/text';
import type { Page } from '../../lib/model';
import { readInput } from '../../tools/input/read';

const isPolicy = (page: Page): boolean => judge(page, readPolicy(page)).isPolicy;
const sample = (name: string) => readInput(join(import.meta.dirname, '../../samples', name));
const long = (text: string, times = 6): Page => fromText(Array(times).fill(text).join('\n'), '');

describe('a policy is one', () => {
  it.each(['sample-policy.html', 'sample-policy-en.html'])('%s, by the gate and by the judge', (name) => {
    const { page, maybe } = sample(name);
    expect([maybe, isPolicy(page)]).toEqual([true, true]);
  });

  it('without a title that says so', () => {
    const { page } = sample('sample-policy.html');
    const blocks = page.blocks.filter(({ text }) => text.length > 40);
    expect(isPolicy({ ...page, title: '我的应用', blocks })).toBe(true);
  });
});

describe('what only speaks of the matter is none', () => {
  it('terms of service that point to the policy', () => {
    const terms =
      '用户服务协议\n您不得利用本服务侵犯他人的知识产权，违约的应当承担赔偿责任。我们如何收集信息，见《隐私政策》。\n本协议的终止不影响争议由所在地法院管辖。';
    expect(isPolicy(long(terms))).toBe(false);
  });
  it('an article', () => {
    const article = '企业应当如何写好隐私政策\n监管部门的案例表明，企业应说明收集个人信息的目的。笔者认为，合规的第一步是清点信息。';
    expect(isPolicy(long(article))).toBe(false);
  });
  it('a log-in page', () => {
    expect(isPolicy(fromText('登录\n手机号\n验证码\n登录即表示您同意《用户协议》和《隐私政策》', ''))).toBe(false);
  });
});

describe('pages, by the gate and by the judge', () => {
  const folder = (name: string) => join(import.meta.dirname, name);
  const verdict = (kind: string, file: string): boolean => {
    const { page, maybe } = readInput(join(folder(kind), file));
    return maybe && isPolicy(page);
  };
  // Short ones, one with another title or none, one that speaks like an agreement, one behind long terms, one in traditional characters.
  it.each(readdirSync(folder('policy')))('a policy: %s', (file) => expect(verdict('policy', file)).toBe(true));
  it.each(readdirSync(folder('none')))('none: %s', (file) => expect(verdict('none', file)).toBe(false));
});
