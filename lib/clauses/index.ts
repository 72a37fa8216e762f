import type { Clause, Page, PolicyText } from '../model';

/** A page's blocks as text with sections, tables and clauses. */
export function readPolicy(page: Page): PolicyText {
  let text = '';
  const clauses: Clause[] = [];
  page.blocks.forEach((block, index) => {
    if (text) text += '\n';
    const start = text.length;
    text += block.text;
    const lang = /\p{Script=Han}/u.test(block.text) ? 'zh' : 'en';
    clauses.push({ start, end: text.length, text: block.text, kind: 'sentence', lang, trail: [], section: -1, block: index });
  });
  return { url: page.url, title: page.title, language: 'zh', text, sections: [], tables: [], clauses };
}
