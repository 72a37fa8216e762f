/** Screenshots of every state of the surface in both themes and languages, for a person to look at: `npm run shots [-- NAME…]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium } from '@playwright/test';
import { preview, build } from 'vite';

const root = join(import.meta.dirname, 'shots');
const outDir = join(import.meta.dirname, '../.output/shots-site');
const shots = join(import.meta.dirname, '../.output/shots');

await build({ root, base: './', logLevel: 'error', configFile: false, plugins: [preact()], build: { outDir, emptyOutDir: true } });
const server = await preview({ root, configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 0 } });
const address = server.resolvedUrls!.local[0]!;
mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 380, height: 600 }, deviceScaleFactor: 2 });
page.on('pageerror', (error) => console.error(error));
const name = process.argv[2] ?? 'view=popup&state=ready&lang=zh';
await page.goto(`${address}?${name}`);
await page.waitForTimeout(300);
await page.screenshot({ path: join(shots, 'try.png') });
await browser.close();
await server.close();
