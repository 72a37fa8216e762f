/** A real browser with the built extension in it: for the demo and for the end-to-end tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from './find';

export const built = resolve('.output/chrome-mv3');

export interface Running {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** Address of one of the extension's own files. */
  address(path: string): string;
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** The page that opens where the extension is new. */
async function welcomed(context: BrowserContext, milliseconds = 10_000): Promise<Page> {
  const until = Date.now() + milliseconds;
  while (Date.now() < until) {
    const page = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (page) return page;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error('the welcome page did not open');
}

/** Starts a browser with an empty profile and the extension of `folder`. `welcome`: the page that opens first is left open. */
export async function launch({
  headless = true,
  folder = built,
  locale = 'zh-CN',
  args = [] as string[],
  welcome = false,
} = {}): Promise<Running> {
  const profile = mkdtempSync(join(tmpdir(), 'mingyin-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless,
    locale,
    // On Linux, what stands outside of the tabs speaks the machine's language and hears of no other way.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') } as Record<string, string>,
    viewport: headless ? { width: 1100, height: 800 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // A popup is never taller than the window has room for.
      ...(headless ? ['--disable-gpu', '--screen-info={1280x1000}', '--window-size=1100,960'] : []),
      `--lang=${locale}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...args,
    ],
  });
  const worker = async () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension:')) ??
    context.waitForEvent('serviceworker', { timeout: 20_000 });
  const id = new URL((await worker()).url()).host;
  const greeting = await welcomed(context);
  if (!welcome) await greeting.close();
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, id, address: (path) => `chrome-extension://${id}/${path}`, worker, close };
}

/** A surface that is no tab: the popup or the side panel. */
export interface Surface {
  send<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
  /** The value of an expression in it; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  screenshot(): Promise<Buffer>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

const browserSession = (context: BrowserContext): Promise<CDPSession> => context.browser()!.newBrowserCDPSession();

const targets = async (session: CDPSession): Promise<TargetInfo[]> =>
  ((await session.send('Target.getTargets', { filter: [{}] })) as { targetInfos: TargetInfo[] }).targetInfos;

/** Stops the extension's worker as the browser does when it is idle. */
export async function stopWorker({ context, id }: Running): Promise<void> {
  const session = await browserSession(context);
  for (const { targetId, type, url } of await targets(session)) {
    if (type === 'service_worker' && url.includes(id)) await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}

/** Attaches to the extension page `path` that is shown outside of the tabs: one in a tab says in its address of which tab it is. */
export async function attach({ context, address }: Running, path: string, milliseconds = 10_000): Promise<Surface> {
  const session = await browserSession(context);
  const until = Date.now() + milliseconds;
  let found: TargetInfo | undefined;
  while (!found && Date.now() < until) {
    found = (await targets(session)).find(({ url, type }) => url.split('#')[0] === address(path) && type !== 'service_worker');
    if (!found) await new Promise((wait) => setTimeout(wait, 100));
  }
  if (!found) throw new Error(`${path} did not open within ${milliseconds} ms`);
  const { sessionId } = (await session.send('Target.attachToTarget', { targetId: found.targetId, flatten: false })) as {
    sessionId: string;
  };
  return surface(session, sessionId);
}

function surface(session: CDPSession, sessionId: string): Surface {
  let last = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  session.on('Target.receivedMessageFromTarget', (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message) as { id?: number; result?: unknown; error?: { message: string } };
    const call = id === undefined ? undefined : waiting.get(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result);
  });
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    }) as Promise<T>;
  return {
    send,
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await send<{
        result: { value: T };
        exceptionDetails?: { text: string; exception?: { description?: string } };
      }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
  };
}

/** Opens the real popup over the front tab. */
export async function openPopup(running: Running): Promise<Surface> {
  await (await running.worker()).evaluate(() => chrome.action.openPopup());
  return attach(running, 'popup.html');
}

/** Opens the real side panel, then brings `beside` to the front. A click on a page of the extension gives the gesture that the browser asks for. */
export async function openSidePanel(running: Running, beside: Page): Promise<Surface> {
  const helper = await running.context.newPage();
  await helper.goto(running.address('manifest.json'));
  await helper.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    const button = document.createElement('button');
    button.id = 'open-panel';
    button.style.cssText = 'position:fixed;inset:0;z-index:9999';
    button.onclick = () => void chrome.sidePanel.open({ windowId: id! });
    document.body.append(button);
  });
  await helper.click('#open-panel');
  await beside.bringToFront();
  const panel = await attach(running, 'sidepanel.html');
  await helper.close();
  return panel;
}

/** The browser's number of a tab. */
export async function tabIdOf(running: Running, page: Page): Promise<number> {
  await page.bringToFront();
  const [tab] = await (await running.worker()).evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
  return tab!.id!;
}
