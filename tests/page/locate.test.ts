import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { locate } from '../../lib/page/locate';

/** linkedom's ranges take no places; these keep them. */
class Kept {
  startContainer!: Node;
  startOffset = 0;
  endContainer!: Node;
  endOffset = 0;
  setStart(node: Node, offset: number) {
    this.startContainer = node;
    this.startOffset = offset;
  }
  setEnd(node: Node, offset: number) {
    this.endContainer = node;
    this.endOffset = offset;
  }
}

function pageOf(body: string): Document {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  Object.defineProperty(document, 'createRange', { value: () => new Kept() });
  return document as unknown as Document;
}
const textAt = (range: Range | null): string | null => range && `${range.startContainer.nodeValue?.slice(range.startOffset)}`;

describe('the place of a quote', () => {
  it('is found over inline tags and white space', () => {
    const range = locate(pageOf('<p>我们会收集\n  您的<b>手机 号</b>和昵称。</p>'), { quote: '您的手机号和昵称', near: 0 });
    expect(range?.startContainer.nodeValue?.slice(range.startOffset)).toBe('您的');
    expect(range?.endContainer.nodeValue?.slice(0, range.endOffset)).toBe('和昵称');
  });

  it('is found over the cells of a row', () => {
    const range = locate(pageOf('<table><tr><td>甲 SDK</td><td>设备型号</td></tr></table>'), { quote: '甲 SDK\t设备型号', near: 0 });
    expect(textAt(range)).toBe('甲 SDK');
    expect(range?.endContainer.nodeValue).toBe('设备型号');
  });

  it('is the nearest of several, however much white space stands before', () => {
    const spaced = 'words of no weight '.repeat(40);
    const document = pageOf(`<p>${spaced}</p><p id="a">We keep it.</p><p>${spaced}</p><p id="b">We keep it.</p>`);
    const first = spaced.length;
    const second = first + 'We keep it.'.length + spaced.length;
    const idAt = (near: number) => locate(document, { quote: 'We keep it.', near })?.startContainer.parentElement?.id;
    expect(idAt(first)).toBe('a');
    expect(idAt(second)).toBe('b');
  });

  it('is nowhere where the page does not have it', () => {
    expect(locate(pageOf('<p>没有这句话。</p>'), { quote: '我们收集人脸', near: 0 })).toBeNull();
    expect(locate(pageOf('<p>没有这句话。</p>'), { quote: '  ', near: 0 })).toBeNull();
  });

  it('is not looked for in scripts', () => {
    expect(locate(pageOf('<script>我们收集人脸</script>'), { quote: '我们收集人脸', near: 0 })).toBeNull();
  });

  it('takes the place that follows the same text, wherever the offset points', () => {
    const document = pageOf('<h2>一、注册</h2><p id="a">我们会保存它。</p><h2>二、支付</h2><p id="b">我们会保存它。</p>');
    const idAt = (before: string) => locate(document, { quote: '我们会保存它。', near: 500, before })?.startContainer.parentElement?.id;
    expect(idAt('一、注册\n')).toBe('a');
    expect(idAt('二、支付\n')).toBe('b');
  });

  it('finds a sentence that hidden words stand in', () => {
    const range = locate(pageOf('<p>我们会收集<span hidden>（第三版）</span>手机号。</p>'), { quote: '我们会收集手机号。', near: 0 });
    expect(range).not.toBeNull();
  });
});
