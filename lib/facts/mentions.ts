import { dataItems as english } from '../language/en/data-items';
import { dataItems as chinese } from '../language/zh/data-items';
import type { Lang, PolicyText, Span } from '../model';

/** A data item named in the text. */
export interface Mention extends Span {
  /** Taxonomy id of the data item. */
  item: string;
  clause: number;
}

/** A data item named in a string: offsets into that string. */
export interface NamedItem extends Span {
  item: string;
}

/** A node of the trie over folded forms; `items` where a form ends. */
interface Node {
  next: Map<string, Node>;
  items: string[] | null;
}

/** Every data item named in the text, in reading order. What is said of it is not asked here. */
export function findMentions(policy: PolicyText): Mention[] {
  return policy.clauses.flatMap(({ text, start, lang }, clause) =>
    itemsIn(text, lang).map(({ item, ...span }) => ({ item, clause, start: start + span.start, end: start + span.end })),
  );
}

/** Data items named in a string, the longest form at each place. A Chinese sentence may name one in English, so its lexicon has both. */
export function itemsIn(text: string, lang: Lang): NamedItem[] {
  const trie = tries[lang];
  const found: NamedItem[] = [];
  for (let start = 0; start < text.length; ) {
    const hit = longestAt(trie, text, start);
    if (!hit) {
      start++;
      continue;
    }
    for (const item of hit.items) if (item) found.push({ item, start, end: hit.end });
    start = hit.end;
  }
  return found;
}

const latin = /[a-z0-9]/;

function longestAt(trie: Node, text: string, start: number): { items: string[]; end: number } | null {
  const first = fold(text[start]!);
  if (!trie.next.has(first)) return null;
  if (latin.test(first) && start > 0 && latin.test(fold(text[start - 1]!))) return null;
  let node: Node | undefined = trie;
  let best: { items: string[]; end: number } | null = null;
  for (let at = start; at < text.length && node; at++) {
    const character = fold(text[at]!);
    if (character === '' && at > start) continue;
    node = node.next.get(character);
    if (!node?.items) continue;
    const after = fold(text[at + 1] ?? '');
    if (latin.test(character) && latin.test(after) && after) continue;
    best = { items: node.items, end: at + 1 };
  }
  return best;
}

/** Lower case, half width; '' for what does not count: spaces, hyphens, underscores. */
function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x20 || code === 0xa0 || code === 0x3000 || code === 0x2d || code === 0x5f || code === 0x0a || code === 0x09) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return character.toLowerCase();
}

function build(...lexicons: Record<string, readonly string[]>[]): Node {
  const root: Node = { next: new Map(), items: null };
  for (const lexicon of lexicons) {
    for (const [item, forms] of Object.entries(lexicon)) {
      for (const form of forms) {
        let node = root;
        for (const character of form) {
          const folded = fold(character);
          if (!folded) continue;
          let next = node.next.get(folded);
          if (!next) {
            next = { next: new Map(), items: null };
            node.next.set(folded, next);
          }
          node = next;
        }
        // The lexicon of the language itself comes first and wins; within one, a form may name two items.
        if (!node.items) node.items = [item];
        else if (lexicon === lexicons[0] && !node.items.includes(item)) node.items.push(item);
      }
    }
  }
  return root;
}

const formsOf = (lexicon: object): Record<string, readonly string[]> => ('forms' in lexicon ? lexicon.forms : lexicon) as Record<string, readonly string[]>;
const tries: Record<Lang, Node> = { zh: build(formsOf(chinese)), en: build(formsOf(english)) };
