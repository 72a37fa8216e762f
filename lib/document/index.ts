/**
 * A file as a page: PDF, Word document, saved HTML, Markdown, plain text. One way in for the extension and the command line;
 * what parses is a parameter, and what is heavy is loaded only when a file of its kind is read.
 */

import type { Page } from '../model';
import type { Unreadable } from '../page/answer';
import { type Layout, readPage } from '../page/read';
import { decode } from './decode';
import { docxAsHtml, type Mammoth } from './docx';
import { kindOf, looksLikeHtml } from './kind';
import { Broken, Locked, openPdf, type Pdf, type Pdfjs } from './pdf';
import { fromText } from './text';

export interface Parsers {
  /** A document built from HTML as browsers do it, without running or loading anything. */
  html(text: string, url: string): Document;
  /** How it looks; without it only attributes and inline styles say what is shown. */
  layout?(document: Document): Layout;
  pdfjs(): Promise<Pdfjs>;
  mammoth(): Promise<Mammoth>;
}

export interface File {
  bytes: Uint8Array;
  name: string;
  /** Where it comes from, '' where only the reader knows. */
  url: string;
}

export type DocumentReading =
  /** `pdf`: its pages, to be shown. */
  { kind: 'page'; page: Page; pdf: Pdf | null; html: Document | null } | { kind: 'empty' } | { kind: 'unreadable'; why: Unreadable };

/** Characters of a page of print that is more than a stamp or a number. */
const fewest = 40;
/** Share of characters that stand for nothing from which a text is garbled. */
const garbled = 0.05;

export async function readDocument(file: File, parsers: Parsers): Promise<DocumentReading> {
  switch (kindOf(file.bytes, file.name)) {
    case 'pdf':
      return readPdf(file, await parsers.pdfjs());
    case 'docx': {
      const html = await wordOf(file, await parsers.mammoth());
      return html === null ? { kind: 'unreadable', why: 'broken' } : readHtml(html, file.url, parsers);
    }
    case 'picture':
      return { kind: 'unreadable', why: 'pictures' };
    case 'other':
      return { kind: 'unreadable', why: 'not-a-document' };
    default:
      return readMarkup(file, parsers);
  }
}

/** HTML, Markdown or plain text, in whatever encoding. */
export function readMarkup({ bytes, name, url }: File, parsers: Pick<Parsers, 'html' | 'layout'>): DocumentReading {
  const text = decode(bytes);
  return looksLikeHtml(text) || kindOf(bytes, name) === 'html' ? readHtml(text, url, parsers) : readText(text, url);
}

/** Text that the reader pasted. */
export const readText = (text: string, url = ''): DocumentReading => judged({ page: fromText(text, url), pdf: null, html: null });

function readHtml(html: string, url: string, parsers: Pick<Parsers, 'html' | 'layout'>): DocumentReading {
  const document = parsers.html(html, url);
  return judged({ page: readPage(document, parsers.layout?.(document)), pdf: null, html: document });
}

async function wordOf({ bytes }: File, mammoth: Mammoth): Promise<string | null> {
  try {
    return await docxAsHtml(bytes, mammoth);
  } catch (error) {
    // A damaged file: whatever stumbles over it inside the parser, the reader is told that it can't be opened.
    console.warn(error);
    return null;
  }
}

async function readPdf({ bytes, url }: File, pdfjs: Pdfjs): Promise<DocumentReading> {
  try {
    const pdf = await openPdf(bytes, url, pdfjs);
    const { page } = pdf;
    const length = lengthOf(page);
    if (page.unread && length < fewest * pdf.pages) return { kind: 'unreadable', why: 'pictures' };
    return judged({ page, pdf, html: null });
  } catch (error) {
    if (error instanceof Locked) return { kind: 'unreadable', why: 'locked' };
    if (error instanceof Broken) return { kind: 'unreadable', why: 'broken' };
    throw error;
  }
}

const lengthOf = ({ blocks }: Page): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Nothing, or signs without meaning, is told as such. */
function judged(read: Omit<Extract<DocumentReading, { kind: 'page' }>, 'kind'>): DocumentReading {
  const text = read.page.blocks.map((block) => block.text).join('');
  if (!text.trim()) return { kind: 'empty' };
  if ((text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0) > text.length * garbled) return { kind: 'unreadable', why: 'garbled' };
  return { kind: 'page', ...read };
}
