/** The surface drawn into a document without a browser, in the environment that screenshots are taken in. */
import { parseHTML } from 'linkedom';
import { expect, vi } from 'vitest';
import { settingsFrom } from '../../lib/browser/setting-values';
import type { Shown } from '../../tools/shots/shown';

export interface Drawn {
  document: Document;
  /** Texts of all elements that a selector finds, white space folded. */
  texts(selector: string): string[];
  /** Presses the first element that a selector finds and that says `text`. */
  press(selector: string, text?: string): Promise<void>;
  /** Chooses one of the inputs that a selector finds. */
  change(selector: string, index: number): Promise<void>;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Until effects have run and what they wait for is there. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 4; i++) await new Promise((wait) => setTimeout(wait, 5));
};

export async function draw(shown: Pick<Shown, 'view' | 'state'> & Partial<Shown>): Promise<Drawn> {
  const { window, document } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  const given = { ...shown, settings: shown.settings ?? settingsFrom({ language: 'zh' }) };
  const matchMedia = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined });
  const frame = (run: () => void) => setTimeout(run, 0);
  Object.assign(window, { shown: given, matchMedia, requestAnimationFrame: frame, scrollTo: () => undefined, scrollY: 0 });
  Object.assign(window.Element.prototype, {
    scrollIntoView: () => undefined,
    getBoundingClientRect: () => ({ top: 0, bottom: 0, left: 0, right: 0, width: 0, height: 0 }),
  });
  for (const [name, value] of Object.entries({
    window,
    document,
    matchMedia,
    location: new URL('https://extension.example/popup.html'),
    navigator: { language: 'zh-CN' },
    requestAnimationFrame: frame,
    cancelAnimationFrame: clearTimeout,
  }))
    vi.stubGlobal(name, value);
  vi.resetModules();
  await import('../../tools/shots/harness');
  await vi.waitFor(() => expect(document.querySelector('#app')!.children.length).toBeGreaterThan(0), { timeout: 20_000 });
  await settled();
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    document: document as unknown as Document,
    texts: (selector) => all(selector).map(({ textContent }) => squeeze(textContent ?? '')),
    async change(selector, index) {
      const input = all(selector)[index];
      if (!input) throw new Error(`no ${selector} number ${index}`);
      input.dispatchEvent(new window.Event('change', { bubbles: true }));
      await settled();
    },
    async press(selector, text = '') {
      const element = all(selector).find(({ textContent }) => textContent?.includes(text));
      if (!element) throw new Error(`no ${selector} that says ${text}`);
      element.dispatchEvent(new window.Event('click', { bubbles: true }));
      await settled();
    },
  };
}
