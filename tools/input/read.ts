import { readFileSync } from 'node:fs';
import type { Page } from '../../lib/model';

/** A file (.html, .txt, .md) as a page. */
export function readFilePage(file: string, url?: string): Page {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').filter((line) => line.trim());
  return { url: url ?? `file://${file}`, title: '', language: null, cut: 0, blocks: lines.map((line) => ({ kind: 'paragraph', text: line.trim() })) };
}
