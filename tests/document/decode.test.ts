import { describe, expect, it } from 'vitest';
import { decode } from '../../lib/document/decode';

/** 「我们收集您的信息。」, and in Big5 「我們收集您的資訊。」, as bytes. */
const gb18030 = [0xce, 0xd2, 0xc3, 0xc7, 0xca, 0xd5, 0xbc, 0xaf, 0xc4, 0xfa, 0xb5, 0xc4, 0xd0, 0xc5, 0xcf, 0xa2, 0xa1, 0xa3];
const big5 = [0xa7, 0xda, 0xad, 0xcc, 0xa6, 0xac, 0xb6, 0xb0, 0xb1, 0x7a, 0xaa, 0xba, 0xb8, 0xea, 0xb0, 0x54, 0xa1, 0x43];
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]);

describe('bytes of an encoding that is not named', () => {
  it.each([
    ['GB18030', gb18030, '我们收集您的信息。'],
    ['Big5', big5, '我們收集您的資訊。'],
    ['UTF-16 without a mark', utf16('<p>我们收集您的信息。</p>'), '<p>我们收集您的信息。</p>'],
    ['UTF-8', [...new TextEncoder().encode('我们收集您的信息。')], '我们收集您的信息。'],
  ])('%s', (_, bytes, text) => expect(decode(Uint8Array.from(bytes))).toBe(text));
});
