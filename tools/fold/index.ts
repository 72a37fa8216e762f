/**
 * npx tsx tools/fold
 *
 * Writes lib/language/folded.ts: every character that stands for another (Traditional for Simplified, by OpenCC's table; full
 * width and compatibility forms, by Unicode's NFKC), one code unit for one. The same versions give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

const simplified = Converter({ from: 't', to: 'cn' });
/** Ideographs and their extension A; compatibility ideographs; Kangxi radicals; full-width letters and digits. */
const han: [number, number][] = [
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
];
const compatible: [number, number][] = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

const pairs = new Map<string, string>();
const put = (ranges: [number, number][], folded: (character: string) => string): void => {
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      const other = folded(character);
      if (other !== character && other.length === 1) pairs.set(character, other);
    }
};
put(compatible, (character) => simplified(character.normalize('NFKC')));
put(han, (character) => simplified(character.normalize('NFKC')));

const lines =
  [...pairs]
    .map(([from, to]) => from + to)
    .join('')
    .match(/.{1,120}/gu) ?? [];
writeFileSync(
  'lib/language/folded.ts',
  `/** Pairs of a character and the one that it is read as; made by tools/fold from OpenCC's character table and Unicode's NFKC. */
export const folded =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);
