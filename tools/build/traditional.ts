/** Traditional Chinese for Taiwan and Hong Kong, made from the simplified wording whenever it is built: nobody keeps it in step by hand. */
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import type { Plugin } from 'vite';
import { taiwan } from '../../lib/language/wording/taiwan';

const phrases = Converter({ from: 'cn', to: 'twp' });
const characters = Converter({ from: 'cn', to: 'tw' });

const byLength = Object.keys(taiwan).sort((one, other) => other.length - one.length);

/** One of our own phrases, or a proper name, that begins here; '' where none does. */
function special(text: string, at: number): string {
  const own = byLength.find((phrase) => text.startsWith(phrase, at));
  return own ?? (text[at] === '《' ? text.slice(at, text.indexOf('》', at) + 1) : '');
}

/** Text in simplified Chinese as it is written there. Code and names of slots have no Chinese in them and stay. */
export function traditional(text: string): string {
  let done = '';
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const found = special(text, at);
    if (found) {
      done += phrases(text.slice(from, at)) + (taiwan[found] ?? characters(found));
      from = at + found.length;
    }
    at += found.length || 1;
  }
  return done + phrases(text.slice(from));
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
