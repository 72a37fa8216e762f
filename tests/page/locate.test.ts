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
    const range = locate(pageOf('<p>我们会收集\n  您的<b>手机 号</b>和昵称。</p>'), '您的手机号和昵称');
    expect(range?.startContainer.nodeValue?.slice(range.startOffset)).toBe('您的');
    expect(range?.endContainer.nodeValue?.slice(0, range.endOffset)).toBe('和昵称');
  });

  it('is found over the cells of a row', () => {
    const range = locate(pageOf('<table><tr><td>甲 SDK</td><td>设备型号</td></tr></table>'), '甲 SDK\t设备型号');
    expect(textAt(range)).toBe('甲 SDK');
    expect(range?.endContainer.nodeValue).toBe('设备型号');
  });

  it('is the nearest of several, however much white space stands before', () => {
    const spaced = 'words of no weight '.repeat(40);
    const document = pageOf(`<p>${spaced}</p><p id="a">We keep it.</p><p>${spaced}</p><p id="b">We keep it.</p>`);
    const first = spaced.length;
    const second = first + 'We keep it.'.length + spaced.length;
    const idAt = (near: number) => locate(document, 'We keep it.', near)?.startContainer.parentElement?.id;
    expect(idAt(first)).toBe('a');
    expect(idAt(second)).toBe('b');
  });

  it('is nowhere where the page does not have it', () => {
    expect(locate(pageOf('<p>没有这句话。</p>'), '我们收集人脸')).toBeNull();
    expect(locate(pageOf('<p>没有这句话。</p>'), '  ')).toBeNull();
  });

  it('is not looked for in scripts', () => {
    expect(locate(pageOf('<script>我们收集人脸</script>'), '我们收集人脸')).toBeNull();
  });
});
