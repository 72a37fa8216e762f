/** Plain text as a page: a paragraph a line. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** An HTML document with `title`; lines without text are left out. */
export function textPage(text: string, title: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><main>\n${paragraphs}\n</main></body></html>`;
}
