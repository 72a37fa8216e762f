/** The pages of the test site, of our own writing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Site } from '../../tools/browser/serve';
import { textPage } from '../../tools/browser/text-page';
import { hidden, seen, unreadable } from '../cases/dressed';
import { laidOut, nested, versions } from '../cases/laid-out';

const seeds = '../shared/corpus/dev';

/** Names of the seeds in ../shared; [] where it is not there. */
export const seedFiles = (): string[] =>
  existsSync(seeds) ? readdirSync(seeds).flatMap((file) => (/^seed-.*(?<!\.read)\.txt$/.test(file) ? [`${seeds}/${file}`] : [])) : [];

const news = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>小镇新闻</title></head><body><main>
<h1>河边书市今天开张</h1><p>上午九点，第一批摊主把书摆上了长桌，天气晴好。</p><p>组织者说，书市会持续到周日傍晚。</p>
</main><footer><a href="/privacy.html">隐私政策</a></footer></body></html>`;

/** A form that asks for consent, with the link in a dialog's shadow root as well as beside the tick box. */
const signUp = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>注册</title></head><body><main>
<h1>注册苇岸读书</h1><form><label>手机号 <input name="phone"></label>
<label><input type="checkbox"> 我已阅读并同意<a href="/terms.html">《用户协议》</a>和<a href="/privacy.html">《隐私政策》</a></label></form>
<div id="ask"></div></main><script>
document.getElementById('ask').attachShadow({ mode: 'closed' }).append(Object.assign(document.createElement('a'), { href: '/privacy-en.html', textContent: 'Privacy notice' }));
</script></body></html>`;

