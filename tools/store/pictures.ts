/** The pictures that the stores ask for: five of 1280×800 in each language, from the bundled samples as they are read now, and the tile. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { analyze } from '../../lib/analyze';
import type { Analysis } from '../../lib/model';
import { findBrowser } from '../browser/find';
import { loadClassifier } from '../engine';
import { readInput } from '../input/read';
import { serveHarness } from '../shots/site';
import { blur, showChapter, takeView, type View } from '../shots/take';
import { type Language, languages, listings } from './listing';

const size = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };
const background = 'linear-gradient(135deg, #cfe6e2, #eef5f3 60%, #f8efe9)';
const icon = readFileSync('public/icon/icon.svg', 'utf8');

interface Sample {
  file: string;
  url: string;
  settings: 'zh' | 'en' | 'zh-TW';
  /** Words of the clause that is explained, and a question. */
  explained: string;
  question: string;
}

const samples: Record<Language, Sample> = {
  'zh-CN': {
    file: 'samples/sample-policy.html',
    url: 'https://weian.example/privacy',
    settings: 'zh',
    explained: '人脸信息',
    question: '信息会传到国外吗？',
  },
  en: {
    file: 'samples/sample-policy-en.html',
    url: 'https://harbour.example/privacy',
    settings: 'en',
    explained: 'precise location',
    question: 'How do I delete my account?',
  },
  'zh-TW': {
    file: 'samples/sample-policy.html',
    url: 'https://weian.example/privacy',
    settings: 'zh-TW',
    explained: '人脸信息',
    question: '資料會傳到國外嗎？',
  },
};

const panel = { width: 400, height: 700 };

const viewsOf = ({ explained, question }: Sample): Record<keyof (typeof listings)['en']['scenes'], View> => ({
  card: { view: 'popup', size: { width: 380, height: 600 } },
  watch: {
    view: 'sidepanel',
    size: panel,
    act: async (page) => {
      const section = page.locator('.section > h2 > button').first();
      await section.click();
      await page.evaluate(() => {
        const top = document.querySelector('.section')!.getBoundingClientRect().top;
        window.scrollTo(0, window.scrollY + top - 60);
      });
      await blur(page);
    },
  },
  text: { view: 'sidepanel', size: panel, act: (page) => showChapter(page, explained) },
  explained: { view: 'sidepanel', size: panel, focus: explained, act: blur },
  answer: {
    view: 'sidepanel',
    size: panel,
    act: async (page) => {
      await page.getByRole('tab').nth(2).click();
      await page.getByRole('searchbox').fill(question);
      await blur(page);
    },
  },
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The fonts of the surface itself, as far as they are on this machine. */
const fonts = (language: Language): string =>
  `"Noto Sans CJK ${language === 'zh-TW' ? 'TC' : 'SC'}", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif`;

const sheet = (
  language: Language,
  { title, text }: { title: string; text: string },
  picture: string,
  { width, height }: typeof size,
): string => `
  <html lang="${language}"><style>
    body { display: flex; align-items: center; justify-content: space-between; box-sizing: border-box; width: 1280px; height: 800px;
      margin: 0; padding: 0 120px; background: ${background}; font-family: ${fonts(language)}; color: #0a3b37; }
    div { width: 520px } svg { width: 72px; height: 72px }
    h1 { font-size: 48px; line-height: 1.2; margin: 28px 0 20px; text-wrap: balance }
    p { font-size: 25px; line-height: 1.6; margin: 0; color: #27524e; text-wrap: balance; word-break: keep-all }
    img { width: ${width}px; height: ${height}px; border-radius: 14px; box-shadow: 0 2px 6px #0a3b3722, 0 16px 40px #0a3b3733 }
  </style><div>${icon}<h1>${escaped(title)}</h1><p>${escaped(text)}</p></div><img src="data:image/png;base64,${picture}"></html>`;

const promo = (language: Language): string => {
  const { name, tagline } = listings[language];
  return `<html lang="${language}"><style>
    body { display: flex; align-items: center; gap: 26px; box-sizing: border-box; width: 440px; height: 280px; margin: 0; padding: 0 36px;
      background: ${background}; font-family: ${fonts(language)}; color: #0a3b37; }
    svg { width: 112px; height: 112px; flex: none } h1 { font-size: 44px; margin: 0 0 8px } p { font-size: 19px; line-height: 1.5; margin: 0 }
  </style>${icon}<div><h1>${escaped(name)}</h1><p>${escaped(tagline)}</p></div></html>`;
};

async function draw(page: Page, html: string, at: typeof size, path: string): Promise<void> {
  await page.setViewportSize(at);
  await page.setContent(html);
  await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
  const picture = await page.screenshot();
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  if (width !== at.width || height !== at.height) throw new Error(`${path} has ${width}×${height}`);
  writeFileSync(path, picture);
}

async function drawLanguage(browser: Browser, address: string, language: Language, analysis: Analysis, out: string): Promise<void> {
  const sample = samples[language];
  const { scenes } = listings[language];
  const page = await browser.newPage();
  mkdirSync(join(out, language), { recursive: true });
  let number = 1;
  for (const [name, view] of Object.entries(viewsOf(sample)) as [keyof typeof scenes, View][]) {
    const picture = await takeView(browser, address, analysis, sample.settings, view);
    await draw(page, sheet(language, scenes[name], picture, view.size), size, join(out, language, `${number++}-${name}.png`));
  }
  await draw(page, promo(language), tile, join(out, language, 'tile.png'));
  await page.close();
}

export async function drawPictures(out: string): Promise<void> {
  const classifier = await loadClassifier();
  const { address, stop } = await serveHarness();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    for (const language of languages) {
      const { file, url } = samples[language];
      const analysis = await analyze(readInput(file, url).page, () => classifier);
      await drawLanguage(browser, address, language, analysis, out);
    }
  } finally {
    await browser.close();
    await stop();
  }
}
