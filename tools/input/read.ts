import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentReading, type Parsers, readDocument, readMarkup } from '../../lib/document';
import type { Mammoth } from '../../lib/document/docx';
import type { Page } from '../../lib/model';
import { gate } from '../../lib/page/gate';
import { documentOf } from './dom';
import { eyesOf } from './layout';

/** A file's page, and whether the gate of the browser would let it through. */
export interface Input {
  page: Page;
  maybe: boolean;
}

/** Why nothing can be read of a file, in a plain sentence. */
const reasons = {
  'not-a-page': 'this is no text',
  'not-a-document': 'this is no document: only .pdf, .docx, .html, .txt and .md can be read',
  pictures: 'this is a picture: its text can not be read',
  garbled: 'its text is garbled',
  locked: 'it is locked by a password',
  broken: 'it is damaged and can not be opened',
};

/**
 * Reads a file (.html, .txt, .md, .pdf, .docx; '-' is standard input).
 * @throws an Error of one plain sentence where there is nothing to read.
 */
export const readFile = async (file: string, url = ''): Promise<Input> =>
  inputOf(await readDocument({ bytes: bytesOf(file), name: file, url }, parsersFor(file)));

/** The same for .html, .txt and .md alone, at once. */
export const readInput = (file: string, url = ''): Input =>
  inputOf(readMarkup({ bytes: bytesOf(file), name: file, url }, parsersFor(file)));

function inputOf(reading: DocumentReading): Input {
  if (reading.kind === 'page') return { page: reading.page, maybe: reading.html ? gate(reading.html) : true };
  throw new Error(reading.kind === 'empty' ? 'the file is empty' : reasons[reading.why]);
}

function bytesOf(file: string): Uint8Array {
  if (file === '-') return new Uint8Array(readFileSync(0));
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new Error('there is no such file');
  if (stats.isDirectory()) throw new Error('this is a folder, not a file');
  return new Uint8Array(readFileSync(file));
}

/** A folder of pdf.js's own package. */
const partOf = (folder: string): string => fileURLToPath(new URL(`${folder}/`, import.meta.resolve('pdfjs-dist/package.json')));

/** The parsers of documents as Node has them. */
export const parsers: Parsers = {
  html: documentOf,
  layout: eyesOf,
  pdfjs: async () => ({
    module: await import('pdfjs-dist/legacy/build/pdf.mjs'),
    cMapUrl: partOf('cmaps'),
  }),
  mammoth: async () => {
    const { default: mammoth } = await import('mammoth');
    return {
      ...(mammoth as unknown as Mammoth),
      convertToHtml: ({ arrayBuffer }, options) => mammoth.convertToHtml({ buffer: Buffer.from(arrayBuffer) }, options),
    };
  },
};

/** Frames are looked for beside the file. */
const parsersFor = (file: string): Parsers => ({
  ...parsers,
  html: (text, url) => documentOf(text, url, file === '-' ? undefined : dirname(file)),
});

/** A file's page alone. */
export const readFilePage = (file: string, url?: string): Page => readInput(file, url).page;
