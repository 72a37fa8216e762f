/** Policies that a page links, as consent dialogs, forms and footers do. */
import { describe, expect, it } from 'vitest';
import { policyLinks } from '../../lib/page/links';
import { documentOf } from '../../tools/input/dom';

const at = 'https://shop.example/sign-up';
const links = (body: string) =>
  policyLinks(documentOf(`<!doctype html><html><head><base href="${at}"></head><body>${body}</body></html>`, at), () => null);
const texts = (body: string) => links(body).map(({ text }) => text);

describe('named as a policy', () => {
  const named = [
    '《隐私政策》',
    '隐私权政策',
    '隱私權政策',
    '私隱聲明',
    '个人信息保护声明',
    '儿童个人信息保护规则',
    '第三方 SDK 目录',
    'Cookie 政策',
    '隐私',
    'Privacy Policy',
    'Privacy notice',
    'Your privacy',
    'Privacy & Cookies',
    'Cookie policy',
    'Data protection notice',
    "Children's privacy notice",
    'List of sub-processors list',
  ];
  const others = [
    '用户协议',
    '关于我们',
    'Terms of service',
    'Careers',
    '联系我们',
    'Private sale',
    '隐私泄露之后，这家公司怎么说，又是怎么做的，记者昨天去了一趟',
  ];
  it('in the words that policies are linked by, and in no others', () => {
    expect([...named, ...others].filter((text) => texts(`<a href="/x">${text}</a>`).includes(text))).toEqual(named);
  });

  it('by its relation, by the label of a picture, by its title', () => {
    expect(links('<a rel="nofollow privacy-policy" href="/a">here</a>')).toEqual([{ text: 'here', url: 'https://shop.example/a' }]);
    expect(texts('<a href="/a"><img alt="Privacy policy"></a>')).toEqual(['Privacy policy']);
    expect(texts('<a href="/b" aria-label="隐私政策"></a>')).toEqual(['隐私政策']);
    expect(links('<link rel="privacy-policy" href="/c">')).toEqual([{ text: '', url: 'https://shop.example/c' }]);
  });
});

describe('named by its address', () => {
  it('as policies are, whatever the words', () => {
    const policies = ['/privacy', '/legal/privacy-policy.html', '/yinsi/', '/%E9%9A%90%E7%A7%81%E6%94%BF%E7%AD%96'];
    const others = ['/privacy-screens', '/privacy/careers', '/blog/why-privacy'];
    const isLinked = (path: string) => texts(`我已阅读<a href="${path}">这里</a>的内容`).includes('这里');
    expect([...policies, ...others].filter(isLinked)).toEqual(policies);
  });
  it('a frame that shows it', () =>
    expect(links('<iframe title="隐私政策" src="/f">old browser</iframe><iframe src="/ads"></iframe>')).toEqual([
      { text: '隐私政策', url: 'https://shop.example/f' },
    ]));
});

describe('where they lead', () => {
  it('each address once, with its words', () => {
    expect(links('<link rel="privacy-policy" href="/p"><a href="/p#top">隐私政策</a><a href="/p">隐私政策</a>')).toEqual([
      { text: '隐私政策', url: 'https://shop.example/p#top' },
    ]);
  });
  it('not to the page itself, not to a script', () => {
    expect(links('<a href="#privacy">隐私政策</a><a href="javascript:open()">隐私政策</a><a href="http://[">隐私政策</a>')).toEqual([]);
  });
});
