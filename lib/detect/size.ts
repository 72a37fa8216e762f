/** Characters as of English: a Chinese one says as much as some of those. */
export const sizeOf = (text: string): number => text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
