import { describe, expect, it, vi } from 'vitest';
import { tellAhead } from '../../lib/browser/ahead';
import { likelyPolicy } from '../../lib/page/titled';

/** A document of which there is nothing yet but its address. */
const pageAt = (url: string): Document => Object.create({ URL: url, title: '' });

describe('ahead of a page', () => {
  it.each(['https://a.example/privacy.html', 'https://a.example/%E9%9A%90%E7%A7%81', 'https://a.example/help/yinsi'])(
    'the worker is told of %s',
    (url) => {
      const post = vi.fn(async () => ({ ok: true, value: true }));
      tellAhead(pageAt(url), post);
      expect(post.mock.calls).toEqual([[{ to: 'worker-from-page', name: 'wanted', request: { likely: 'en' } }]]);
    },
  );

  it.each([
    ['zh-Hans', 'en', 'zh'],
    ['en', 'zh-CN', 'en'],
    ['', 'zh-CN', 'zh'],
  ])('in the language that the page says, %j, or else the reader: %s', (lang, language, likely) => {
    const post = vi.fn(async () => ({ ok: true, value: true }));
    const page = { ...pageAt(''), URL: 'https://a.example/privacy', title: '', documentElement: { getAttribute: () => lang } };
    tellAhead(Object.create({ ...page, defaultView: { navigator: { language } } }), post);
    expect(post.mock.calls).toEqual([[{ to: 'worker-from-page', name: 'wanted', request: { likely } }]]);
  });

  it('a title tells it when it is there', () => {
    expect(likelyPolicy(Object.create({ URL: 'https://a.example/', title: '小舟隐私政策' }))).toBe('zh');
    expect(likelyPolicy(Object.create({ URL: 'https://a.example/', title: 'The Privacy Policy of 小舟' }))).toBe('en');
  });

  it('of no other page', () => {
    const post = vi.fn(async () => ({ ok: true, value: true }));
    tellAhead(pageAt('https://a.example/news'), post);
    expect(post).not.toHaveBeenCalled();
  });

  it('a worker that does not answer harms nothing', async () => {
    const post = vi.fn(async () => {
      throw new Error('nobody there');
    });
    tellAhead(pageAt('https://a.example/privacy'), post);
    await new Promise((done) => setTimeout(done));
    expect(post).toHaveBeenCalledTimes(1);
  });
});
