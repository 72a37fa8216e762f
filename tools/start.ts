/**
 * npm start [-- FILE-or-URL]
 *
 * Builds the extension and shows it at work on the bundled sample, or on a policy of your own: in a window where there is
 * a display; else headless, with pictures under .output/demo/ and the card as text.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { launch, type Running, tabIdOf } from './browser/extension';
import { findBrowser } from './browser/find';
import { speak, stateOf } from './browser/state';
import { takePictures } from './demo/pictures';
import { type Shown, showPolicy } from './demo/policy';
import { printCard } from './print/card';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function inWindow({ context }: Running, { url }: Shown): Promise<void> {
  const [page = await context.newPage()] = context.pages();
  await page.goto(url);
  console.log(`The policy is open at ${url}: click the icon of 明隐. Close the browser to end.`);
  await new Promise((closed) => context.once('close', closed));
}

async function inPictures(running: Running, { url }: Shown): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(url);
  const tabId = await tabIdOf(running, page);
  const state = await stateOf(running, tabId);
  if (state.kind === 'ready') await speak(running, state.analysis.language);
  await page.bringToFront();
  const pictures = await takePictures(running, page, tabId, '.output/demo');
  console.log(state.kind === 'ready' ? printCard(state.analysis) : `no card: the page is ${state.kind}`);
  console.log(`\npictures:\n${pictures.map((path) => `  ${path}`).join('\n')}`);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { headless: { type: 'boolean' } } });
  findBrowser();
  execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const policy = await showPolicy(positionals[0]);
  const windowed = hasDisplay && !values.headless && !process.env.CI;
  const running = await launch({ headless: !windowed });
  try {
    await (windowed ? inWindow : inPictures)(running, policy);
  } finally {
    await running.close();
    await policy.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
