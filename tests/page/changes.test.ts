import { describe, expect, it } from 'vitest';
import { pieceOf, textChanges } from '../../lib/page/changes';

const policy = ['隐私政策', '我们收集手机号。', '日志保存六个月。', '联系我们。'];
const withBanner = (banner: string, clock = '') => [clock, '隐私政策', banner, ...policy.slice(1)];

/** What is said of the texts, one after another. */
function follow(texts: string[][], byReader = false): boolean[] {
  const changes = textChanges();
  return texts.map((text) => changes.differ(text.map(pieceOf), byReader));
}

describe('changes of a text', () => {
  it('a first text, and the same again', () => {
    expect(follow([policy, policy, [...policy]])).toEqual([true, false, false]);
  });

  it('one figure that changes is another text, also where the length stays', () => {
    expect(follow([policy, policy.map((text) => text.replace('六', '九'))])).toEqual([true, true]);
  });

  it('a banner and a clock that go on by themselves are none after a few times, each at its place', () => {
    const texts = ['新书到店', '作者见面会', '旧书换新书', '新书到店', '作者见面会'].map((text, i) => withBanner(text, String(i)));
    expect(follow(texts)).toEqual([true, true, true, false, false]);
  });

  it('beside a restless banner a change of the text is still seen', () => {
    const changes = textChanges();
    for (const banner of ['a', 'b', 'c', 'd', 'e']) changes.differ(withBanner(banner).map(pieceOf), false);
    expect(changes.differ(withBanner('f').map(pieceOf), false)).toBe(false);
    expect(
      changes.differ(
        withBanner('f').map((text) => pieceOf(text.replace('六个月', '三年'))),
        false,
      ),
    ).toBe(true);
  });

  it('what the reader does is never restless', () => {
    const [one, other] = [policy, policy.map((text) => text.replace('六', '九'))];
    expect(follow([one, other, one, other, one, other], true)).toEqual([true, true, true, true, true, true]);
  });

  it('a long part that goes on changing is the text', () => {
    const long = (n: number) => [...policy, `${n}${'我们可能共享您的信息。'.repeat(80)}`];
    expect(follow([1, 2, 3, 4, 5].map(long))).toEqual([true, true, true, true, true]);
  });

  it('a text that grows is another each time', () => {
    expect(follow([1, 2, 3, 4].map((n) => policy.slice(0, n)))).toEqual([true, true, true, true]);
  });
});
