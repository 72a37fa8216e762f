import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/clauses';
import { judge } from '../../lib/detect/judge';
import { readInput } from '../../tools/input/read';

const corpus = '../shared/corpus';
const dev = `${corpus}/dev`;
const here = existsSync(corpus);

const squashed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Characters of a line, and how far from where the last one stood the next is looked for. */
const chunk = 12;
const reach = { back: 600, on: 1_500 };
/** A shorter piece may stand in many places: it moves the place of none after it. */
const telling = 10;

/** Share of the characters of `wanted` that stand in `got`, in order, piece by piece. */
function shareRead(wanted: string[], got: string): number {
  let at = 0;
  let found = 0;
  let all = 0;
  const look = (piece: string): boolean => {
    const from = Math.max(0, at - reach.back);
    const place = got.slice(from, at + reach.on).indexOf(piece);
    if (place >= 0 && piece.length >= telling) at = from + place + piece.length;
    return place >= 0;
  };
  for (const line of wanted) {
    all += line.length;
    if (look(line)) {
      found += line.length;
      continue;
    }
    for (let i = 0; i < line.length; i += chunk) {
      const piece = line.slice(i, i + chunk);
      if (look(piece)) found += piece.length;
    }
  }
  return found / all;
}

describe.skipIf(!here)('the HTML policies of ../shared', () => {
  const pages = here ? readdirSync(dev).filter((file) => file.endsWith('.html')) : [];

  it.each(pages)('%s is read with nothing lost', (file) => {
    const text = squashed(readPolicy(readInput(`${dev}/${file}`).page).text);
    const wanted = readFileSync(`${dev}/${file.replace('.html', '.read.txt')}`, 'utf8')
      .split('\n')
      .map(squashed)
      .filter(Boolean);
    expect(shareRead(wanted, text)).toBeGreaterThan(0.98);
  });
});

describe.skipIf(!here)('the pages of ../shared', () => {
  const says = (file: string): boolean => {
    const { page, maybe } = readInput(file);
    return maybe && judge(page, readPolicy(page)).isPolicy;
  };

  it.each(['policy', 'other'])('%s pages are told apart in 97 of 100', (kind) => {
    const files = readdirSync(`${corpus}/pages/${kind}`).map((file) => `${corpus}/pages/${kind}/${file}`);
    const right = files.filter((file) => says(file) === (kind === 'policy'));
    expect(right.length / files.length).toBeGreaterThanOrEqual(0.97);
  });

  it('dev documents are policies', () => {
    const files = readdirSync(dev).filter((file) => /\.(?:html|txt)$/.test(file) && !file.endsWith('.read.txt'));
    const right = files.filter((file) => says(`${dev}/${file}`));
    expect(right.length / files.length).toBeGreaterThanOrEqual(0.97);
  });
});
