import type { Page } from '@playwright/test';
import type { Settings } from '../../lib/browser/settings';
import { comparedPolicies, earlierPolicy } from '../../tests/fixtures/earlier';
import { type StateName, states } from '../../tests/fixtures/states';
import type { Shown } from './shown';

/** One screenshot: what to show, how large, and what to do first. */
export interface Shot {
  name: string;
  shown: Shown;
  size: { width: number; height: number };
  act?: (page: Page) => Promise<void>;
  /** All of the page, beyond its window. */
  whole?: boolean;
  /** In the system's few colours. */
  forced?: boolean;
}

/** A context of the browser for the shot: for a phone, its screen and a finger. */
export const contextFor = ({ size, shown }: Shot) => ({
  viewport: size,
  ...(shown.phone ? { isMobile: true, hasTouch: true } : {}),
});

type Scene = Omit<Shot, 'shown' | 'name'> &
  Pick<Shown, 'view' | 'reading' | 'phone' | 'links' | 'behind' | 'earlier' | 'compared'> & { name: string; state: StateName };

const popup = { width: 380, height: 600 };
const panel = { width: 400, height: 860 };
/** As much of the card as there is. */
const tall = { width: 400, height: 1500 };
const page = { width: 900, height: 800 };
const phone = { width: 360, height: 720 };
/** The smallest there are. */
const small = { width: 320, height: 640 };

/** Opens the sections whose place in the card is given, by their number. */
const open =
  (...sections: number[]) =>
  async (page: Page) => {
    for (const section of sections) await page.locator('.section > h2 > button').nth(section).click();
    if (sections.length === 1) await page.locator('.section').nth(sections[0]!).scrollIntoViewIfNeeded();
  };
const openChanges = async (page: Page) => {
  await page.locator('.since > h2 > button').click();
  for (const place of [0, 1]) await page.locator('.change .fold-button').nth(place).click();
};
const openFurther = async (page: Page) => {
  const sections = page.locator('.section > h2 > button');
  const last = (await sections.count()) - 1;
  for (const place of [last, last - 1]) await sections.nth(place).click();
  await page.locator('.look').click();
};
/** Adds the policies that are remembered to the one of the tab. */
const chooseKept = async (page: Page) => {
  await page.locator('.source-list').first().waitFor();
  for (let left = await page.locator('.source-list button').count(); left > 0; left--)
    await page.locator('.source-list button').first().click();
};
const tab = (index: number) => async (page: Page) => page.getByRole('tab').nth(index).click();
/** Gives a file to the page that opens files. */
const handOver = (name: string) => async (page: Page) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
/** Drops one on the panel. */
const drop = (page: Page) =>
  page.locator('.dropzone').evaluate((zone) => {
    const files = new DataTransfer();
    files.items.add(new File(['%PDF'], 'policy.pdf'));
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
  });
const ask = (question: string) => async (page: Page) => {
  await tab(2)(page);
  await page.getByRole('searchbox').fill(question);
};

const linked = [
  { text: '隐私政策', url: 'https://shop.example/privacy' },
  { text: 'Children’s privacy notice', url: 'https://shop.example/legal/children' },
  { text: '', url: 'https://pay.shop.example/policies/第三方信息共享清单' },
];

