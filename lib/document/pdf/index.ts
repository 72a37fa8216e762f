/**
 * A PDF as blocks, and its pages as pictures. pdf.js (Mozilla's) reads the file; it is a parameter, because it is heavy and is
 * loaded only where there is a PDF, and because each surroundings has its own way to load it.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Block, Page } from '../../model';
import { limit } from '../../page/read';
import { blocksOf, type Traced } from './blocks';
import type { Run } from './join';
import { locate, type QuotePosition } from './locate';
import { type Sheet, sheetOf } from './pieces';

export type { QuotePosition };

export interface Pdfjs {
  module: Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS'>;
  /** Where the tables of East Asian encodings are. */
  cMapUrl: string;
}

/** A PDF that was opened. `pages` is how many it has. */
export interface Pdf {
  page: Page;
  pages: number;
  find(quote: string, near: number): QuotePosition | null;
  /** Draws a page, `width` device pixels wide; resolves to its size in points. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<{ width: number; height: number }>;
  close(): Promise<void>;
}

/** The file can't be opened without its password. */
export class Locked extends Error {}
/** This is no PDF, or one that is damaged. */
export class Broken extends Error {}

async function open(bytes: Uint8Array, { module, cMapUrl }: Pdfjs): Promise<PDFDocumentProxy> {
  try {
    return await module.getDocument({
      data: bytes,
      cMapUrl,
      isEvalSupported: false,
      enableXfa: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new Locked(message, { cause: error });
    if (/^(?:InvalidPDF|FormatError|MissingPDF)/.test(name)) throw new Broken(message, { cause: error });
    throw error;
  }
}

/** A page that shows a picture and has no text: it could not be read. */
const isPicture = ({ pictured, pieces }: Sheet): boolean => pictured && !pieces.some(({ text }) => text.trim());

export async function openPdf(bytes: Uint8Array, url: string, pdfjs: Pdfjs): Promise<Pdf> {
  const file = await open(bytes, pdfjs);
  const sheets: Sheet[] = [];
  let title = '';
  for (let number = 1; number <= file.numPages; number++)
    sheets.push(await sheetOf(await file.getPage(number), pdfjs.module.OPS as unknown as Record<string, number>));
  const { info } = await file.getMetadata();
  title = titleOf(info as { Title?: unknown });
  const traced = blocksOf(sheets);
  const runs: Run[] = traced.flatMap((one) => one.runs);
  const pictures = sheets.filter(isPicture).length;
  const page = pageOf(traced, url, title);
  return {
    page: pictures ? { ...page, unread: [{ kind: 'picture', count: pictures }] } : page,
    pages: file.numPages,
    find: (quote, near) => locate(runs, quote, near),
    draw: async (number, canvas, width) => {
      const page = await file.getPage(number);
      const { width: points, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: width / points });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      return { width: points, height };
    },
    close: () => file.loadingTask.destroy(),
  };
}

/** A file's own title, unless it is only the name of a file. */
function titleOf({ Title }: { Title?: unknown }): string {
  const title = typeof Title === 'string' ? Title.replace(/\s+/g, ' ').trim() : '';
  return /\.(?:docx?|pdf|wps|indd|pptx?|html?)$|^microsoft word|^untitled/i.test(title) ? '' : title;
}

function pageOf(traced: Traced[], url: string, title: string): Page {
  const blocks: Block[] = [];
  let [read, cut] = [0, 0];
  for (const { block } of traced) {
    if (read < limit) blocks.push(block);
    else cut += block.text.length;
    read += block.text.length;
  }
  return { url, title: title || (blocks.find(({ kind }) => kind === 'heading')?.text ?? ''), language: null, blocks, cut };
}
