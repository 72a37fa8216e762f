/** Files that the reader hands over, and the file that a tab shows: read here, in the page that shows them, and analysed by the worker. */
import { type DocumentReading, type Parsers, readDocument, readText } from '../document';
import type { Mammoth } from '../document/docx';
import type { Pdf } from '../document/pdf';
import type { Analysis } from '../model';
import type { Unreadable } from '../page/answer';
import { browser, sendToWorker } from './api';
import { fetchFile } from './fetch-file';

/** The pages of a PDF, to be shown. */
export type Pages = Pick<Pdf, 'pages' | 'find' | 'draw' | 'close'>;

/** What a file came to. */
export type Opened = { name: string; url: string } & (
  | { kind: 'ready'; analysis: Analysis; pages: Pages | null }
  | { kind: 'empty' }
  | { kind: 'unreadable'; why: Unreadable }
  /** `unfetched`: the file of a tab could not be had. */
  | { kind: 'failed'; why: 'analysis' | 'unfetched'; detail: string }
);

const own = (path: string): string => browser.runtime.getURL(path as '/');

/** A document built from HTML: it runs nothing and loads nothing. */
function documentOf(html: string, url: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'URL', { value: url });
  return document;
}

const parsers: Parsers = {
  html: documentOf,
  async pdfjs() {
    const module = await import('pdfjs-dist/legacy/build/pdf.mjs');
    module.GlobalWorkerOptions.workerSrc = own('/pdf/pdf.worker.mjs');
    return { module, cMapUrl: own('/pdf/cmaps/') };
  },
  async mammoth() {
    const { default: mammoth } = await import('mammoth');
    return mammoth as unknown as Mammoth;
  },
};

async function open(name: string, url: string, read: () => Promise<DocumentReading>): Promise<Opened> {
  try {
    const reading = await read();
    if (reading.kind !== 'page') return { name, url, ...reading };
    const { page, pdf } = reading;
    const titled = { ...page, title: page.title || name };
    return { name, url, kind: 'ready', analysis: await sendToWorker('analysePage', { page: titled }), pages: pdf };
  } catch (error) {
    console.error(error);
    return { name, url, kind: 'failed', why: 'analysis', detail: (error as Error).message };
  }
}

/** A file that the reader chose or dropped. */
export const openFile = (file: File): Promise<Opened> =>
  open(file.name, '', async () => readDocument({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, url: '' }, parsers));

/** Text that the reader pasted. */
export const openText = (text: string): Promise<Opened> => open('', '', async () => readText(text));

/** The file that a tab shows, asked for once more at its own address; the reader has pressed for that. */
export async function openTabFile(url: string): Promise<Opened> {
  const name = decodeURIComponent(url.split(/[?#]/)[0]!.split('/').at(-1)!);
  try {
    const bytes = await fetchFile(url);
    return await open(name, url, () => readDocument({ bytes, name, url }, parsers));
  } catch (error) {
    return { name, url, kind: 'failed', why: 'unfetched', detail: (error as Error).message };
  }
}
