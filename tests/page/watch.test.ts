import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../lib/page/watch';

/** A window whose page changes when it is told to. A look costs `cost` milliseconds of its time. */
function fake(cost = 0) {
  const heard = new Map<string, (event: object) => void>();
  let listening: (() => void) | null = null;
  let callbacks = 0;
  class MutationObserver {
    constructor(private readonly told: () => void) {}
    observe() {
      listening = this.told;
    }
    disconnect() {
      listening = null;
    }
  }
  const events = (prefix: string) => ({
    addEventListener: (name: string, listener: (event: object) => void) => heard.set(prefix + name, listener),
    removeEventListener: (name: string) => heard.delete(prefix + name),
  });
  let spent = 0;
  const window = {
    document: { URL: 'https://shop.example/privacy', ...events('document ') },
    navigation: events('navigation '),
    performance: { now: () => Date.now() + spent },
    setTimeout: (run: () => void, milliseconds: number) => setTimeout(run, milliseconds),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    MutationObserver,
    ...events(''),
  };
  // Half of it at once, half of it later.
  const look = vi.fn(async (_byReader: boolean) => {
    spent += cost / 2;
    await new Promise((wait) => setTimeout(wait, 5));
    spent += cost / 2;
    return { another: false, spent: cost / 2 };
  });
  const watch = watchPage(window as unknown as Parameters<typeof watchPage>[0], look, () => []);
  const change = () => {
    if (!listening) return;
    callbacks++;
    listening();
  };
  return {
    look,
    watch,
    change,
    go: (address: string) => {
      window.document.URL = address;
      heard.get('navigation currententrychange')!({});
    },
    act: (isTrusted: boolean) => heard.get('click')!({ isTrusted }),
    spent: () => spent,
    callbacks: () => callbacks,
    listeners: () => heard.size,
  };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('watching a page', () => {
  it('looks when a change has come to rest', async () => {
    const { change, look } = fake();
    change();
    await pass(400);
    expect(look).not.toHaveBeenCalled();
    await pass(100);
    expect(look).toHaveBeenCalledTimes(1);
    await pass(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('a change every 10 ms for a minute: the looks take under 1 %, and few changes are heard of', async () => {
    const { change, look, spent, callbacks } = fake(40);
    for (let i = 0; i < 6_000; i++) {
      change();
      await pass(10);
    }
    expect(look.mock.calls.length).toBeGreaterThan(1);
    expect(spent()).toBeLessThan(600);
    expect(callbacks()).toBeLessThan(6_000 / 15);
  });

  it('what a script draws right after the first look is looked at once it is quiet', async () => {
    const { watch, change, look } = fake(20);
    watch.look(false);
    await pass(100);
    change();
    await pass(500);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('a page that changes now and then is followed at once, though its looks are slow; one that goes on is made to wait', async () => {
    const { change, look } = fake(45);
    for (let i = 1; i <= 2; i++) {
      change();
      await pass(3_000);
      expect(look).toHaveBeenCalledTimes(i);
    }
    for (let i = 0; i < 3; i++) {
      change();
      await pass(3_000);
    }
    // Two more were taken, each later than the one before; what changed last is made to wait.
    expect(look).toHaveBeenCalledTimes(4);
    await pass(9_000);
    expect(look).toHaveBeenCalledTimes(5);
  });

  it('a scroll spy that replaces the hash costs nothing; another address is looked at', async () => {
    const { go, look } = fake();
    for (let i = 0; i < 100; i++) {
      go(`https://shop.example/privacy#at-${i}`);
      await pass(20);
    }
    await pass(10_000);
    expect(look).not.toHaveBeenCalled();
    go('https://shop.example/terms');
    await pass(1_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('what the reader does is looked at soon, however restless the page was before; what a script does is not the reader', async () => {
    const { act, change, look } = fake(40);
    for (let i = 0; i < 3_000; i++) {
      change();
      await pass(10);
    }
    await pass(40_000);
    look.mockClear();
    act(false);
    await pass(2_000);
    expect(look).not.toHaveBeenCalled();
    act(true);
    await pass(500);
    expect(look).toHaveBeenCalledWith(true);
  });

  it('catches up at once where it is asked for, and only with a change; it says so when the look is done', async () => {
    const { change, look, watch } = fake();
    await watch.catchUp();
    expect(look).not.toHaveBeenCalled();
    change();
    let caught = false;
    void watch.catchUp().then(() => {
      caught = true;
    });
    await pass(1);
    expect(look).toHaveBeenCalledTimes(1);
    expect(caught).toBe(false);
    await pass(10);
    expect(caught).toBe(true);
  });

  it('one look is done before another begins, and what the reader did meanwhile is looked at without delay', async () => {
    const { act, change, look, watch } = fake();
    let running = 0;
    look.mockImplementation(async () => {
      expect(++running).toBe(1);
      await new Promise((wait) => setTimeout(wait, 2_000));
      running--;
      return { another: false, spent: 0 };
    });
    watch.look(false);
    await pass(500);
    change();
    act(true);
    await pass(1_000);
    expect(look).toHaveBeenCalledTimes(1);
    await pass(1_000);
    expect(look).toHaveBeenCalledTimes(2);
    expect(look).toHaveBeenLastCalledWith(true);
  });

  it('stops', async () => {
    const { change, listeners, look, watch } = fake();
    change();
    watch.stop();
    await pass(5_000);
    expect(look).not.toHaveBeenCalled();
    expect(listeners()).toBe(0);
  });
});
