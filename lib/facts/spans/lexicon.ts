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

/**
 * A form on its way down: what it says of the node that it ends in, the place of the character that comes next, and the parts that follow
 * its own, each one of several: they are put where a text comes to, not in every combination.
 */
interface Coming {
  form: string;
  at: number;
  rest: readonly (readonly string[])[];
  says: (node: Node) => void;
}

interface Node {
  next: Map<number, Node>;
  /** Forms that go on from here, not yet put into `next`: most of a trie is never come to by a text. */
  coming: Coming[];
  ids: string[] | null;
  weak: boolean;
  vague: boolean;
}

export type Trie = Node;

const nodeOf = (): Node => ({ next: new Map(), coming: [], ids: null, weak: false, vague: false });

/** Gathers the forms once; a form may belong to several ids. The trie grows where texts come to. */
export function trieOf(lexicons: readonly Lexicon[]): Trie {
  const root = nodeOf();
  const put = (form: string, says: Coming['says']): void => {
    const at = placeFrom(form, 0);
    if (at < form.length) arrive(root, { form, at, rest: [], says });
  };
  for (const { forms, composed = [], weak, vague = [], otherwise } of lexicons) {
    for (const [id, list] of [...Object.entries(forms), ...Object.entries(weak)]) {
      const says = named(id);
      for (const form of list) put(form, says);
    }
    for (const { id, parts } of composed) arrive(root, { form: '', at: 0, rest: parts, says: named(id) });
    for (const form of Object.values(weak).flat()) put(form, isWeak);
    for (const form of vague) put(form, isVague);
    for (const form of otherwise) put(form, isNothing);
  }
  return root;
}

const named = (id: string) => (node: Node) => {
  node.ids ??= [];
  if (!node.ids.includes(id)) node.ids.push(id);
};
const isWeak = (node: Node): void => {
  node.ids ??= [];
  node.weak = true;
};
const isVague = (node: Node): void => {
  node.ids ??= [];
  node.vague = true;
};
const isNothing = (node: Node): void => {
  node.ids = [];
};

/** The node that a character leads to. */
function childOf(node: Node, code: number): Node | undefined {
  if (node.coming.length) grow(node);
  return node.next.get(code);
}

/** Sends the forms that have come to a node on by one character each, in the order in which they were put. */
function grow(node: Node): void {
  for (const coming of node.coming) {
    const code = codeAt(coming.form, coming.at);
    let child = node.next.get(code);
    if (!child) {
      child = nodeOf();
      node.next.set(code, child);
    }
    coming.at = placeFrom(coming.form, coming.at + 1);
    arrive(child, coming);
  }
  node.coming = [];
}

/** Goes on from a node with the form, with each of the parts that may follow it, or with what it says. */
function arrive(node: Node, coming: Coming): void {
  const { form, at, rest, says } = coming;
  if (at < form.length) node.coming.push(coming);
  else if (rest.length) for (const next of rest[0]!) arrive(node, { form: next, at: placeFrom(next, 0), rest: rest.slice(1), says });
  else says(node);
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
    node = childOf(node, codes[i]!);
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

/** A character as it is compared; -1 where it is left out. */
function codeAt(text: string, at: number): number {
  let code = foldCode(text.charCodeAt(at));
  if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
  if (code === 0x20 || code === 0xa0 || code === 0x3000 || code === 0x2d || code === 0x5f || code === 0x200b || code === 0x2011) return -1;
  if (code === 0x2c && joins(text, at)) return -1;
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** The first character from a place on that is not left out; the length where there is none. */
function placeFrom(form: string, from: number): number {
  let at = from;
  while (at < form.length && codeAt(form, at) < 0) at++;
  return at;
}

/** The string as it is compared: lower case, half width, without inner spaces, hyphens and underscores, web addresses left out; `at` maps back. */
function fold(text: string): { codes: number[]; at: number[] } {
  const codes: number[] = [];
  const at: number[] = [];
  const urls = text.includes('://') ? [...text.matchAll(/https?:\/\/[\w\-./?%&=#:~+@,;!]+/g)] : [];
  for (let i = 0; i < text.length; i++) {
    if (urls.length && urls[0]!.index === i) i += urls.shift()![0].length;
    if (i >= text.length) break;
    const code = codeAt(text, i);
    if (code < 0) continue;
    codes.push(code);
    at.push(i);
  }
  return { codes, at };
}
