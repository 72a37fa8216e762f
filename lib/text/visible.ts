/** Text as it is seen: what has no width is dropped, what is turned around is turned back, letters in fancy dress are plain. */

/** Soft hyphens, joiners, fillers, marks of direction and of variation; and, of other lengths, ligatures and mathematical letters. */
const odd =
  /\u034f|[\u180b-\u180d]|[\ufe00-\ufe0f]|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\udb40[\udc00-\uddef]|([\ufb00-\ufb06]|\ud835[\udc00-\udfff]|\ud87e[\udc00-\ude1f])/g;
/** From the mark that turns text around to the one that ends it. */
const turned = /\u202e([^\u202c\n]*)\u202c?/g;
const mirrored: Record<string, string> = { '(': ')', ')': '(', '（': '）', '）': '（', '《': '》', '》': '《', '“': '”', '”': '“' };

export const visible = (text: string): string =>
  text.replace(turned, (_, inner: string) => reversed(inner)).replace(odd, (_, dressed?: string) => dressed?.normalize('NFKC') ?? '');

/** Text as it is seen where the page writes it from right to left. */
export const reversed = (text: string): string =>
  Array.from(text, (character) => mirrored[character] ?? character)
    .reverse()
    .join('');
