/** Files of every kind, by what is in them and not by their names. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/document';
import { parsers, readFile } from '../../tools/input/read';
import { makeDocx } from './make-docx';
import { makePdf } from './make-pdf';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: Uint8Array, name: string) => readDocument({ bytes: content, name, url: '' }, parsers);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const word = () =>
  makeDocx([
    { text: '河岸书店隐私政策', style: 'Heading1' },
    { text: '一、我们收集的信息', style: 'Heading2' },
    { text: '我们会收集您的手机号码。' },
    { text: '设备型号', item: true },
    {
      rows: [
        ['SDK 名称', '提供方'],
        ['微舟支付', '微舟支付有限公司'],
      ],
    },
  ]);

describe('Word documents', () => {
  it('headings, lists and tables come from the styles', async () => {
    const reading = await read(await word(), 'policy.docx');
    expect(reading.kind === 'page' && reading.page.blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`)).toEqual([
      'heading1 河岸书店隐私政策',
      'heading2 一、我们收集的信息',
      'paragraph 我们会收集您的手机号码。',
      'item 设备型号',
      'cell SDK 名称',
      'cell 提供方',
      'cell 微舟支付',
      'cell 微舟支付有限公司',
    ]);
  });
  it('a damaged one', async () => {
    expect(await read((await word()).slice(0, -400), 'policy.docx')).toEqual({ kind: 'unreadable', why: 'broken' });
  });
});

describe('what a file is shows in its bytes', () => {
  it.each([
    ['saved HTML without an ending', '<!doctype html><title>隐私政策</title><h1>隐私政策</h1>', 'page', 'heading'],
    ['Markdown', '# 隐私政策\n我们会收集您的手机号码。', 'policy.md', 'heading'],
    ['plain text', '隐私政策\n我们会收集您的手机号码。', 'policy.txt', 'paragraph'],
  ])('%s', async (_, text, name, first) => {
    const reading = await read(bytes(text), name);
    expect(reading.kind === 'page' && reading.page.blocks[0]).toMatchObject({ kind: first, text: '隐私政策' });
  });
  it('a picture, an old Word document, an archive, nothing', async () => {
    expect(await read(latin('\u0089PNG\r\n'), 'scan.pdf')).toEqual({ kind: 'unreadable', why: 'pictures' });
    expect(await read(latin('\u00d0\u00cf\u0011\u00e0'), 'old.doc')).toEqual({ kind: 'unreadable', why: 'not-a-document' });
    expect(await read(latin('PK\u0003\u0004xl/workbook'), 'table.xlsx')).toEqual({ kind: 'unreadable', why: 'not-a-document' });
    expect(await read(bytes(' \n'), 'empty.txt')).toEqual({ kind: 'empty' });
  });
});

describe('on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingyin-files-'));
  const file = (name: string, content: Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  it('.pdf and .docx are read', async () => {
    const pdf = file('a.pdf', makePdf([[{ text: '隐私政策', x: 72, y: 80 }]]));
    expect((await readFile(pdf)).page.blocks.map(({ text }) => text)).toEqual(['隐私政策']);
    expect((await readFile(file('a.docx', await word()))).page.blocks).toHaveLength(8);
  });
  it('a scan is refused in a plain sentence', async () => {
    await expect(readFile(file('scan.pdf', makePdf([[{ picture: [0, 0, 595, 842] }]])))).rejects.toThrow('this is a picture');
  });
});
