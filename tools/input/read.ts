import { readFileSync, statSync } from 'node:fs';
import type { Page } from '../../lib/model';
import { gate } from '../../lib/page/gate';
import { readPage } from '../../lib/page/read';
import { decode } from './decode';
import { documentOf } from './dom';
import { fromText } from './text';

/** A file's page, and whether the gate of the browser would let it through. */
export interface Input {
  page: Page;
  maybe: boolean;
}

/**
 * Reads a file (.html, .txt, .md; '-' is standard input).
 * @throws an Error of one plain sentence where there is nothing to read.
 */
export function readInput(file: string, url?: string): Input {
  const text = decode(bytesOf(file));
  if (!text.trim()) throw new Error('the file is empty');
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|!--|div|meta|h\d|p)\b/i.test(text) || /\.html?$/i.test(file)
    ? fromHtml(text, url ?? '')
    : { page: fromText(text, url ?? ''), maybe: true };
}

function bytesOf(file: string): Uint8Array {
  if (file === '-') return readFileSync(0);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new Error('there is no such file');
  if (stats.isDirectory()) throw new Error('this is a folder, not a file');
  const bytes = readFileSync(file);
  const head = bytes.subarray(0, 8).toString('latin1');
  if (head.startsWith('%PDF') || head.startsWith('PK\u0003\u0004') || head.startsWith('\u0089PNG') || head.startsWith('\u00ff\u00d8\u00ff'))
    throw new Error('this is no text: only .html, .txt and .md can be read');
  return bytes;
}

function fromHtml(html: string, url: string): Input {
  const document = documentOf(html, url);
  return { page: readPage(document), maybe: gate(document) };
}

/** A file's page alone. */
export const readFilePage = (file: string, url?: string): Page => readInput(file, url).page;
