/** Follows a page: whether it may be a policy, what its text is, and when that has become another. */
import type { Answer, Reading } from '../browser/protocol';
import { textChanges } from './changes';
import { gate } from './gate';
import { readingOf, type ShadowOf } from './reading';
import { watchPage, withoutHash } from './watch';

interface Told {
  shadowOf: ShadowOf;
  /** Whether the reader wants the site read; asked once, and only where it may matter. */
  wanted(): Promise<boolean>;
  /** Whether there is still anybody to tell. */
  alive(): boolean;
  /** The page may be a policy, has become another, or is none any more. */
  found(answer: Answer): void;
}

/** Names a document by random numbers: `randomUUID` is not there on http pages. */
const documentName = (window: Window): string => window.crypto.getRandomValues(new Uint32Array(4)).join('-');

export function followPage(window: Window & typeof globalThis, { shadowOf, wanted, alive, found }: Told) {
  const { document } = window;
  const name = documentName(window);
  let state = 0;
  let changes = textChanges();
  let kind: string | null = null;
  let insisted = false;
  let allowed: boolean | 'asked' | undefined;
  let address = withoutHash(document.URL);
  let roots = new Set<ShadowRoot>();
  let looks = 0;

  const visit = () => `${name}.${state}`;
  const answer = (reading: Reading | null): Answer => ({
    visit: visit(),
    url: document.URL,
    title: document.title,
    anyway: insisted,
    reading,
  });

  function read(): Reading | Promise<Reading> {
    const seen = new Set<ShadowRoot>();
    const reading = readingOf(document, insisted, (element) => {
      const root = shadowOf(element);
      if (root) seen.add(root);
      return root;
    });
    roots = seen;
    return reading;
  }

  /** Notes what was read. Says whether it is another text than before. */
  function note(reading: Reading | null, byReader: boolean): boolean {
    const blocks = reading?.kind === 'page' ? reading.page.blocks.map(({ text }) => text) : [JSON.stringify(reading)];
    const before = kind;
    kind = reading?.kind ?? null;
    if (!changes.differ(blocks, byReader) && before === kind) return false;
    state++;
    return true;
  }

  async function askWanted(): Promise<void> {
    allowed = 'asked';
    try {
      allowed = await wanted();
    } catch (error) {
      allowed = undefined;
      throw error;
    }
    if (allowed) look(true);
    else note({ kind: 'left-alone' }, true);
  }

  function look(byReader: boolean): boolean {
    if (!alive()) return false;
    // What the reader insisted on was another page of the app.
    if (withoutHash(document.URL) !== address) insisted = false;
    address = withoutHash(document.URL);
    const maybe = insisted || gate(document, shadowOf);
    if (!maybe && kind === null) return false;
    if (maybe && !insisted && allowed !== true) {
      if (allowed === undefined) askWanted().catch(console.warn);
      return false;
    }
    const mine = ++looks;
    const reading = maybe ? read() : null;
    if (!(reading instanceof Promise)) return tell(reading, byReader);
    // A long page, read little by little: what a later look comes to counts, if there was one.
    reading.then((read) => mine === looks && alive() && tell(read, byReader)).catch(console.warn);
    return false;
  }

  function tell(reading: Reading | null, byReader: boolean): boolean {
    if (!note(reading, byReader)) return false;
    found(answer(reading));
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
    look(true);
  };
  window.addEventListener('pageshow', shown);
  look(false);

  return {
    /** What the page is called now: a look is taken first where anything may have changed. */
    visit(): string {
      watch.catchUp();
      return visit();
    },
    /** What the page says, null where the gate says that it is no policy and nobody insists. */
    async read(anyway: boolean): Promise<Answer> {
      insisted ||= anyway;
      if (!insisted && !gate(document, shadowOf)) return answer(null);
      if (!insisted) allowed = await wanted();
      const reading: Reading = insisted || allowed === true ? await read() : { kind: 'left-alone' };
      note(reading, true);
      return answer(reading);
    },
    stop() {
      window.removeEventListener('pageshow', shown);
      watch.stop();
    },
  };
}
