/** How long the gate takes on a page that is no policy, in a real browser, beside Readability's own quick look. */
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../browser/find';
import type { Figure } from './measure';

/** 5,000 elements of a shop's front page, with a link to its policy in the footer as everywhere. */
const shop = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>小镇书店 - 新书与旧书</title></head><body><header><nav>${'<a href="/c">分类</a>'.repeat(100)}</nav></header><main>${Array.from(
  { length: 979 },
  (_, i) =>
    `<div class="book"><h3>旧书第 ${i} 号</h3><p>品相良好，书页微黄，附作者签名，周末可到店自取。</p><span>￥${i % 90}</span><button>加入购物车</button></div>`,
).join('')}</main><footer><a href="/privacy">隐私政策</a><a href="/terms">用户协议</a></footer></body></html>`;

async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'tools/bench/in-page.ts', formats: ['iife'], name: 'bench' } },
  });
  const [{ output }] = result as unknown as [{ output: { code: string }[] }];
  return output[0]!.code;
}

export async function detectionFigures(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    await page.setContent(shop);
    await page.addScriptTag({ content: await script() });
    const { nodes, gate, readerable } = await page.evaluate(() =>
      (globalThis as unknown as { bench: typeof import('./in-page') }).bench.measure(),
    );
    return [
      {
        name: `detection on ${nodes} elements that are no policy`,
        value: gate,
        unit: 'ms',
        ratio: { to: `isProbablyReaderable (${readerable.toFixed(2)} ms)`, value: gate / readerable },
        most: 2,
      },
    ];
  } finally {
    await browser.close();
  }
}
