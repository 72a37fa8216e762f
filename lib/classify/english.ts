import type { Segment } from './prepare';

/** English words, numbers and single marks; line breaks are kept. */
export const englishWords: Segment = (text) => text.match(/\n|[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[^\s\p{L}\p{N}]/gu) ?? [];
