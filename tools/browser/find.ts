/** Finds a Chromium on this machine; on a Debian where we are root, installs one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const windowsFolders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windowsFolders.flatMap((folder) => [
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

const onPath = (): string[] => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** Playwright's own first: branded browsers since version 137 no longer load an unpacked extension from the command line. */
const found = (): string | undefined =>
  [process.env.MINGYIN_BROWSER ?? '', chromium.executablePath(), ...onPath(), ...elsewhere].find((path) => path && existsSync(path));

function install(): void {
  console.log('no Chromium here: installing the package chromium');
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update'], quiet);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
}

/** The path of a browser that loads unpacked extensions. Throws one sentence that says what to install. */
export function findBrowser(): string {
  const here = found();
  if (here) return here;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) install();
  const now = found();
  if (now) return now;
  throw new Error('No browser found: install Chromium, or run `npx playwright install chromium`, or set MINGYIN_BROWSER to its path.');
}