/** Where the sample refers to another document, and that document. */
const toSdkList = '<p>为了实现更多功能接入的第三方，详见<a href="/doors/sdk.html">《第三方 SDK 目录》</a>。</p>';
const sdkList = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>第三方 SDK 目录</title></head><body><main><h1>第三方 SDK 目录</h1>
<table><tr><th>SDK 名称</th><th>提供方</th><th>收集的个人信息</th><th>使用目的</th></tr>
<tr><td>石楠分享 SDK</td><td>石楠网络科技有限公司</td><td>Android ID、OAID</td><td>分享</td></tr>
<tr><td>白鹭地图 SDK</td><td>白鹭地理技术有限公司</td><td>OAID、MAC 地址</td><td>显示地图</td></tr></table></main></body></html>`;

const document = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** The sample in a frame of another origin. */
const frameOfOthers = `<iframe id="others" width="900" height="500"></iframe><script>
  others.src = 'http://shop.example:' + location.port + '/privacy.html';</script>`;

/** About 2.4 million characters of text under a policy's title. */
function endless(): string {
  const sentence = '我们会收集您的手机号码和收货地址，用于配送您购买的商品，并在交易完成后保存三年。';
  const paragraphs = Array.from({ length: 6_000 }, (_, i) => `<p>${i}. ${sentence.repeat(10)}</p>`);
  return document('隐私政策', `<h1>隐私政策</h1>${paragraphs.join('')}`);
}

/** A single-page app: the address and the content change without a load. */
const app = (policy: string): string => {
  const main = policy.slice(policy.indexOf('<main>') + 6, policy.indexOf('</main>'));
  return document(
    '小镇书店',
    `<main id="view"><h1>欢迎</h1><p>今天有新书到店。</p></main><template id="policy">${main}</template><script>
      const view = document.getElementById('view');
      window.go = (where) => {
        history.pushState({}, '', where === 'policy' ? '/app/privacy-policy' : '/app/home');
        document.title = where === 'policy' ? '苇岸读书隐私政策' : '小镇书店';
        view.replaceChildren(...(where === 'policy' ? [document.getElementById('policy').content.cloneNode(true)] : [document.createTextNode('回到首页')]));
      };
    </script>`,
  );
};

/** The sample where pages really keep their policies: in a frame, a shadow root, a dialog, folded sections, behind a tab. */
function kept(policy: string): Site {
  const main = policy.slice(policy.indexOf('<main>') + 6, policy.indexOf('</main>'));
  const template = `<template id="policy">${main}</template>`;
  const inRoot = (mode: string) =>
    `<h1>苇岸读书隐私政策</h1><div id="host"></div>${template}<script>
      document.getElementById('host').attachShadow({ mode: '${mode}' }).append(document.getElementById('policy').content.cloneNode(true));
    </script>`;
  const folded = main.replace(/<h2>(.*?)<\/h2>(.*?)(?=<h2>|$)/gs, '<details><summary>$1</summary>$2</details>');
  const page = (body: string) => ({ body: document('苇岸读书隐私政策', body) });
  return {
    '/kept/frame/privacy.html': page(
      '<h1>苇岸读书隐私政策</h1><iframe src="/kept/framed.html" width="900" height="500" style="margin: 40px"></iframe>',
    ),
    '/kept/framed.html': { body: document('正文', main) },
    '/kept/shadow/privacy.html': page(inRoot('open')),
    '/kept/closed/privacy.html': page(inRoot('closed')),
    '/kept/dialog/privacy.html': page(`<h1>苇岸读书</h1><dialog open style="position: static">${main}</dialog>`),
    '/kept/details/privacy.html': page(folded),
    '/kept/tab/privacy.html': page(
      `<h1>苇岸读书隐私政策</h1><div role="tablist"><button role="tab" id="tab" aria-controls="panel">正文</button></div>
       <div role="tabpanel" id="panel" style="display: none">${main}</div>
       <script>tab.onclick = () => { panel.style.display = 'block'; };</script>`,
    ),
  };
}

/** The sample on pages that go on changing, by themselves or by what the reader does. */
function changing(policy: string): Site {
  const withScript = (body: string, script: string) => ({
    body: policy.replace('<main>', `${body}<main>`).replace('</body>', `<script>${script}</script></body>`),
  });
  const texts = `const texts = () => { const all = []; const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) all.push(walk.currentNode); return all; };`;
  const rename =
    "document.title = document.title.replace('苇岸', '芦洲'); for (const node of texts()) node.data = node.data.replaceAll('苇岸', '芦洲').replace('六个月', '九个月');";
  return {
    '/changing/banner/privacy.html': withScript(
      '<p id="banner">新书到店</p><p id="clock">0</p>',
      `const says = ['新书到店', '本周六有作者见面会，欢迎带上您的书来签名，座位有限，先到先得', '旧书换新书'];
       let n = 0; setInterval(() => { banner.textContent = says[++n % 3]; clock.textContent = n; }, 500);
       window.turns = () => n;`,
    ),
    '/changing/in-place/privacy.html': withScript('<button id="swap">换一份</button>', `${texts} swap.onclick = () => { ${rename} };`),
    '/changing/by-itself/privacy.html': withScript('', `${texts} window.swap = () => { ${rename} };`),
    '/changing/one-figure/privacy.html': withScript(
      '<button id="swap">个人版 / 企业版</button>',
      `${texts} const node = texts().find(({ data }) => data.includes('六个月'));
       swap.onclick = () => { node.data = node.data.includes('六') ? node.data.replace('六', '九') : node.data.replace('九', '六'); };`,
    ),
    '/changing/spy/privacy.html': withScript(
      '<a id="link" href="#four">到第四章</a>',
      "document.querySelectorAll('h2')[3].id = 'four'; let n = 0; setInterval(() => history.replaceState(null, '', '#at-' + (n++ % 9)), 20); window.turns = () => n;",
    ),
    // Long policies, another every tenth of a second.
    '/changing/hostile/privacy.html': withScript(
      '',
      `const main = document.querySelector('main'); const text = main.innerHTML.repeat(40); let n = 0;
       setInterval(() => { main.innerHTML = '<p>' + n++ + '</p>' + text; }, 100);
       window.turns = () => n;`,
    ),
    // The same section folded away in the ways that pages have.
    ...Object.fromEntries(
      Object.entries({
        details: ['<details><summary>', '</summary>', '</details>'],
        accordion: [
          '<button aria-expanded="false" aria-controls="panel" onclick="panel.style.display = \'block\'">',
          `</button><div id="panel" style="display: none"><p>${'我们会妥善保管这些信息。'.repeat(40)}</p>`,
          '</div>',
        ],
        flat: [
          '<h3><button onclick="panel.style.maxHeight = \'none\'">',
          '</button></h3><div id="panel" style="max-height: 0; overflow: hidden">',
          '</div>',
        ],
        box: ['<h3>', '</h3><div style="height: 60px; overflow: auto"><p style="height: 900px"></p>', '</div>'],
      }).map(([way, [before, between, after]]) => [
        `/folded/${way}/privacy.html`,
        withScript(
          '',
          `const [at] = [...document.querySelectorAll('h2')].filter((h) => h.textContent.includes('信息的保存')); const all = [];
           for (let next = at.nextElementSibling; next && next.localName !== 'h2'; next = next.nextElementSibling) all.push(next);
           const box = document.createElement('div'); box.innerHTML = ${JSON.stringify(`${before}更多${between}<i id="here"></i>${after}`)};
           at.after(box); here.replaceWith(...all);`,
        ),
      ]),
    ),
    '/changing/redrawn/privacy.html': withScript(
      '',
      `const main = document.querySelector('main'); const text = main.innerHTML;
       window.redraw = () => { main.innerHTML = text; document.adoptedStyleSheets = []; };`,
    ),
    '/changing/next.html': { body: document('小镇书店', '<h1>书店</h1><p>新书。</p>') },
  };
}

/** Bytes of GBK by character, from what the decoder makes of every pair of bytes. */
function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, [number, number]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  return Buffer.from([...text].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : (pairs.get(character) ?? [63]))));
}

/** The sample as sites of other makes serve it. */
const served = (policy: string): Site => ({
  '/served/sandbox/privacy.html': { body: policy, headers: { 'content-security-policy': "sandbox; default-src 'none'" } },
  '/served/gbk/privacy.html': { body: gbk(policy.replace('utf-8', 'gbk')), type: 'text/html' },
  '/served/xhtml/privacy.xhtml': {
    body: policy
      .replace(/^<!doctype html>\s*<html/i, '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace(/<(meta|br|img)\b([^>]*?)\s*\/?>/g, '<$1$2/>'),
    type: 'application/xhtml+xml',
  },
});

const casePages = 'tests/cases/pages';
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** The pages that policies are met in, those of dressed clauses, and those laid out in other ways. */
function cases(): Site {
  const files = readdirSync(casePages).map((name): [string, Site[string]] => [
    `/cases/${name}`,
    { type: types[name.split('.').at(-1)!]!, body: readFileSync(`${casePages}/${name}`) },
  ]);
  const dressed = Object.entries({
    seen,
    hidden,
    unreadable: Object.fromEntries(Object.entries(unreadable).map(([name, { html }]) => [name, html])),
  }).flatMap(([kind, pages]) =>
    Object.entries(pages).map(([name, body]): [string, Site[string]] => [`/dressed/${kind}/${encodeURIComponent(name)}`, { body }]),
  );
  const laid = Object.entries({ ...laidOut, ...nested, ...versions }).map(([name, body]): [string, Site[string]] => [
    `/laid-out/${encodeURIComponent(name)}`,
    { body },
  ]);
  return {
    ...Object.fromEntries([...files, ...dressed, ...laid]),
    '/dressed/unreadable/clauses.png': { type: 'image/png', body: readFileSync('public/icon/128.png') },
  };
}

/** The policy where pages come in the way of a right click: by their style, by what lies over the text, by stopping what happens. */
function inTheWay(sample: string, english: string): Site {
  const withHead = (html: string, head: string) => html.replace('</head>', `${head}</head>`);
  const stops = (events: string[]) =>
    `<script>for (const event of ${JSON.stringify(events)}) addEventListener(event, (e) => { e.stopImmediatePropagation(); e.preventDefault(); }, true);</script>`;
  const over = 'position: fixed; inset: 0; z-index: 99';
  return {
    '/asked/capitals/privacy.html': { body: withHead(english, '<style>main { text-transform: uppercase }</style>') },
    '/asked/overlay/privacy.html': { body: sample.replace('</body>', `<div style="${over}"></div></body>`) },
    '/asked/watermark/privacy.html': {
      body: sample.replace('</body>', `<div style="${over}; opacity: .1"><p style="margin: 40vh 0 0">内部资料 请勿外传</p></div></body>`),
    },
    '/asked/stopped/privacy.html': { body: withHead(sample, stops(['contextmenu', 'mousedown'])) },
    '/asked/silenced/privacy.html': { body: withHead(sample, stops(['contextmenu', 'mousedown', 'pointerdown'])) },
  };
}

const golden = 'tests/pages';

/** Names of the golden pages. */
export const goldenPages = (): string[] => readdirSync(golden);

export function pages(): Site {
  const sample = readFileSync('samples/sample-policy.html', 'utf8');
  const seedPages = seedFiles().map((file): [string, { body: string }] => {
    const name = basename(file, '.txt');
    return [`/${name}.html`, { body: textPage(readFileSync(file, 'utf8'), '隐私政策') }];
  });
  return {
    '/privacy.html': { body: sample },
    '/dark/privacy.html': { body: sample.replace('</head>', '<style>body { color: #ddd; background: #121212; }</style></head>') },
    '/privacy-en.html': { body: readFileSync('samples/sample-policy-en.html') },
    '/news.html': { body: news },
    '/sign-up.html': { body: signUp },
    '/doors/privacy.html': { body: sample.replace('</main>', `${toSdkList}</main>`) },
    '/doors/sdk.html': { body: sdkList },
    '/framed/privacy.html': { body: document('苇岸读书隐私政策', `<h1>苇岸读书隐私政策</h1>${frameOfOthers}`) },
    '/framed/part/privacy.html': { body: sample.replace('</main>', `</main>${frameOfOthers}`) },
    '/privacy/empty.html': { body: document('隐私政策', '') },
    '/privacy/pictures.html': {
      body: document(
        '隐私政策',
        '<img src="/scan.png" width="800" height="1100" alt=""><img src="/scan.png" width="800" height="1100" alt="">',
      ),
    },
    '/privacy/endless.html': { body: endless() },
    '/scan.png': { type: 'image/png', body: readFileSync('public/icon/128.png') },
    '/app': { body: app(sample) },
    ...kept(sample),
    ...inTheWay(sample, readFileSync('samples/sample-policy-en.html', 'utf8')),
    ...cases(),
    ...served(sample),
    ...changing(sample),
    ...Object.fromEntries(goldenPages().map((slug) => [`/golden/${slug}.html`, { body: readFileSync(`${golden}/${slug}/source.html`) }])),
    ...Object.fromEntries(seedPages),
  };
}
