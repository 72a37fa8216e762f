/** The plain policy laid out as pages really do, and beside text that is none of it: the card stays that of the plain page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page that all are held to. */
export const plainPage = '00-plain.html';

const plain = readFileSync(join(import.meta.dirname, 'pages', plainPage), 'utf8');
const main = plain.slice(plain.indexOf('<main>') + 6, plain.indexOf('</main>'));
const page = (body: string, head = ''): string => plain.replace(/<main>.*<\/main>/s, () => body).replace('</head>', () => `${head}</head>`);

const [lead = '', ...chapters] = main.split(/(?=<h2>)/);
const folded = (wrap: (title: string, text: string) => string): string =>
  lead + chapters.map((chapter) => chapter.replace(/^<h2>(.*?)<\/h2>(.*)$/s, (_, title, text) => wrap(title, text))).join('');
const rows = main.replace(/<(?:h1|h2|p)>.*?<\/(?:h1|h2|p)>/gs, (block) => `<tr><td>${block}</td></tr>`);
/** Another version of it: another operator, other facts, the same chapters. */
const version = main.replaceAll('青梧', '白桦').replace('三年', '七年').replace('手机号码', '电子邮箱');
const gossip = ['他们收集了我的人脸信息，保存了五年。', '我们会把您的通讯录提供给广告商，呵呵。'];

export const laidOut: Record<string, string> = {
  'in one cell of a table': page(`<table><tr><td width="9"></td><td>${main}</td><td></td></tr></table>`),
  'in a table, a block a row': page(`<table><tbody>${rows}</tbody></table>`),
  'in a table beside a menu': page(`<table><tr><td><a href="/a">首页</a><br><a href="/b">帮助中心</a></td><td>${main}</td></tr></table>`),
  'folds inside folds with the same label': page(
    folded((title, text) => `<details><summary>${title}</summary><details><summary>展开</summary>${text}</details></details>`),
  ),
  'hidden until found': page(folded((title, text) => `<h2>${title}</h2><div hidden="until-found">${text}</div>`)),
  'a text that is scaled to nothing': page(`<main>${main}</main><p style="transform:scale(0)">${gossip.join('')}</p>`),
  'what readers say below it': page(
    `<main>${main}</main><section id="comments"><h3>评论（2）</h3><ul>${gossip.map((said) => `<li class="comment">${said}</li>`).join('')}</ul></section>`,
  ),
  'what readers say, named by classes alone': page(
    `<main>${main}<div class="comment-list">${gossip.map((said) => `<div class="comment-item"><b>小李</b><p>${said}</p></div>`).join('')}</div></main>`,
  ),
  'other articles below a heading': page(`<main>${main}<h3>相关文章</h3>${gossip.map((said) => `<p>${said}</p>`).join('')}</main>`),
  'columns, each sign a box': page(
    `<main style="columns:3;height:300px">${main.replace(/<p>(.*?)<\/p>/g, (_, text) => `<p>${Array.from(text, (sign) => `<span style="display:inline-block">${sign}</span>`).join('')}</p>`)}</main>`,
  ),
};

/** The same, where two versions stand behind a switch: the card is of the one that is shown, and says that there is more. */
export const versions: Record<string, string> = {
  'a list to choose from': page(
    `<select><option>个人版<option>企业版</select><div id="a">${main}</div><div id="b" style="display:none">${version}</div>`,
  ),
  tabs: page(
    `<div role="tablist"><button role="tab" aria-controls="a">个人版</button><button role="tab" aria-controls="b">企业版</button></div>
     <div role="tabpanel" id="a">${main}</div><div role="tabpanel" id="b" hidden>${version}</div>`,
  ),
};

/** Trees inside trees, for a browser: shadow roots and frames. */
export const nested = {
  'a shadow root in a shadow root': page(
    `<div><template shadowrootmode="open"><div><template shadowrootmode="open">${main}</template></div></template></div>`,
  ),
  'a frame in a frame': page(
    `<iframe width="900" height="700" srcdoc="${`<iframe width='880' height='650' srcdoc='${main.replaceAll('"', '&amp;quot;').replaceAll("'", '&amp;#39;')}'></iframe>`.replaceAll('"', '&quot;')}"></iframe>`,
  ),
};
