/** The texts that the stores ask for, as files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { traditional } from '../build/traditional';
import { en, type Listing, zh } from './texts';

export const languages = ['zh-CN', 'en', 'zh-TW'] as const;
export type Language = (typeof languages)[number];

const inTraditional = <T>(value: T): T => JSON.parse(traditional(JSON.stringify(value))) as T;

export const listings: Record<Language, Listing> = { 'zh-CN': zh, en, 'zh-TW': inTraditional(zh) };

/** Our own policy, from the one file that has it in Chinese and English. */
function policies(): Record<Language, string> {
  const [zh, en] = readFileSync('docs/privacy-policy.md', 'utf8').split('\n---\n') as [string, string];
  return { 'zh-CN': zh, en: en.trimStart(), 'zh-TW': traditional(zh) };
}

/** Chrome's and Edge's summary has so many characters at most. */
const longestShort = 132;

export function writeListing(out: string): void {
  const policy = policies();
  for (const language of languages) {
    const { name, short, long, privacy, permissions } = listings[language];
    if (short.length > longestShort) throw new Error(`the short text in ${language} has ${short.length} characters`);
    const folder = join(out, language);
    mkdirSync(folder, { recursive: true });
    const files = { name, short, long, privacy, permissions: reasons(permissions) };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, `${file}.txt`), `${text}\n`);
    writeFileSync(join(folder, 'privacy-policy.md'), policy[language]);
  }
}

const reasons = (permissions: Listing['permissions']): string =>
  Object.entries(permissions)
    .map(([permission, reason]) => `${permission}\n${reason}`)
    .join('\n\n');
