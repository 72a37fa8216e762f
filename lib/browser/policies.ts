/**
 * The facts of policies that were read, kept in `storage.local` so that a later visit can say what has changed: facts and their quotes,
 * no page. Where the reader wants none of it nothing is written, nor for private windows.
 */
import { type Facts, passagesOf } from '../changes/facts';
import { leaner } from '../changes/keep';
import type { Area } from './area';
import { oneByOne } from './one-by-one';
import { pack, unpack } from './pack';

/** A policy as it was when the reader last saw it. */
export interface Earlier {
  /** When that was, in milliseconds. */
  seen: number;
  facts: Facts;
}

/** What is told of a kept policy without looking into it. */
export interface KeptPolicy {
  id: string;
  url: string;
  service: string | null;
  title: string;
  seen: number;
}

/** Characters that one policy takes at most, and all of them: the oldest give way. */
const allowed = { one: 30_000, all: 3_000_000 };
const prefix = 'policy:';
const indexKey = 'policies';

/** `place`: the address without what comes after '?' or '#', and the language, since one address may show either. */
interface Entry extends Omit<KeptPolicy, 'id'> {
  place: string;
  /** The document that was read first in this state: what comes later from it is the same visit, still loading. */
  document: string;
  size: number;
}
type Index = Record<string, Entry>;

/** Of addresses that differ after '?' or '#', texts that have this share of passages in common are one policy. */
const common = 0.3;

const placeOf = ({ url, lang }: Facts): string => `${url.split(/[?#]/)[0]} ${lang}`;

function share(a: Facts, b: Facts): number {
  const passages = new Set(passagesOf(a));
  const others = passagesOf(b);
  return others.filter((passage) => passages.has(passage)).length / Math.max(1, Math.min(passages.size, others.length));
}

export function keepPolicies(area: Area, now: () => number = Date.now, room: typeof allowed = allowed) {
  const inTurn = oneByOne();

  const indexed = async (): Promise<Index> => ((await area.get(indexKey))[indexKey] as Index | undefined) ?? {};
  async function factsIn(id: string): Promise<Facts | null> {
    const packed = (await area.get(prefix + id))[prefix + id] as string | undefined;
    return packed ? unpack<Facts>(packed) : null;
  }

  async function erase(index: Index, id: string): Promise<void> {
    delete index[id];
    await area.set({ [indexKey]: index });
    await area.remove(prefix + id);
  }

  async function store(index: Index, id: string, facts: Facts, document: string): Promise<void> {
    for (const lean of leaner(facts)) {
      const packed = await pack(lean);
      if (packed.length > room.one) continue;
      const { url, service, title } = facts;
      const { [id]: _, ...others } = index;
      const oldest = () => Object.keys(others).sort((a, b) => others[a]!.seen - others[b]!.seen)[0]!;
      const used = () => Object.values(others).reduce((sum, { size }) => sum + size, packed.length);
      while (used() > room.all) {
        const last = oldest();
        await erase(index, last);
        delete others[last];
      }
      index[id] = { url, service, title, place: placeOf(facts), seen: now(), document, size: packed.length };
      await area.set({ [prefix + id]: packed, [indexKey]: index });
      return;
    }
  }

  /** The kept policy that a text is a later state of. */
  async function find(index: Index, facts: Facts): Promise<[id: string, kept: Facts] | null> {
    const ids = Object.keys(index).filter((id) => index[id]!.place === placeOf(facts));
    const exact = ids.find((id) => index[id]!.url === facts.url);
    const candidates = exact ? [exact] : ids;
    let best: { id: string; kept: Facts; share: number } | null = null;
    for (const id of candidates) {
      const kept = await factsIn(id);
      const like = kept ? share(kept, facts) : 0;
      if (kept && (exact || like >= Math.max(common, best?.share ?? 0))) best = { id, kept, share: like };
    }
    return best && [best.id, best.kept];
  }

  return {
    /** A policy was read: how it was before, where it was kept and has changed since; else it is kept. */
    visit: (facts: Facts, document: string): Promise<Earlier | null> =>
      inTurn(async () => {
        const index = await indexed();
        const found = await find(index, facts);
        if (!found) {
          await store(index, crypto.randomUUID(), facts, document);
          return null;
        }
        const [id, kept] = found;
        const entry = index[id]!;
        const same = kept.sha256 === facts.sha256;
        if (!same && entry.document !== document) return { seen: entry.seen, facts: kept };
        if (same) await area.set({ [indexKey]: { ...index, [id]: { ...entry, seen: now() } } });
        else await store(index, id, facts, document);
        return null;
      }),
    /** The reader has seen what has changed: from now on this is how it was. */
    take: (facts: Facts, document: string): Promise<void> =>
      inTurn(async () => {
        const index = await indexed();
        const found = await find(index, facts);
        await store(index, found?.[0] ?? crypto.randomUUID(), facts, document);
      }),
    /** The latest first. */
    async all(): Promise<KeptPolicy[]> {
      const index = await indexed();
      return Object.entries(index)
        .map(([id, { url, service, title, seen }]) => ({ id, url, service, title, seen }))
        .sort((a, b) => b.seen - a.seen);
    },
    async get(id: string): Promise<Earlier | null> {
      const entry = (await indexed())[id];
      const facts = entry && (await factsIn(id));
      return facts ? { seen: entry.seen, facts } : null;
    },
    /** Says how many there were. */
    removeAll: (): Promise<number> =>
      inTurn(async () => {
        // All that is there, whether the index knows it or not.
        const kept = Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix));
        await area.remove([indexKey, ...kept]);
        return kept.length;
      }),
  };
}

export type PolicyStore = ReturnType<typeof keepPolicies>;
