/** Pages of the kinds that people open all day, none of them a policy, each with a link to one in its footer as everywhere. */
const times = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i)).join('');
const zh = '清晨的渡口起了薄雾，船工把缆绳解开，慢慢把船撑离岸边，水鸟在芦苇里叫了几声。';
const en = 'The ferry left the landing before sunrise, and the birds in the reeds called twice while the crew untied the ropes. ';

const page = (title: string, body: string, lang = 'zh-CN') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}<footer><a href="/privacy">${
    lang === 'en' ? 'Privacy Policy' : '隐私政策'
  }</a><a href="/terms">${lang === 'en' ? 'Terms' : '用户协议'}</a></footer></body></html>`;

/** 5,000 elements of a shop's front page. */
export const shop = page(
  '小镇书店 - 新书与旧书',
  `<header><nav>${times(100, () => '<a href="/c">分类</a>')}</nav></header><main>${times(
    979,
    (i) =>
      `<div class="book"><h3>旧书第 ${i} 号</h3><p>品相良好，书页微黄，附作者签名，周末可到店自取。</p><span>￥${i % 90}</span><button>加入购物车</button></div>`,
  )}</main>`,
);

export const otherKinds: Record<string, string> = {
  news: page(
    '渡口新闻',
    `<header>${times(200, () => '<a href="/n">栏目</a>')}</header><article><h1>渡口清晨</h1>${times(60, () => `<p>${zh.repeat(3)}<a href="/x">链接</a></p>`)}</article>
     <aside>${times(1_200, (i) => `<div class="card"><a href="/a/${i}"><img alt="" src="data:,"><h3>第 ${i} 条消息</h3></a><span>10:${i % 60}</span></div>`)}</aside>`,
  ),
  portal: page(
    '门户首页',
    times(
      150,
      (i) =>
        `<section><h2>频道 ${i}</h2><ul>${times(60, (j) => `<li><a href="/p/${i}/${j}">第 ${j} 条要闻标题若干字</a></li>`)}</ul></section>`,
    ),
  ),
  documentation: page(
    'Reference',
    times(
      400,
      (i) =>
        `<section><h2>Function ${i}</h2><p>${en}<code>run(${i})</code> ${en}</p><pre><code>${times(12, (j) => `<span>let</span> <span>x${j}</span> = <span>${j}</span>;\n`)}</code></pre><ul><li>${en}</li></ul></section>`,
    ),
    'en',
  ),
  table: page(
    '价目表',
    `<table>${times(15_000, (i) => `<tr><td>${i}</td><td>品名 ${i}</td><td>${i * 3}</td><td>元</td><td>现货</td></tr>`)}</table>`,
  ),
  'small table': page('价目表', `<table>${times(830, (i) => `<tr><td>${i}</td><td>品名 ${i}</td><td>${i}</td><td>元</td></tr>`)}</table>`),
  feed: page(
    '动态',
    times(
      1_500,
      (i) =>
        `<div class="post"><div><img alt="" src="data:,"><span>用户 ${i}</span><time>${i} 分钟前</time></div><div>${zh}<br>${zh}</div><div><span>赞</span><span>评</span><span>转</span></div></div>`,
    ),
  ),
  novel: page(
    '渡口',
    times(12_000, () => `<p>${zh.repeat(6)}</p>`),
  ),
};
