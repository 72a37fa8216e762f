import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import { findDoors, findReferences } from '../../lib/facts/doors';
import type { Block } from '../../lib/model';
import { readingOf } from './of-lines';

const at = 'https://shop.example/privacy';
const doors = (...blocks: [text: string, link: string, url: string][]) =>
  findDoors(
    readPolicy({
      url: at,
      title: '',
      language: null,
      blocks: blocks.map(([text, link, url]): Block => ({ kind: 'paragraph', text, links: [{ text: link, url }] })),
      cut: 0,
    }),
  );

describe('documents that a policy refers to', () => {
  it.each([
    ['sdks', '我们接入的第三方见《第三方 SDK 目录》。', '《第三方 SDK 目录》'],
    ['sdks', '详见第三方信息共享清单。', '第三方信息共享清单'],
    ['collected', '详见《个人信息收集清单》。', '《个人信息收集清单》'],
    ['permissions', '见应用权限说明。', '应用权限说明'],
    ['children', '请阅读《儿童个人信息保护规则》。', '《儿童个人信息保护规则》'],
    ['cookies', 'Read our cookie policy.', 'cookie policy'],
    ['sdks', 'See the list of our sub-processors.', 'list of our sub-processors'],
    ['children', "See our children's privacy notice.", "children's privacy notice"],
  ])('%s: %s', (kind, text, link) => {
    const [door, ...others] = doors([text, link, 'https://shop.example/other']);
    expect(others).toEqual([]);
    expect(door).toMatchObject({ kind, url: 'https://shop.example/other', evidence: [{ quote: link }] });
  });

  it.each([
    ['请见《用户协议》。', '《用户协议》', 'https://shop.example/terms'],
    ['见本政策的未成年人保护一节。', '未成年人保护', `${at}#minors`],
    ['微信的隐私政策', '隐私政策', 'https://weixin.example/privacy'],
  ] as [string, string, string][])('no door: %s', (...block) => {
    expect(doors(block)).toEqual([]);
  });

  it('each once', () => {
    const block: [string, string, string] = ['见第三方 SDK 目录。', '第三方 SDK 目录', 'https://shop.example/sdk'];
    expect(doors(block, block)).toHaveLength(1);
  });
});

describe('documents that a policy names without a link', () => {
  const kinds = (...text: string[]) => findReferences(readingOf(...text)).map(({ kind }) => kind);

  it.each([
    ['sdks', '有关接入的代码的具体情况，请见《第三方合作清单》。'],
    ['sdks', '你可点击此处查看我们接入的 SDK 详情。'],
    ['permissions', '关于调用权限的情况，请查阅《应用权限列表》。'],
    ['closing', '账号注销规则详见“账户注销”页面。'],
    ['children', '更多内容请阅读《儿童个人信息保护规则》。'],
    ['cookies', 'For more, please see our Cookie Policy.'],
  ])('%s: %s', (kind, text) => expect(kinds('我们会保护你的信息。', text)).toContain(kind));

  it.each([
    [['我们遵守《未成年人保护法》，请参阅该法。']],
    [['请见本政策第五章。']],
    [['具体请见附件《第三方合作清单》。', '附件：第三方合作清单', '某某推送，用于推送消息。']],
  ])('no other document: %s', (text) => expect(kinds(...text)).toEqual([]));
});
