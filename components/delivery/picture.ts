import type { Analysis } from '../../lib/model';
import type { Words } from '../words';
import { bodyOf, footOf, type Line, type Run } from './picture-text';

const width = 540;
const margin = 32;
/** How far the text stands from its sign's beginning. */
const setIn = 24;
const leading = 1.6;
const scale = 2;

/** Breaks runs where the writing system lets them: words stay whole, Chinese breaks anywhere but before a closing mark. */
function wrap(runs: Run[], room: number, measure: (run: Run) => number): Run[][] {
  const rows: Run[][] = [[]];
  let used = 0;
  for (const run of runs)
    for (const text of run.text.match(/[\p{Script=Han}][，。、；：？！）》”]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
      const unit = { ...run, text };
      if (used > 0 && used + measure({ ...unit, text: text.trimEnd() }) > room) {
        rows.push([]);
        used = 0;
      }
      rows.at(-1)!.push(unit);
      used += measure(unit);
    }
  return rows;
}

interface Brush {
  context: CanvasRenderingContext2D;
  token(name: string): string;
  sizeOf(line: Line): number;
  /** Sets the font of a run; its width, in pixels. */
  measure(line: Line, run: Run): number;
}

function brushFor(context: CanvasRenderingContext2D): Brush {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const rem = Number.parseFloat(style.fontSize);
  const sizeOf = (line: Line) => Number.parseFloat(token(`text-${line.size}`)) * rem;
  return {
    context,
    token,
    sizeOf,
    measure(line, run) {
      context.font = `${run.bold ? 600 : 400} ${sizeOf(line)}px ${token('font')}`;
      return context.measureText(run.text).width;
    },
  };
}

/** A triangle for what calls for care, a ring for the rest; the word stands at the end of the line. */
function drawSign({ context, token }: Brush, sign: NonNullable<Line['sign']>, y: number): void {
  context.strokeStyle = token(sign === 'high' ? 'alarm' : 'muted');
  context.lineWidth = 2;
  context.lineJoin = 'round';
  context.beginPath();
  if (sign === 'high') {
    context.moveTo(margin + 8, y - 6);
    context.lineTo(margin + 15, y + 6);
    context.lineTo(margin + 1, y + 6);
    context.closePath();
  } else context.arc(margin + 8, y, 6, 0, 2 * Math.PI);
  context.stroke();
}

type Placed = Line & { rows: Run[][]; height: number };

function place(brush: Brush, line: Line): Placed {
  const aside = line.aside ? brush.measure(line, line.aside) + margin / 2 : 0;
  const room = width - 2 * margin - (line.sign ? setIn : 0) - aside;
  const rows = wrap(line.runs, room, (run) => brush.measure(line, run));
  return { ...line, rows, height: (line.above + (line.rule ? 4 : 0)) * 4 + rows.length * brush.sizeOf(line) * leading };
}

/** Draws a line below `top`; returns where it ends. */
function drawLine(brush: Brush, line: Placed, top: number): number {
  const { context, token } = brush;
  const rowHeight = brush.sizeOf(line) * leading;
  let y = top + line.above * 4;
  if (line.rule) {
    context.fillStyle = token('line');
    context.fillRect(margin, y, width - 2 * margin, 1);
    y += 16;
  }
  if (line.sign) drawSign(brush, line.sign, y + rowHeight / 2);
  const put = (run: Run, x: number): number => {
    const wide = brush.measure(line, run);
    context.fillStyle = token(run.colour);
    context.fillText(run.text, x, y + rowHeight / 2);
    return x + wide;
  };
  if (line.aside) put(line.aside, width - margin - brush.measure(line, line.aside));
  for (const row of line.rows) {
    let x = margin + (line.sign ? setIn : 0);
    for (const run of row) x = put(run, x);
    y += rowHeight;
  }
  return y;
}

const heightOf = (lines: Placed[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** The card as a PNG, drawn on this device, in the colours of the page. Rejects where the browser can't draw. */
export async function drawCard(analysis: Analysis, texts: Words): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const brush = brushFor(context);
  const body = bodyOf(analysis, texts).map((line) => place(brush, line));
  const foot = footOf(analysis, texts).map((line) => place(brush, line));
  const footTop = Math.ceil(heightOf(body) + 2 * margin);
  const height = Math.ceil(footTop + heightOf(foot) + margin);
  canvas.width = width * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  const fill = (name: string, y: number, tall: number) => {
    context.fillStyle = brush.token(name);
    context.fillRect(0, y, width, tall);
  };
  fill('ground', 0, height);
  fill('accent', 0, 4);
  fill('raised', footTop, height - footTop);
  context.textBaseline = 'middle';
  body.reduce((y, line) => drawLine(brush, line, y), margin);
  foot.reduce((y, line) => drawLine(brush, line, y), footTop + margin / 2);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png'),
  );
}
