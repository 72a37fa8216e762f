/** Pages cross as JSON, and are looked at when they have arrived. */
import { describe, expect, it } from 'vitest';
import { received } from '../../lib/browser/sent';

const sent = (page: unknown) => ({
  visit: 'a.1',
  url: '',
  title: '',
  anyway: false,
  reading: { kind: 'page' as const, page: JSON.stringify(page) },
});
const page = { url: '', title: '', language: null, cut: 0, blocks: [{ kind: 'item', text: '' }] };

describe('an answer that has arrived', () => {
  it('has its page again', () => expect(received(sent(page))).toMatchObject({ visit: 'a.1', reading: { kind: 'page', page } }));
  it('without a page is as it was sent', () =>
    expect(received({ ...sent(page), reading: { kind: 'empty' } }).reading).toEqual({ kind: 'empty' }));
  it.each([
    [{ blocks: [] }, 'reading.page.url'],
    [{ ...page, blocks: [{ kind: 'item', text: '' }, { kind: 'cell' }] }, 'reading.page.blocks.1.text'],
  ])('of a wrong form is refused with its name: %j', (page, wrong) => expect(() => received(sent(page))).toThrow(`refused: ${wrong}`));
});
