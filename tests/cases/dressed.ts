/** One policy with its three worst clauses dressed so that people read them and tools may not; and the reverse. */

const clauses = [
  '我们会收集您的身份证号码、人脸信息和通讯录，并提供给广告商。',
  '您继续使用即视为同意修改后的政策，我们不再另行通知。',
  '您的个人信息会被传输至境外。',
];

const policy = (
  part: string,
  head = '',
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>远山听书隐私政策</title>${head}</head><body>
<h1>远山听书隐私政策</h1><p>远山听书由远山（杭州）声音科技有限公司运营。本政策说明我们怎样处理您的个人信息，自2025年3月1日起生效。</p>
<h2>一、我们收集的信息</h2><p>注册账号时，我们会收集您的手机号码。您可以查询、更正、删除您的个人信息，也可以撤回同意。</p>
<h2>二、保存</h2><p>您的个人信息保存在中华人民共和国境内，保存两年。我们用加密等安全措施保护它，并按照合法、正当、必要的原则处理它。</p>
<p>为了向您推荐节目，我们会使用您的收听记录；您可以在“我的-设置-隐私”中关闭个性化推荐。我们会用Cookie记住您的登录状态，您可以在浏览器中清除它。</p>
<p>除法律要求外，未经您的同意，我们不会向第三方提供您的个人信息。本政策更新时，我们会征得您的同意。</p>
<h2>三、注销</h2><p>您可以通过“我的-设置-注销账号”注销账号，我们会在十五个工作日内处理。</p>
<h2>四、联系我们</h2><p>如有疑问，请写信到 help@yuanshan.example，我们在十五个工作日内答复。未满十四周岁的儿童使用本应用，应当取得监护人同意。</p>
<h2>五、其他</h2>${part}</body></html>`;

const paragraphs = (dress: (clause: string) => string): string => clauses.map((clause) => `<p>${dress(clause)}</p>`).join('');
const between = (sign: string) => paragraphs((clause) => Array.from(clause).join(sign));
const backwards = (text: string): string => Array.from(text).reverse().join('');
const boxes = (open: string, close: string): string => clauses.map((clause) => `${open}${clause}${close}`).join('');
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Clauses that people see: all are read. */
export const seen: Record<string, string> = {
  plain: policy(paragraphs((clause) => clause)),
  'soft hyphens': policy(between('&shy;')),
  'zero-width spaces': policy(between('&#x200b;')),
  'zero-width joiners': policy(between('&zwj;')),
  'word joiners': policy(between('&#x2060;')),
  'variation selectors': policy(between('&#xfe00;')),
  'direction marks': policy(between('&lrm;')),
  'override characters': policy(paragraphs((clause) => `&#x202e;${backwards(clause)}&#x202c;`)),
  'override by style': policy(paragraphs((clause) => `<span style="unicode-bidi:bidi-override;direction:rtl">${backwards(clause)}</span>`)),
  'compatibility characters': policy(
    paragraphs((clause) => clause.replaceAll('人', '⼈').replaceAll('身', '⾝').replaceAll('用', '⽤').replaceAll('行', '⾏')),
  ),
  'words cut into elements': policy(paragraphs((clause) => Array.from(clause, (one) => `<span>${one}</span>`).join(''))),
  'words cut into boxes within the line': policy(
    paragraphs((clause) => Array.from(clause, (one) => `<font style="display:inline">${one}</font>`).join('')),
  ),
  ruby: policy(
    paragraphs((clause) =>
      clause
        .replace('收集', '<ruby>收<rt>shōu</rt>集<rt>jí</rt></ruby>')
        .replace('境外', '<ruby>境外<rp>(</rp><rt>jìngwài</rt><rp>)</rp></ruby>'),
    ),
  ),
  'text before': policy(
    clauses.map((clause) => `<p class="b" data-t="${clause}"></p>`).join(''),
    '<style>.b::before{content:attr(data-t)}</style>',
  ),
  'text after': policy('<p class="a"></p>', `<style>.a::after{content:"${clauses.join('')}"}</style>`),
  'a control': policy(clauses.map((clause) => `<p><input readonly size="80" value="${clause}"></p>`).join('')),
  'a text area': policy(`<textarea readonly rows="6" cols="80">${clauses.join('\n')}</textarea>`),
  'drawn text': policy(clauses.map((clause) => `<svg width="900" height="30"><text y="20">${clause}</text></svg>`).join('')),
  buttons: policy(boxes('<button type="button" style="all:unset;display:block">', '</button>')),
  navigation: policy(`<nav>${paragraphs((clause) => clause)}</nav>`),
  'the name of a banner': policy(`<div id="cookie-settings" class="gdpr privacy-consent">${paragraphs((clause) => clause)}</div>`),
  'a frame': policy(`<iframe width="900" height="300" srcdoc="${escaped(paragraphs((clause) => clause))}"></iframe>`),
  'a tab by visibility': policy(`<div id="tab2" style="visibility:hidden">${paragraphs((clause) => clause)}</div>`),
  'a fold': policy(`<details><summary>更多</summary>${paragraphs((clause) => clause)}</details>`),
};

/** What is seen and can't be read, and how it is counted. */
export const unreadable: Record<string, { html: string; kind: string }> = {
  'a frame of another site': {
    html: policy('<iframe src="http://other.example/rest.html" width="900" height="300"></iframe>'),
    kind: 'frame',
  },
  'an object of another site': {
    html: policy('<object data="http://other.example/rest.html" width="900" height="300"></object>'),
    kind: 'frame',
  },
  'a picture': { html: policy('<p><img src="clauses.png" alt="" width="900" height="120"></p>'), kind: 'picture' },
  'a canvas': { html: policy('<canvas width="900" height="120"></canvas>'), kind: 'canvas' },
  'text that comes at a click': { html: policy('<p><button type="button">加载更多</button></p>'), kind: 'more' },
};

const mild = '我们不会收集您的人脸信息。我们不会向任何第三方提供您的个人信息。我们会在三十天后删除您的个人信息。';
const unseen = (attributes: string, head = ''): string =>
  policy(`${paragraphs((clause) => clause)}<div ${attributes}><p>${mild}</p></div>`, head);

/** Text that nobody sees: it is not the policy. */
export const hidden: Record<string, string> = {
  'not displayed': unseen('style="display:none"'),
  'hidden by attribute': unseen('hidden'),
  'invisible by style sheet': unseen('class="x"', '<style>.x{visibility:hidden}</style>'),
  'white on white': unseen('style="color:#fff"'),
  transparent: unseen('style="color:transparent"'),
  'of one pixel': unseen('style="font-size:1px"'),
  'out of the window': unseen('style="position:absolute;left:-9999px"'),
  'clipped away': unseen('style="position:absolute;clip:rect(0px, 0px, 0px, 0px)"'),
  'without height': unseen('style="height:0;overflow:hidden"'),
};
/** A piece of what they say. */
export const mildPiece = '我们不会收集您的人脸信息';
export const worstPiece = '我们会收集您的身份证号码、人脸信息和通讯录';
