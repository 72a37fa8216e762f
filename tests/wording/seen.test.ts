import { describe, expect, it } from 'vitest';
import { knownHosts } from '../../lib/language/hosts';
import { sdkRegistry } from '../../lib/language/sdk-registry';
import { seenOn, siteOf } from '../../lib/wording/seen';
import { zh } from '../fixtures/sample.zh';

const told = (hosts: string[], text = zh.text, url = 'https://www.yunque.com.cn/privacy') =>
  seenOn(hosts, { url, text, card: zh.card }).map(({ name, hosts: of, named }) => [name, of.join(' '), named]);

describe('the hosts that are known', () => {
  it('are sorted, and belong to SDKs of the registry', () => {
    expect(Object.keys(knownHosts)).toEqual(Object.keys(knownHosts).sort());
    const ids = new Set(sdkRegistry.map(({ id }) => id));
    expect(Object.values(knownHosts).filter((of) => 'sdk' in of && !ids.has(of.sdk))).toEqual([]);
  });
});

describe('what a page loads from others', () => {
  it('is set beside the names of the policy', () => {
    expect(told(['hm.baidu.com', 'cdn.unknown.example'])).toEqual([
      ['百度移动统计', 'hm.baidu.com', false],
      [null, 'cdn.unknown.example', false],
    ]);
    expect(told(['hm.baidu.com'], `${zh.text}我们使用百度统计分析访问量。`)).toEqual([['百度移动统计', 'hm.baidu.com', true]]);
    expect(told(['img.pics.example'], `${zh.text}图片存放在 pics.example。`)).toEqual([[null, 'img.pics.example', true]]);
  });

  it('is one where several hosts are of one maker', () => {
    expect(told(['www.google-analytics.com', 'region1.google-analytics.com'])).toHaveLength(1);
  });

  it('leaves the site of the page itself out', () => {
    expect(told(['static.yunque.com.cn', 'yunque.com.cn', 'other.com.cn'])).toEqual([[null, 'other.com.cn', false]]);
    expect([siteOf('a.b.shop.co.uk'), siteOf('a.shop.example'), siteOf('shop.example'), siteOf('10.0.0.1')]).toEqual([
      'shop.co.uk',
      'shop.example',
      'shop.example',
      '10.0.0.1',
    ]);
  });
});
