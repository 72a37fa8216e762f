import type { Lexicon } from '../../language/shapes';
import { foldCode } from '../../text/fold';

/** A form found in a string. `ids` is empty for an expression that names nothing. */
export interface LexiconMatch {
  ids: readonly string[];
  start: number;
  end: number;
  weak: boolean;
  vague: boolean;
}

interface Node {
  next: Map<number, Node>;
  ids: string[] | null;
  weak: boolean;
  vague: boolean;
}

export type Trie = Node;

/** Builds the trie once; a form may belong to several ids. */
export function trieOf(lexicons: readonly Lexicon[]): Trie {
  const root: Node = { next: new Map(), ids: null, weak: false, vague: false };
  const put = (form: string): Node => {
    let node = root;
    for (const code of fold(form).codes) {
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), ids: null, weak: false, vague: false };
        node.next.set(code, next);
      }
      node = next;
    }
    node.ids ??= [];
    return node;
  };
  const name = (id: string, form: string): void => {
    const { ids } = put(form);
    if (!ids!.includes(id)) ids!.push(id);
  };
  for (const { forms, told = [], weak, vague, otherwise } of lexicons) {
    for (const [id, list] of Object.entries(forms)) for (const form of list) name(id, form);
    for (const { id, things, doers, acts } of told)
      for (const thing of things) for (const doer of doers) for (const act of acts) name(id, `${thing} ${doer} ${act}`);
    for (const form of weak) put(form).weak = true;
    for (const form of vague ?? []) put(form).vague = true;
    for (const form of otherwise) put(form).ids = [];
  }
  return root;
}

/** Leftmost, longest forms in a string, without overlap; linear but for the length of the longest form. */
export function scan(trie: Trie, text: string): LexiconMatch[] {
  const { codes, at } = fold(text);
  const found: LexiconMatch[] = [];
  for (let i = 0; i < codes.length; i++) {
    const hit = longestAt(trie, text, codes, at, i);
    if (!hit) continue;
    found.push({ ids: hit.node.ids!, weak: hit.node.weak, vague: hit.node.vague, start: at[i]!, end: at[hit.last]! + 1 });
    i = hit.last;
  }
  return found;
}

function longestAt(trie: Trie, text: string, codes: number[], at: number[], from: number): { node: Node; last: number } | null {
  if (isWordCode(codes[from]!) && at[from]! > 0 && isLetter(text.charCodeAt(at[from]! - 1))) return null;
  let best: { node: Node; last: number } | null = null;
  let node: Node | undefined = trie;
  for (let i = from; i < codes.length; i++) {
    node = node.next.get(codes[i]!);
    if (!node) break;
    if (node.ids && endsWord(text, codes[i]!, at[i]!)) best = { node, last: i };
  }
  return best;
}

/** A form that ends in a Latin letter must not go on in one, but for a plural: 'names', 'addresses'. */
function endsWord(text: string, code: number, at: number): boolean {
  if (!isWordCode(code)) return true;
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next)) return true;
  if ((next | 32) === 115) return !isLetter(text.charCodeAt(at + 2));
  // 'addresses'
  return code === 115 && text.slice(at + 1, at + 3).toLowerCase() === 'es' && !isLetter(text.charCodeAt(at + 3));
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** A comma with no blank at a Latin letter: in a copied page it stands where the parts of one word were set apart ('Android,ID'). */
const joins = (text: string, at: number): boolean => {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  return (isLetter(before) && (isLetter(after) || after > 0x2e7f)) || (isLetter(after) && before > 0x2e7f);
};

/** The string as it is compared: lower case, half width, without inner spaces, hyphens and underscores, web addresses left out; `at` maps back. */
function fold(text: string): { codes: number[]; at: number[] } {
  const codes: number[] = [];
  const at: number[] = [];
  const urls = text.includes('://') ? [...text.matchAll(/https?:\/\/[\w\-./?%&=#:~+@,;!]+/g)] : [];
  for (let i = 0; i < text.length; i++) {
    if (urls.length && urls[0]!.index === i) i += urls.shift()![0].length;
    if (i >= text.length) break;
    let code = foldCode(text.charCodeAt(i));
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    if (code === 0x20 || code === 0xa0 || code === 0x3000 || code === 0x2d || code === 0x5f || code === 0x200b || code === 0x2011) continue;
    if (code === 0x2c && joins(text, i)) continue;
    if (code >= 65 && code <= 90) code += 32;
    codes.push(code);
    at.push(i);
  }
  return { codes, at };
}
