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

/** Characters at least and at most, as the strictest of the stores has it: Edge for names and long texts, Chrome for the others. */
const lengths: Readonly<Record<string, readonly [number, number]>> = {
  name: [1, 45],
  short: [1, 132],
  long: [250, 10_000],
  purpose: [1, 1_000],
};
/** Of the reason for a permission, at most. */
const longestReason = 1_000;

function check(what: string, { length }: string, [least, most]: readonly [number, number]): void {
  if (length < least || length > most) throw new Error(`${what} has ${length} characters, and not ${least} to ${most}`);
}

export function writeListing(out: string): void {
  const policy = policies();
  for (const language of languages) {
    const { name, short, long, purpose, privacy, permissions } = listings[language];
    for (const [file, text] of Object.entries({ name, short, long, purpose })) check(`${language}: ${file}`, text, lengths[file]!);
    for (const [permission, reason] of Object.entries(permissions)) check(`${language}: ${permission}`, reason, [1, longestReason]);
    const folder = join(out, language);
    mkdirSync(folder, { recursive: true });
    const files = { name, short, long, purpose, privacy, permissions: reasons(permissions) };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, `${file}.txt`), `${text}\n`);
    writeFileSync(join(folder, 'privacy-policy.md'), policy[language]);
  }
}

const reasons = (permissions: Listing['permissions']): string =>
  Object.entries(permissions)
    .map(([permission, reason]) => `${permission}\n${reason}`)
    .join('\n\n');
