import { describe, expect, it, vi } from 'vitest';
import { tellAhead } from '../../lib/browser/ahead';

/** A document of which there is nothing yet but its address. */
const pageAt = (url: string): Document => Object.create({ URL: url, title: '' });

describe('ahead of a page', () => {
  it.each(['https://a.example/privacy.html', 'https://a.example/%E9%9A%90%E7%A7%81', 'https://a.example/help/yinsi'])(
    'the worker is told of %s',
    (url) => {
      const post = vi.fn(async () => ({ ok: true, value: true }));
      tellAhead(pageAt(url), post);
      expect(post.mock.calls).toEqual([[{ to: 'worker-from-page', name: 'wanted', request: { likely: true } }]]);
    },
  );

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