const scenes: Scene[] = [
  { name: 'popup-ready', view: 'popup', state: 'ready', size: popup },
  ...[
    'watch',
    'oddities',
    'collects',
    'sdks',
    'sharing',
    'keeping',
    'closing',
    'not-stated',
    'checklist',
    'rights',
    'purposes',
    'permissions',
    'minors',
    'contact',
  ].map((name, i): Scene => ({ name: `card-${name}`, view: 'sidepanel', state: 'ready', size: tall, act: open(i) })),
  { name: 'card-all', view: 'sidepanel', state: 'ready', size: { width: 400, height: 4800 }, act: open(...Array(14).keys()) },
  { name: 'popup-english', view: 'popup', state: 'english', size: popup },
  { name: 'popup-bare', view: 'popup', state: 'bare', size: popup },
  { name: 'popup-full', view: 'popup', state: 'full', size: popup },
  { name: 'card-full', view: 'sidepanel', state: 'full', size: { width: 400, height: 2400 }, act: open(2, 3) },
  { name: 'card-bare', view: 'sidepanel', state: 'bare', size: tall, act: open(0, 1, 2, 3, 4, 5, 6, 7) },
  { name: 'popup-narrow', view: 'popup', state: 'ready', size: { width: 190, height: 600 } },
  {
    name: 'popup-letter',
    view: 'popup',
    state: 'ready',
    size: popup,
    act: async (page) => page.locator('.actions > .buttons > button').last().click(),
  },
  ...(
    [
      'loading',
      'not-policy',
      'left-alone',
      'empty',
      'framed',
      'pdf',
      'not-a-page',
      'pictures',
      'garbled',
      'too-long',
      'failed-engine',
      'failed',
      'failed-page',
      'no-access',
    ] as const
  ).map((state): Scene => ({ name: `popup-${state}`, view: 'popup', state, size: { width: 380, height: 240 } })),
  { name: 'panel-card', view: 'sidepanel', state: 'ready', size: panel },
  {
    name: 'panel-text',
    view: 'sidepanel',
    state: 'ready',
    size: panel,
    act: tab(1),
    reading: '您付款时，我们会收集支付宝账户和交易记录。',
  },
  {
    name: 'panel-item',
    view: 'sidepanel',
    state: 'ready',
    size: panel,
    act: async (page) => {
      await tab(1)(page);
      await page.locator('.item.sensitive').first().hover();
    },
  },
  { name: 'panel-find', view: 'sidepanel', state: 'ready', size: panel, act: tab(2) },
  { name: 'panel-explained', view: 'sidepanel', state: 'explained', size: panel, whole: true },
  { name: 'panel-small', view: 'sidepanel', state: 'ready', size: { width: 320, height: 860 }, act: tab(1) },
  { name: 'panel-wide', view: 'sidepanel', state: 'ready', size: { width: 720, height: 1500 }, act: open(0, 1, 2) },
  { name: 'popup-forced', view: 'popup', state: 'ready', size: popup, forced: true },
  { name: 'panel-forced', view: 'sidepanel', state: 'ready', size: panel, forced: true, act: tab(1) },
  { name: 'phone-popup', view: 'popup', state: 'ready', size: phone, phone: true },
  { name: 'phone-card', view: 'sidepanel', state: 'ready', size: small, phone: true, whole: true, act: open(...Array(14).keys()) },
  { name: 'phone-text', view: 'sidepanel', state: 'ready', size: small, phone: true, act: tab(1) },
  { name: 'phone-find', view: 'sidepanel', state: 'ready', size: small, phone: true, act: tab(2) },
  { name: 'phone-explained', view: 'sidepanel', state: 'explained', size: small, phone: true, whole: true },
  { name: 'phone-not-policy', view: 'popup', state: 'not-policy', size: small, phone: true },
  { name: 'phone-options', view: 'options', state: 'ready', size: small, phone: true, whole: true },
  { name: 'phone-welcome', view: 'welcome', state: 'ready', size: small, phone: true, whole: true },
  { name: 'options', view: 'options', state: 'ready', size: page, whole: true },
  { name: 'document', view: 'document', state: 'ready', size: page, whole: true },
  {
    name: 'document-paste',
    view: 'document',
    state: 'ready',
    size: { width: 320, height: 640 },
    act: async (page) => page.locator('.open-file button').nth(1).click(),
  },
  { name: 'document-scan', view: 'document', state: 'ready', size: page, act: handOver('scan.pdf') },
  { name: 'document-card', view: 'document', state: 'ready', size: panel, act: handOver('云雀出行隐私政策.pdf') },
  {
    name: 'document-page',
    view: 'sidepanel',
    state: 'ready',
    size: panel,
    act: async (page) => {
      await drop(page);
      await page.locator('.section > h2 > button').first().click();
      await page.locator('.section .fold-inside button').first().click();
      await page.locator('.quote-actions button').first().click();
    },
  },
  {
    name: 'panel-doors',
    view: 'sidepanel',
    state: 'doors',
    size: tall,
    act: async (page) => {
      await page.locator('.section-doors > h2 > button').click();
      await page.locator('.doors > li > .button').first().click();
    },
  },
  { name: 'popup-links', view: 'popup', state: 'not-policy', size: { width: 380, height: 420 }, links: linked },
  { name: 'panel-links', view: 'sidepanel', state: 'not-policy', size: { width: 320, height: 560 }, links: linked },
  { name: 'panel-behind', view: 'sidepanel', state: 'ready', size: panel, behind: 'https://shop.example/privacy' },
  { name: 'popup-since', view: 'popup', state: 'ready', size: popup, earlier: earlierPolicy() },
  { name: 'panel-changes', view: 'sidepanel', state: 'ready', size: tall, earlier: earlierPolicy(), act: openChanges },
  {
    name: 'phone-changes',
    view: 'sidepanel',
    state: 'ready',
    size: small,
    phone: true,
    whole: true,
    earlier: earlierPolicy(),
    act: openChanges,
  },
  { name: 'panel-further', view: 'sidepanel', state: 'ready', size: { width: 400, height: 2200 }, act: openFurther },
  { name: 'phone-further', view: 'sidepanel', state: 'ready', size: small, phone: true, whole: true, act: openFurther },
  {
    name: 'compare',
    view: 'compare',
    state: 'ready',
    size: { width: 1100, height: 900 },
    whole: true,
    compared: comparedPolicies(),
    act: chooseKept,
  },
  { name: 'compare-small', view: 'compare', state: 'ready', size: small, whole: true, compared: comparedPolicies(), act: chooseKept },
  {
    name: 'compare-changes',
    view: 'compare',
    state: 'ready',
    size: page,
    whole: true,
    compared: comparedPolicies().slice(0, 1),
    act: async (page) => {
      await chooseKept(page);
      await page.getByRole('radio').nth(1).check();
    },
  },
  { name: 'panel-pdf', view: 'sidepanel', state: 'pdf', size: { width: 320, height: 480 } },
  { name: 'welcome', view: 'welcome', state: 'ready', size: page, whole: true },
];

