import type { Wording } from '../language/wording/wording';
import type { Receipt, Unread } from '../model';
import { fill } from './fill';

type Tree = Record<string, unknown>;

/** The texts, with those of `instead` in the places of theirs. */
function replaced(texts: Tree, instead: Tree): Tree {
  const others = Object.entries(instead).map(([key, other]) => [
    key,
    typeof other === 'string' ? other : replaced(texts[key] as Tree, other as Tree),
  ]);
  return { ...texts, ...Object.fromEntries(others) };
}

const isPartial = ({ unread, characters, of }: Receipt): boolean => unread.length > 0 || characters < of;

/** The words for a card: where a part could not be read, none of them says that something is missing. */
export const wordsFor = (words: Wording, receipt: Receipt): Wording =>
  isPartial(receipt) ? (replaced(words, words.partly.instead) as Wording) : words;

/** Web addresses of the frames that could not be read. */
export const framesOf = (unread: Unread[] = []): string[] =>
  unread.flatMap(({ kind, urls = [] }) => (kind === 'frame' ? urls.filter((url) => /^https?:\/\//i.test(url)) : []));

/** What could not be read, in a sentence; null where all was. */
export function sayUnread(receipt: Receipt, words: Wording): string | null {
  if (!isPartial(receipt)) return null;
  const { note, kinds } = words.partly;
  const what = receipt.unread.map(({ kind, count }) => fill(kinds[kind], { n: count }));
  if (receipt.characters < receipt.of) what.push(kinds.cut);
  return fill(note, { what: what.join(words.listed) });
}
