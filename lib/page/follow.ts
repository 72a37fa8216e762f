/** Follows a page: whether it may be a policy, what its text is, and when that has become another. */
import type { SentAnswer, SentReading } from './answer';
import { type Piece, pieceOf, textChanges } from './changes';
import { gate } from './gate';
import type { Read } from './tools';
import type { ShadowOf } from './tree';
import { watchPage, withoutHash } from './watch';

interface Callbacks {
  shadowOf: ShadowOf;
  /** Reads the page; `anyway`: also where it is too long. What it takes for that comes into the page only now. */
  read(anyway: boolean): Promise<Read>;
  /** Whether the reader wants the site read; asked once, and only where it may matter. */
  wanted(): Promise<boolean>;
  /** Whether there is still anybody to tell. */
  alive(): boolean;
  /** The page may be a policy, has become another, or is none any more. */
  found(answer: SentAnswer): void;
}

/** Names a document by random numbers: `randomUUID` is not there on http pages. */
const documentName = (window: Window): string => window.crypto.getRandomValues(new Uint32Array(4)).join('-');

/** What was read, and what tells it from another text. */
type Noted = { reading: SentReading | null; pieces: Piece[] };
const nothing: Noted = { reading: null, pieces: [pieceOf('')] };
const leftAlone: Noted = { reading: { kind: 'left-alone' }, pieces: [pieceOf('left-alone')] };

const same = { another: false, spent: 0 };

export function followPage(window: Window & typeof globalThis, { shadowOf, read, wanted, alive, found }: Callbacks) {
  const { document } = window;
  const name = documentName(window);
  let state = 0;
  let changes = textChanges();
  let kind: string | null = null;
  let insisted = false;
  let allowed: boolean | undefined;
  let address = withoutHash(document.URL);
  let roots = new Set<ShadowRoot>();
  let looks = 0;

  const visit = () => `${name}.${state}`;
  const answer = (reading: SentReading | null): SentAnswer => ({
    visit: visit(),
    url: document.URL,
    title: document.title,
    anyway: insisted,
    reading,
  });

  /** Notes what was read. Says whether it is another text than before. */
  function note({ reading, pieces }: Noted, byReader: boolean): boolean {
    const before = kind;
    kind = reading?.kind ?? null;
    if (!changes.differ(pieces, byReader) && before === kind) return false;
    state++;
    return true;
  }

  async function look(byReader: boolean) {
    if (!alive()) return same;
    // What the reader insisted on was another page of the app.
    if (withoutHash(document.URL) !== address) insisted = false;
    address = withoutHash(document.URL);
    const maybe = insisted || gate(document, shadowOf);
    if (!maybe && kind === null) return same;
    const mine = ++looks;
    if (!maybe) return { another: tell(nothing, byReader), spent: 0 };
    if (!insisted) allowed ??= await wanted();
    if (!insisted && !allowed) return { another: note(leftAlone, byReader), spent: 0 };
    const { spent, roots: seen, ...noted } = await read(insisted);
    // What a later look comes to counts, if there was one.
    if (mine !== looks || !alive()) return { another: false, spent };
    roots = seen;
    return { another: tell(noted, byReader), spent };
  }

  function tell(noted: Noted, byReader: boolean): boolean {
    if (!note(noted, byReader)) return false;
    found(answer(noted.reading));
    return true;
  }

  function* insides(): Iterable<Document | ShadowRoot> {
    yield* roots;
    if (kind === null) return;
    for (const { contentDocument } of document.querySelectorAll('iframe')) if (contentDocument) yield contentDocument;
  }

  const watch = watchPage(window, look, insides);
  /** Back from where the browser keeps pages that were left: nobody knows of this one any more. */
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    changes = textChanges();
    watch.look(true);
  };
  window.addEventListener('pageshow', shown);
  watch.look(false);

  return {
    /** What the page is called now: a look is taken first where anything may have changed. */
    async visit(): Promise<string> {
      await watch.catchUp();
      return visit();
    },
    /** What the page says, null where the gate says that it is no policy and nobody insists. */
    async read(anyway: boolean): Promise<SentAnswer> {
      insisted ||= anyway;
      if (!insisted && !gate(document, shadowOf)) return answer(null);
      if (!insisted) allowed = await wanted();
      const noted = insisted || allowed ? await read(insisted) : leftAlone;
      note(noted, true);
      return answer(noted.reading);
    },
    stop() {
      window.removeEventListener('pageshow', shown);
      watch.stop();
    },
  };
}
