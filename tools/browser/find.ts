/** Finds a Chromium and a Firefox on this machine; on a Debian where we are root, installs them. */
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

const firefoxes = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];

const firefoxElsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...windowsFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
];

const onPath = (names: string[]): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

interface Wanted {
  /** Where it may be, the best place first. */
  places: string[];
  /** Its package, and what goes with it. */
  packages: string[];
  /** One sentence that says what to install. */
  missing: string;
}

/** Playwright's own first: branded browsers since version 137 no longer load an unpacked extension from the command line. */
const chromiums = (): Wanted => ({
  places: [process.env.MINGYIN_BROWSER ?? '', chromium.executablePath(), ...onPath(names), ...elsewhere],
  packages: ['chromium', 'fonts-noto-cjk'],
  missing: 'No browser found: install Chromium, or run `npx playwright install chromium`, or set MINGYIN_BROWSER to its path.',
});

const firefox = (): Wanted => ({
  places: [process.env.MINGYIN_FIREFOX ?? '', ...onPath(firefoxes), ...firefoxElsewhere],
  packages: ['firefox-esr', 'fonts-noto-cjk'],
  missing: 'No Firefox found: install Firefox 140 or later, or set MINGYIN_FIREFOX to its path.',
});

function install(packages: string[]): void {
  console.log(`not here: installing the package ${packages[0]}`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update'], quiet);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
}

function find({ places, packages, missing }: Wanted): string {
  const found = () => places.find((path) => path && existsSync(path));
  const here = found();
  if (here) return here;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) install(packages);
  const now = found();
  if (now) return now;
  throw new Error(missing);
}

/** The path of a browser that loads unpacked extensions. Throws one sentence that says what to install. */
export const findBrowser = (): string => find(chromiums());

/** The path of a Firefox, likewise. */
export const findFirefox = (): string => find(firefox());
