import { describe, expect, it } from 'vitest';
import { listen, type Runtime, sender, trusts } from '../../lib/browser/messages';
import type { Envelope, Reply } from '../../lib/browser/protocol';

const own = { id: 'mingyin', getURL: (path: string) => `chrome-extension://mingyin/${path}` };
const fromPage = { id: 'mingyin', url: 'https://shop.example/privacy', frameId: 0, tab: { id: 7 } };
const fromUi = { id: 'mingyin', url: 'chrome-extension://mingyin/popup.html' };

/** A browser in which everything that is sent arrives at once, from the sender given. */
function wire(from: object) {
  const heard = new Set<Parameters<Runtime['onMessage']['addListener']>[0]>();
  const runtime: Runtime = { ...own, onMessage: { addListener: (one) => heard.add(one), removeListener: (one) => heard.delete(one) } };
  const post = (envelope: Envelope) =>
    new Promise<Reply | undefined>((answer) => {
      const taken = [...heard].map((one) => one(structuredClone(envelope), from, answer));
      if (!taken.includes(true)) setTimeout(() => answer(undefined));
    });
  return { runtime, post };
}

describe('trusts', () => {
  it('takes findings from tabs only', () => {
    expect(trusts(own, 'worker-from-page', fromPage)).toBe(true);
    expect(trusts(own, 'worker-from-page', fromUi)).toBe(false);
    expect(trusts(own, 'worker-from-page', { ...fromPage, frameId: 3 })).toBe(false);
    expect(trusts(own, 'worker-from-page', { ...fromPage, id: 'another' })).toBe(false);
  });

  it('takes questions and orders from pages of the extension only', () => {
    for (const to of ['worker-from-ui', 'ui', 'page'] as const) {
      expect(trusts(own, to, fromUi)).toBe(true);
      expect(trusts(own, to, { ...fromUi, tab: { id: 7 }, frameId: 0 })).toBe(true);
      expect(trusts(own, to, fromPage)).toBe(false);
      expect(trusts(own, to, { ...fromUi, id: 'another' })).toBe(false);
      expect(trusts(own, to, { id: 'mingyin', url: 'chrome-extension://mingyinx/popup.html' })).toBe(false);
      expect(trusts(own, to, { id: 'mingyin' })).toBe(false);
    }
  });
});

describe('listen', () => {
  it('answers with the value, and with the sender at hand', async () => {
    const { runtime, post } = wire(fromUi);
    listen(runtime, 'page', { target: (_asked, { url }) => ({ text: `asked by ${url}` }) });
    expect(await sender('page', post)('target', { by: 'pointer' })).toEqual({ text: `asked by ${fromUi.url}` });
  });

  it("rejects with the other side's error", async () => {
    const { runtime, post } = wire(fromUi);
    listen(runtime, 'worker-from-ui', {
      state: () => {
        throw new Error('out of order');
      },
    });
    await expect(sender('worker-from-ui', post)('state', { tabId: 1 })).rejects.toThrow('out of order');
  });

  it('refuses strangers and leaves what is for others alone', async () => {
    const { runtime, post } = wire(fromPage);
    let ran = false;
    listen(runtime, 'page', {
      clear: () => {
        ran = true;
      },
    });
    await expect(sender('page', post)('clear')).rejects.toThrow('refused');
    expect(ran).toBe(false);
    await expect(sender('ui', post)('changed', { tabId: 1 })).rejects.toThrow('no answer');
    expect(await post({ to: 'page', name: 'toString', request: undefined })).toBeUndefined();
  });

  it('stops', async () => {
    const { runtime, post } = wire(fromUi);
    listen(runtime, 'page', { clear: () => undefined })();
    await expect(sender('page', post)('clear')).rejects.toThrow('no answer');
  });
});
