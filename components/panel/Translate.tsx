import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../lib/model';
import { Icon } from '../Icon';
import { Languages } from '../icons';
import { useReader } from '../reader';
import { useWords } from '../words';

/** The browser's own translator, as far as it is used: not every browser has one, and no types are shipped for it. */
interface BrowserTranslator {
  availability(pair: Pair): Promise<string>;
  create(pair: Pair): Promise<{ translate(text: string): Promise<string>; destroy(): void }>;
}
interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

/** The translator where it works on this device at once: one that would first have to be downloaded is not offered. */
function useTranslator(pair: Pair): BrowserTranslator | null {
  const [ready, setReady] = useState<BrowserTranslator | null>(null);
  useEffect(() => {
    const { Translator } = globalThis as { Translator?: BrowserTranslator };
    if (!Translator) return;
    let ended = false;
    Translator.availability(pair).then((how) => {
      if (!ended && how === 'available') setReady(() => Translator);
    }, console.warn);
    return () => {
      ended = true;
    };
  }, [pair.sourceLanguage, pair.targetLanguage]);
  return ready;
}

/** A button that has the browser translate a passage, and what came of it, marked as such. */
export function Translate({ text, from }: { text: string; from: Lang }) {
  const { words, lang } = useWords();
  const { announce } = useReader();
  const pair = { sourceLanguage: from, targetLanguage: lang === 'zh-TW' ? 'zh-Hant' : lang };
  const translator = useTranslator(pair);
  const [translated, setTranslated] = useState<string | null>(null);
  if (!translator) return null;
  const translate = async () => {
    const session = await translator.create(pair);
    try {
      setTranslated(await session.translate(text));
    } finally {
      session.destroy();
    }
  };
  return translated === null ? (
    <button
      type="button"
      class="button small"
      onClick={() =>
        void translate().catch((error: Error) => {
          console.warn(error);
          announce(words.explain.untranslated);
        })
      }
    >
      <Icon of={Languages} />
      {words.explain.translate}
    </button>
  ) : (
    <div class="translated">
      <p class="small muted">{words.explain.translated}</p>
      <p lang={words.code}>{translated}</p>
    </div>
  );
}
