/** The engine as a thread holds it: the models are loaded once, when the first policy needs them. It knows nothing of the browser. */
import { analyze } from '../analyze';
import { type Classifier, classifierOf, type Manifest } from '../classify';
import { decodeModel } from '../classify/model';
import type { Lang } from '../model';
import { turn } from '../text/turn';
import { warmUp } from '../warm-up';
import { careful } from '../wording/watch';
import { EngineFailure } from './failure';
import type { Answered, Asked, Figure, Task } from './turns';

/** A file of the extension's own package. */
async function packaged(name: string): Promise<Response> {
  const response = await fetch(`/${name}`);
  if (!response.ok) throw new Error(`${name} is missing from the package`);
  return response;
}

const bytesOf = async (file: string): Promise<Uint8Array> => new Uint8Array(await (await packaged(file)).arrayBuffer());

const kept = new Map<string, Promise<unknown>>();

/** What is read once; anew where it could not be. */
function keep<T>(name: string, read: () => Promise<T>): Promise<T> {
  const before = kept.get(name) as Promise<T> | undefined;
  if (before) return before;
  const reading = read().catch((error: unknown) => {
    kept.delete(name);
    throw new EngineFailure(messageOf(error), { cause: error });
  });
  kept.set(name, reading);
  return reading;
}

const manifest = () => keep('manifest', async () => (await (await packaged('classify.json')).json()) as Manifest);
const model = (lang: Lang) =>
  keep(lang, async () => {
    const described = (await manifest()).models[lang];
    return decodeModel(await bytesOf(described.file), described);
  });

async function classifier(langs: readonly Lang[]): Promise<Classifier> {
  const models = await Promise.all(langs.map(async (lang) => [lang, await model(lang)] as const));
  return classifierOf(await manifest(), Object.fromEntries(models));
}

/** Which models a page will need: a Chinese policy has lines of English, few English ones have any of Chinese. */
const needed: Record<Lang, readonly Lang[]> = { zh: ['zh', 'en'], en: ['en'] };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function answerOf({ page, anyway }: Task, tell: (figure: Figure) => void): Promise<Answered> {
  try {
    const hears = (card: Parameters<typeof careful>[0]) => tell({ figure: careful(card).length });
    return { ok: true, analysis: await analyze(page, classifier, anyway ? 'any' : 'policies', hears) };
  } catch (error) {
    console.error(error);
    return { ok: false, why: error instanceof EngineFailure ? 'engine' : 'analysis', error: messageOf(error) };
  }
}

/** In a thread: answers tasks one after another, and warms up until the first comes. */
export function answerTasks(thread: {
  onmessage: ((event: { data: Asked }) => void) | null;
  postMessage(told: Answered | Figure): void;
}): void {
  let warm = false;
  let likely: Lang = 'en';
  const getReady = async (): Promise<void> => {
    // They are on their way before there is a text.
    await classifier(needed[likely]);
    const steps = warmUp(classifier, () => likely);
    while (!warm && !(await steps.next()).done) await turn();
    warm = true;
  };
  let gettingReady: Promise<void> | undefined;
  thread.onmessage = async ({ data }) => {
    if ('warmUp' in data) {
      // More is known of a page when it is there than before it: what was told last counts from the next step on.
      likely = data.warmUp;
      // A failure comes again with the first task, and is told then.
      gettingReady ??= getReady().catch(console.warn);
      return gettingReady;
    }
    warm = true;
    thread.postMessage(await answerOf(data, (figure) => thread.postMessage(figure)));
  };
}
