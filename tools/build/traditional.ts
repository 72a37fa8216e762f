/** Traditional Chinese for Taiwan and Hong Kong, made from the simplified wording whenever it is built: nobody keeps it in step by hand. */
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import type { Plugin } from 'vite';
import { taiwan } from '../../lib/language/wording/taiwan';

const phrases = Converter({ from: 'cn', to: 'twp' });
const characters = Converter({ from: 'cn', to: 'tw' });

const byLength = Object.keys(taiwan).sort((one, other) => other.length - one.length);
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A proper name, or one of our own phrases. */
const special = new RegExp(`《[^》]*》|${byLength.map(literal).join('|')}`, 'g');

/** Text in simplified Chinese as it is written there. Code and names of slots have no Chinese in them and stay. */
export function traditional(text: string): string {
  let done = '';
  let at = 0;
  for (const match of text.matchAll(special)) {
    const [found] = match;
    done += phrases(text.slice(at, match.index));
    done += found.startsWith('《') ? characters(found) : taiwan[found];
    at = match.index + found.length;
  }
  return done + phrases(text.slice(at));
}

const mark = '?traditional';

/** Gives the modules of simplified wording in traditional characters: `import … from './zh-CN?traditional'`. */
export const traditionalWording = (): Plugin => ({
  name: 'traditional-wording',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith(mark)) return;
    const resolved = await this.resolve(source.slice(0, -mark.length), importer);
    return resolved && `${resolved.id}${mark}`;
  },
  load(id) {
    if (!id.endsWith(mark)) return;
    const file = id.slice(0, -mark.length);
    this.addWatchFile(file);
    return { code: traditional(readFileSync(file, 'utf8')), moduleType: 'ts' };
  },
});

/** The browser's own texts of the extension, likewise. */
export const traditionalMessages = () => ({
  contents: traditional(readFileSync('public/_locales/zh_CN/messages.json', 'utf8')),
  relativeDest: '_locales/zh_TW/messages.json',
});
