/** The extension in Firefox as a reader and as its own pages meet it: tabs, the popup, the panel, the menu. */
import type { TabState } from '../../lib/browser/protocol';
import type { Firefox, Value } from './firefox';

const parent = 'const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");';

/** A tab; its number as extensions know it. */
export interface Tab {
  handle: string;
  id: number;
}

export async function openTab(firefox: Firefox, url: string): Promise<Tab> {
  const { handle } = await firefox.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
  await show(firefox, handle);
  await firefox.send('WebDriver:Navigate', { url });
  const id = await firefox.inBrowser<number>(`${parent} return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab)`);
  return { handle, id };
}

export async function show(firefox: Firefox, handle: string): Promise<void> {
  await firefox.send('Marionette:SetContext', { value: 'content' });
  await firefox.send('WebDriver:SwitchToWindow', { handle, focus: true });
}

/** Goes to the tab that is in front, whoever opened it. */
export const showFront = async (firefox: Firefox): Promise<string> => {
  const handle = await firefox.inBrowser<string>(
    `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
     return NavigableManager.getIdForBrowser(gBrowser.selectedBrowser)`,
  );
  await show(firefox, handle);
  return handle;
};

/** Runs the body of a function in a page of the extension's own, opened for it; the tab in front stays there for the extension. */
export async function inExtension<T>(firefox: Firefox, front: Tab, body: string, ...given: Value[]): Promise<T> {
  await firefox.send('Marionette:SetContext', { value: 'content' });
  const { handle } = await firefox.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: false });
  await firefox.send('WebDriver:SwitchToWindow', { handle, focus: false });
  try {
    await firefox.send('WebDriver:Navigate', { url: firefox.address('options.html') });
    return await firefox.inPage<T>(body, ...given);
  } finally {
    await firefox.send('WebDriver:CloseWindow');
    await show(firefox, front.handle);
  }
}

export async function stateOf(firefox: Firefox, tab: Tab, name: 'state' | 'analyse' = 'state'): Promise<TabState> {
  const ask = 'return browser.runtime.sendMessage({ to: "worker-from-ui", name: arguments[1], request: { tabId: arguments[0] } })';
  const { ok, value, error } = await inExtension<{ ok: boolean; value: TabState; error: string }>(firefox, tab, ask, tab.id, name);
  if (!ok) throw new Error(error);
  return value;
}

/** A page of the extension outside of the tabs. */
export interface Surface {
  /** Runs the body of a function in it, with `content` as its window; what it presses is taken for a person's press. */
  run<T>(body: string): Promise<T>;
  text(): Promise<string>;
  press(label: string): Promise<void>;
  /** PNG. */
  screenshot(): Promise<Buffer>;
}

/** `find`: an expression of the browser's window for the `browser` element, null until it is there. */
async function surface(firefox: Firefox, find: string, path: string): Promise<Surface> {
  const there = `const browser = ${find}; if (!browser || !browser.currentURI.spec.includes(${JSON.stringify(path)})) return null;`;
  for (const until = Date.now() + 10_000; ; await new Promise((wait) => setTimeout(wait, 100))) {
    if (await firefox.inBrowser(`${there} return true`)) break;
    if (Date.now() > until) throw new Error(`${path} did not open`);
  }
  const run = async <T>(body: string): Promise<T> => {
    const script = `(async () => {
      const hand = content.windowUtils.setHandlingUserInput(true);
      try { return { value: await (async () => { ${body} })() }; } catch (error) { return { error: String(error) }; } finally { hand.destruct(); }
    })().then((told) => sendAsyncMessage('told', told))`;
    const told = await firefox.inBrowser<{ value: T; error?: string } | null>(
      `${there} return new Promise((done) => {
        const heard = ({ data }) => { browser.messageManager.removeMessageListener('told', heard); done(data); };
        browser.messageManager.addMessageListener('told', heard);
        browser.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(arguments[0]), false);
      })`,
      script,
    );
    if (!told) throw new Error(`${path} has gone`);
    if (told.error) throw new Error(told.error);
    return told.value;
  };
  return {
    run,
    text: () => run('return content.document.body?.innerText ?? ""'),
    press: (label) =>
      run(`const [button] = [...content.document.querySelectorAll('button')].filter((one) =>
        (one.innerText + (one.getAttribute('aria-label') ?? '')).includes(${JSON.stringify(label)}));
        if (!button) throw new Error('no button ' + ${JSON.stringify(label)});
        button.click();`),
    async screenshot() {
      const drawn = `${there} const { width, height } = browser.getBoundingClientRect();
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 2, 'white');
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        let text = ''; for (const byte of bytes) text += String.fromCharCode(byte);
        return btoa(text);`;
      return Buffer.from(await firefox.inBrowser<string>(drawn), 'base64');
    },
  };
}

/** A click on the icon. */
export async function openPopup(firefox: Firefox): Promise<Surface> {
  await firefox.inBrowser(
    `${parent} ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(arguments[0]).extension).triggerAction(window)`,
    firefox.id,
  );
  return surface(firefox, shownPopup, 'popup.html');
}

/** Firefox loads the popup in a panel that is never shown and then moves it: what is said to it there may not be heard. */
const shownPopup = `[...document.querySelectorAll('.webextension-popup-browser')].find((one) => one.closest('panel')?.state === 'open')`;

/** The panel in the sidebar, as soon as it is open. */
export const panelBeside = (firefox: Firefox): Promise<Surface> =>
  surface(firefox, "SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')", 'sidepanel.html');

export const closePanel = (firefox: Firefox): Promise<void> => firefox.inBrowser('SidebarController.hide()');

/** A right click in the middle of the element of the page, then the extension's entry of the menu. */
export async function explainFromMenu(firefox: Firefox, selector: string): Promise<void> {
  const place = await firefox.inPage<{ x: number; y: number }>(
    `const element = document.querySelector(arguments[0]);
     element.scrollIntoView({ block: 'center', behavior: 'instant' });
     const { left, top, height } = element.getBoundingClientRect();
     return { x: Math.round(left + 30), y: Math.round(top + height / 2) };`,
    selector,
  );
  const actions = [
    { type: 'pointerMove', duration: 0, origin: 'viewport', ...place },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  await firefox.send('WebDriver:PerformActions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
  await firefox.inBrowser(
    `const menu = document.getElementById('contentAreaContextMenu');
     for (let i = 0; i < 100 && menu.state !== 'open'; i++) await new Promise((wait) => setTimeout(wait, 50));
     const entry = [...menu.querySelectorAll('menuitem')].find((one) => one.id.includes(arguments[0]));
     if (!entry) throw new Error('no entry of the extension in the menu');
     menu.activateItem(entry);`,
    firefox.id.replace(/[^\w-]/g, '_'),
  );
}

/** What the browser does when Alt+Shift and the letter are pressed: a window without a screen hears no keys itself. */
export const pressShortcut = (firefox: Firefox, letter: string): Promise<void> =>
  firefox.inBrowser(
    `const key = document.querySelector('[id^=ext-keyset] key[modifiers="alt,shift"][key="' + arguments[0] + '"]');
     if (!key) throw new Error('no such shortcut');
     const hand = window.windowUtils.setHandlingUserInput(true);
     key.dispatchEvent(new Event('command'));
     hand.destruct();`,
    letter,
  );
