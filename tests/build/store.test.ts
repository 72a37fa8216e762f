import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifestFor } from '../../tools/build/manifest';
import { writeListing } from '../../tools/store/listing';
import { en, zh } from '../../tools/store/texts';

it('every permission of the manifests has a reason, and no other', () => {
  const asked = ['chrome', 'edge', 'firefox'].flatMap((browser) => (manifestFor({ browser }).permissions as string[]) ?? []);
  for (const { permissions } of [zh, en])
    expect(Object.keys(permissions).sort()).toEqual([...new Set([...asked, 'incognito: split', '<all_urls>'])].sort());
});

it('the texts are written in each language, traditional characters in those of Taiwan', () => {
  const out = mkdtempSync(join(tmpdir(), 'mingyin-store-'));
  try {
    writeListing(out);
    expect(readdirSync(out).sort()).toEqual(['en', 'zh-CN', 'zh-TW']);
    const text = (language: string, name: string) => readFileSync(join(out, language, `${name}.txt`), 'utf8');
    expect(text('zh-TW', 'short')).toContain('隱私');
    expect(text('zh-TW', 'long')).not.toMatch(/[隐这们种会对读]/u);
    expect(text('zh-CN', 'privacy')).toContain('不收集任何用户数据');
    expect(text('en', 'short').length).toBeLessThanOrEqual(133);
  } finally {
    rmSync(out, { recursive: true });
  }
});
