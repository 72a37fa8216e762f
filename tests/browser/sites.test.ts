import { describe, expect, it } from 'vitest';
import { hostOf, isLeftAlone } from '../../lib/browser/sites';

describe('sites to leave alone', () => {
  it('a host stands for those below it, not for others that end alike', () => {
    expect(isLeftAlone('shop.example', ['shop.example'])).toBe(true);
    expect(isLeftAlone('www.shop.example', ['bank.example', 'shop.example'])).toBe(true);
    expect(isLeftAlone('workshop.example', ['shop.example'])).toBe(false);
    expect(isLeftAlone('example', ['shop.example'])).toBe(false);
    expect(isLeftAlone('shop.example', [])).toBe(false);
  });

  it.each([
    ['shop.example', 'shop.example'],
    [' https://WWW.Shop.example:8080/privacy?x#y ', 'www.shop.example'],
    ['shop.example/privacy', 'shop.example'],
    ['localhost', 'localhost'],
    ['书店.example', 'xn--z4q73e.example'],
  ])('%s is typed, %s is meant', (typed, host) => {
    expect(hostOf(typed)).toBe(host === 'xn--z4q73e.example' ? new URL(`https://${typed}`).hostname : host);
  });

  it.each(['', '  ', 'two words', 'https://', 'a/../b c', '*.example', '?'])('"%s" is no site', (typed) => {
    expect(hostOf(typed)).toBeNull();
  });
});
