/** A real Firefox with the built extension in it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox } from '../../tools/browser/find';
import { connectMarionette, type Marionette } from './marionette';

export const built = resolve('.output/firefox-mv3');
/** The address of the extension's pages in every profile made here. */
const uuid = 'b6b2cf10-0000-4000-8000-000000000001';

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export interface Firefox {
  send: Marionette['send'];
  /** The extension's id. */
  id: string;
  /** Address of one of the extension's own files. */
  address(path: string): string;
  /** Runs the body of a function in the page of the current tab; `arguments` are given. */
  inPage<T>(body: string, ...given: Value[]): Promise<T>;
  /** The same in the browser's own window. */
  inBrowser<T>(body: string, ...given: Value[]): Promise<T>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

type Prefs = Record<string, string | number | boolean>;

function makeProfile(id: string, port: number, more: Prefs): string {
  const profile = mkdtempSync(join(tmpdir(), 'mingyin-firefox-'));
  const prefs: Prefs = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'app.update.disabledForTesting': true,
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...more,
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

/** Starts Firefox with an empty profile and the extension of `folder`. */
export async function launchFirefox({ folder = built, prefs = {} as Prefs } = {}): Promise<Firefox> {
  const { id } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')).browser_specific_settings.gecko as { id: string };
  const port = await freePort();
  const profile = makeProfile(id, port, prefs);
  const shown = ['--headless', '--width=1100', '--height=900', '--no-remote', '--profile', profile];
  const program = spawn(findFirefox(), [...shown, '--marionette', '--remote-allow-system-access'], { stdio: 'ignore' });
  const ended = once(program, 'exit');
  const marionette = await connectMarionette(port);
  const { send } = marionette;
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
  await send('WebDriver:SetTimeouts', { script: 30_000 });
  const run = async <T>(context: 'content' | 'chrome', body: string, given: Value[]): Promise<T> => {
    await send('Marionette:SetContext', { value: context });
    const script = `return (async () => { ${body} })()`;
    return (await send<{ value: T }>('WebDriver:ExecuteScript', { script, args: given })).value;
  };
  await send('Addon:Install', { path: folder, temporary: true });
  return {
    send,
    id,
    address: (path) => `moz-extension://${uuid}/${path}`,
    inPage: (body, ...given) => run('content', body, given),
    inBrowser: (body, ...given) => run('chrome', body, given),
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => program.kill());
      marionette.close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
