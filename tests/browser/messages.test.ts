import { describe, expect, it, vi } from 'vitest';
import { listen, type Runtime, sender, trusts, Unanswered, untilAnswered } from '../../lib/browser/messages';
import { pageShapes } from '../../lib/browser/page-shapes';
import type { Envelope, Reply } from '../../lib/browser/protocol';
import { shapes } from '../../lib/browser/shapes';

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
    expect(trusts(own, 'worker-from-page', { ...fromPage, documentLifecycle: 'active' })).toBe(true);
    expect(trusts(own, 'worker-from-page', { ...fromPage, documentLifecycle: 'prerender' })).toBe(false);
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
    listen(runtime, 'page', pageShapes, { target: (_asked, { url }) => ({ text: `asked by ${url}` }) });
    expect(await sender('page', post)('target', { by: 'pointer', frame: false })).toEqual({ text: `asked by ${fromUi.url}` });
  });

  it("rejects with the other side's error", async () => {
    const { runtime, post } = wire(fromUi);
    listen(runtime, 'worker-from-ui', shapes['worker-from-ui'], {
      state: () => {
        throw new Error('out of order');
      },
    });
    await expect(sender('worker-from-ui', post)('state', { tabId: 1 })).rejects.toThrow('out of order');
  });

  it('refuses strangers and leaves what is for others alone', async () => {
    const { runtime, post } = wire(fromPage);
    let ran = false;
    listen(runtime, 'page', pageShapes, {
      clear: () => {
        ran = true;
      },
    });
    await expect(sender('page', post)('clear')).rejects.toThrow('refused');
    expect(ran).toBe(false);
    await expect(sender('ui', post)('changed', { tabId: 1, stale: false })).rejects.toThrow(Unanswered);
  });

  it('stops', async () => {
    const { runtime, post } = wire(fromUi);
    listen(runtime, 'page', pageShapes, { clear: () => undefined })();
    await expect(sender('page', post)('clear')).rejects.toThrow('no answer');
  });

  it.each([
    ['found', { url: '', title: '', anyway: false, reading: null }, 'found.visit'],
    ['found', { visit: 'a.1', url: '', title: '', anyway: false, reading: { kind: 'constructor' } }, 'found.reading.kind'],
    ['found', { visit: 'a.1', url: '', title: '', anyway: false, reading: { kind: 'page', page: { blocks: [] } } }, 'found.reading.page'],
    ['found', undefined, 'found'],
    ['pressed', { clause: Number.NaN }, 'pressed.clause'],
    ['wanted', { tabId: 1 }, 'wanted.likely'],
    ['wanted', { likely: 'constructor' }, 'wanted.likely'],
    ['tools', { tabId: 1 }, 'tools'],
    ['toString', undefined, 'toString'],
  ])('refuses a malformed message with its name: %s %j', async (name, request, wrong) => {
    const { runtime, post } = wire(fromPage);
    listen(runtime, 'worker-from-page', shapes['worker-from-page'], {
      found: () => undefined,
      pressed: () => undefined,
      wanted: () => true,
      tools: () => undefined,
    });
    expect(await post({ to: 'worker-from-page', name, request })).toEqual({ ok: false, error: `refused: ${wrong}` });
  });
});

describe('untilAnswered', () => {
  it('asks again where nobody answers, and takes the first answer', async () => {
    vi.useFakeTimers();
    const ask = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Unanswered())
      .mockRejectedValueOnce(new Unanswered())
      .mockResolvedValue('here');
    const answered = untilAnswered(ask);
    await vi.runAllTimersAsync();
    expect(await answered).toBe('here');
    expect(ask).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });

  it('gives up on an error of the other side, when it is not wanted any more, and in the end', async () => {
    vi.useFakeTimers();
    const wrong = vi.fn(() => Promise.reject(new Error('a bug')));
    await expect(untilAnswered(wrong)).rejects.toThrow('a bug');
    expect(wrong).toHaveBeenCalledTimes(1);
    const nobody = vi.fn(() => Promise.reject(new Unanswered('gone')));
    await expect(untilAnswered(nobody, () => false)).rejects.toThrow('gone');
    expect(nobody).toHaveBeenCalledTimes(1);
    const never = expect(untilAnswered(nobody)).rejects.toThrow('gone');
    await vi.runAllTimersAsync();
    await never;
    vi.useRealTimers();
  });
});