const asked: Record<'zh' | 'en', Scene> = {
  zh: { name: 'panel-answer', view: 'sidepanel', state: 'ready', size: panel, act: ask('收集我的通讯录吗？') },
  en: { name: 'panel-answer', view: 'sidepanel', state: 'ready', size: panel, act: ask('How do I close my account?') },
};

const dress = (
  { view, state, reading, phone, links, behind, earlier, compared, ...scene }: Scene,
  language: Exclude<Settings['language'], 'auto'>,
  theme: 'light' | 'dark',
): Shot => {
  const settings: Settings = {
    language,
    theme,
    type: 'normal',
    badge: true,
    highlight: 'teal',
    sites: ['bank.example', 'shop.example'],
    remember: true,
  };
  return {
    ...scene,
    name: `${scene.name}.${language}.${theme}`,
    shown: { view, state: states[state], settings, reading, phone, links, behind, earlier, compared },
  };
};

/** In traditional characters there is nothing to be found that is not in simplified ones, but for words that are too long. */
const inTaiwan =
  /^(popup-(ready|letter|since)|card-(all|full)|panel-(text|explained|answer|doors|further)|phone-.*|options|welcome|document|compare.*)$/;

export const shots: Shot[] = [
  ...(['zh', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) => [...scenes, asked[language]].map((scene) => dress(scene, language, theme))),
  ),
  ...scenes.filter(({ name }) => inTaiwan.test(name)).map((scene) => dress(scene, 'zh-TW', 'light')),
];
