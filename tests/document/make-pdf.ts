/** PDF files for tests: text, lines and pictures where they are wanted. Latin letters are 0.6 wide, Han characters 1. */

export type Mark =
  /** `y` is the baseline's distance from the top of the page, in points. */
  | { text: string; x: number; y: number; size?: number; bold?: boolean; turned?: boolean }
  | { line: [x: number, y: number, toX: number, toY: number] }
  | { picture: [x: number, y: number, width: number, height: number] };

const paper = { width: 595, height: 842 };
const han = /[\u2e80-\uffef\u3000-\u303f“”‘’—…]/u;

export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (han.test(letter) ? 1 : 0.6), 0) * size;

/** A paragraph set in a column: its lines, broken where there is no more room. */
export function set(
  text: string,
  {
    x,
    y,
    width,
    size = 10.5,
    pitch = 1.5,
    indent = 0,
    bold = false,
  }: { x: number; y: number; width: number } & Partial<Record<'size' | 'pitch' | 'indent', number>> & { bold?: boolean },
): Mark[] {
  const lines = [''];
  const room = () => width - (lines.length === 1 ? indent : 0);
  for (const word of text.match(/[\u2e80-\uffef\u3000-\u303f“”‘’—…][，。、；：）》”]?|[^\s\u2e80-\uffef\u3000-\u303f“”‘’—…]+|\s+/gu) ??
    []) {
    if (widthOf(lines.at(-1)! + word.trimEnd(), size) > room()) lines.push('');
    lines[lines.length - 1] += lines.at(-1) ? word : word.trimStart();
  }
  return lines.map((line, i) => ({ text: line.trimEnd(), x: x + (i ? 0 : indent), y: y + i * size * pitch, size, bold }));
}

/** The lines of a grid. */
export const grid = (xs: number[], ys: number[]): Mark[] => [
  ...xs.map((x): Mark => ({ line: [x, ys[0]!, x, ys.at(-1)!] })),
  ...ys.map((y): Mark => ({ line: [xs[0]!, y, xs.at(-1)!, y] })),
];

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
const literal = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\u0095')})`;

function drawn(mark: Mark): string {
  if ('line' in mark) {
    const [x, y, toX, toY] = mark.line;
    return `0.5 w ${x} ${paper.height - y} m ${toX} ${paper.height - toY} l S`;
  }
  if ('picture' in mark) {
    const [x, y, width, height] = mark.picture;
    return `q ${width} 0 0 ${height} ${x} ${paper.height - y - height} cm /I Do Q`;
  }
  const { text, x, y, size = 10.5, bold = false, turned = false } = mark;
  let at = x;
  return (text.match(new RegExp(`(?:${han.source})+|[^\\u2e80-\\uffef\\u3000-\\u303f“”‘’—…]+`, 'gu')) ?? [])
    .map((part) => {
      const font = han.test(part) ? (bold ? 'D' : 'C') : bold ? 'B' : 'A';
      const shown = han.test(part) ? `<${hex(part)}>` : literal(part);
      const placed = turned ? `0.7 0.7 -0.7 0.7 ${at} ${paper.height - y}` : `1 0 0 1 ${at} ${paper.height - y}`;
      at += widthOf(part, size);
      return `BT /${font} ${size} Tf ${placed} Tm ${shown} Tj ET`;
    })
    .join('\n');
}

const chinese = (name: string): string =>
  `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/${name}/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 860/Descent -140/CapHeight 700/StemV 80>>>>]>>`;
const latin = (name: string): string => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;

export function makePdf(pages: Mark[][], title = ''): Uint8Array {
  const first = 8;
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(' ');
  const stream = (body: string, head = '') => `<<${head}/Length ${body.length}>>stream\n${body}\nendstream`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 ${paper.width} ${paper.height}]/Resources<</Font<</A 3 0 R/B 4 0 R/C 5 0 R/D 6 0 R>>/XObject<</I 7 0 R>>>>>>`,
    latin('Courier'),
    latin('Courier-Bold'),
    chinese('STSong-Light'),
    chinese('STSong-Light,Bold'),
    stream('\u0080', '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8'),
    ...pages.flatMap((marks, i) => [`<</Type/Page/Parent 2 0 R/Contents ${first + i * 2 + 1} 0 R>>`, stream(marks.map(drawn).join('\n'))]),
    `<</Title<feff${hex(title)}>>>`,
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer<</Size ${objects.length + 1}/Root 1 0 R/Info ${objects.length} 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
