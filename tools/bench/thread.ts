/** How long the page's own thread is held at a stretch by what runs of the extension in it, on pages that are made to be long work. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { launch } from '../browser/extension';
import { findBrowser } from '../browser/find';
import { serve } from '../browser/serve';
import type { Figure } from './measure';
import { heldByUs } from './trace';

/** Milliseconds that the content script may hold the page at a stretch, and its share of a page that changes all the time. */
const most = { stretch: 50, share: 1 };
/** Milliseconds that a page is watched after it has loaded; a storm is longer. */
const watched = { page: 8_000, storm: 15_000 };

const sentence = '我们会收集您的手机号码，用于注册账号；交易记录保存三年。';
const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>隐私政策</title><h1>隐私政策</h1><p>${sentence.repeat(12)}</p>${body}`;
const row = (attribute = '') =>
  `<tr>${['云帆地图SDK', '云帆位置服务有限公司', '位置、设备标识'].map((text) => `<td${attribute}>${text}</td>`).join('')}</tr>`;
const many = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i)).join('');
const script = (body: string) => `<script>addEventListener('load', () => setTimeout(() => { ${body} }, 300))</script>`;

const kinds: Record<string, string> = {
  'a text of 20 MB in one node': page(
    `<pre id="text"></pre>${script(`document.querySelector('#text').append(${JSON.stringify(`${sentence}\n`)}.repeat(690_000))`)}`,
  ),
  '20 MB in 72,000 paragraphs': page(many(72_000, () => `<p>${sentence.repeat(10)}</p>`)),
  '10,000 links': page(`<ul>${many(10_000, (i) => `<li><a href="#p${i}">第 ${i} 条</a></li>`)}</ul>`),
  '10,000 links in a line': page(`<p>${many(10_000, (i) => `<a href="/p">第 ${i} 条</a>，`)}</p>`),
  'a table of 20,000 rows': page(`<table>${many(20_000, () => row())}</table>`),
  '3,000 rows, rowspan=1000 on each cell': page(`<table>${many(3_000, () => row(' rowspan="1000"'))}</table>`),
  '100,000 spans': page(many(1_000, () => `<p>${many(100, () => '<span>收集手机号码</span>')}</p>`)),
};

const storm = page(
  `<p id="clock"></p><ul id="list"></ul>${script(`let i = 0; setInterval(() => {
    document.querySelector('#clock').textContent = '现在 ' + ++i;
    const item = document.createElement('li');
    item.textContent = '第 ' + i + ' 条';
    document.querySelector('#list').append(item);
    if (i > 50) document.querySelector('#list').firstElementChild.remove();
  }, 10)`)}`,
);

/** The longest task of the page's thread over 50 ms, as the page itself sees it; 0 where there was none. */
async function longestTask(tab: Page, url: string, milliseconds: number): Promise<number> {
  await tab.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await tab.goto(url, { timeout: 120_000 });
  await tab.waitForTimeout(milliseconds);
  return tab.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
}

async function inTab<T>({ newPage }: { newPage(): Promise<Page> }, use: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await newPage();
  const value = await use(tab);
  await tab.close();
  return value;
}

export async function* threadFigures(): AsyncGenerator<Figure> {
  const path = (name: string) => `/${encodeURIComponent(name)}/privacy.html`;
  const site = await serve({
    ...Object.fromEntries(Object.entries(kinds).map(([name, body]) => [path(name), { body }])),
    '/storm/privacy.html': { body: storm },
  });
  const bare: Browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const running = await launch();
  const without = { newPage: () => bare.newPage() };
  const withUs = { newPage: () => running.context.newPage() };
  try {
    for (const name of Object.keys(kinds)) {
      const url = site.url(path(name));
      const alone = await inTab(without, (tab) => longestTask(tab, url, watched.page));
      let together = 0;
      const held = await heldByUs(running, () =>
        inTab(withUs, async (tab) => {
          together = await longestTask(tab, url, watched.page);
        }),
      );
      if (!held.length) throw new Error(`the content script did not run on ${name}`);
      yield {
        name: `longest held by us: ${name}`,
        value: Math.max(...held),
        unit: 'ms',
        ratio: { to: `the longest task (${alone.toFixed(0)} ms without us)`, value: together / alone },
        most: most.stretch,
      };
    }
    const held = await heldByUs(running, () => inTab(withUs, (tab) => longestTask(tab, site.url('/storm/privacy.html'), watched.storm)));
    const sum = held.reduce((all, one) => all + one, 0);
    yield {
      name: `held by us of ${watched.storm / 1_000} s of changes every 10 ms`,
      value: (sum / watched.storm) * 100,
      unit: '%',
      ratio: { to: 'all changes', value: held.length / (watched.storm / 10) },
      most: most.share,
    };
  } finally {
    await running.close();
    await bare.close();
    await site.close();
  }
}
