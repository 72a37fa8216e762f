import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../lib/browser/settings';
import { Boundary } from './Boundary';
import { type Environment, EnvironmentContext } from './environment';
import { type Words, WordsContext, wordsFor } from './words';

interface Shown {
  words: Words;
  settings: Settings | null;
  fault: Error | null;
}

/** The settings and the texts that they ask for, now and whenever they are others; null until they are there. */
function useShown({ browserLanguage, readSettings, watchSettings }: Environment): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  // Before the browser draws: other effects wait until it has, and there is nothing to be drawn.
  useLayoutEffect(() => {
    let latest = 0;
    const take = async (settings: Settings | null, fault: Error | null) => {
      const mine = ++latest;
      const words = await wordsFor(settings?.language ?? 'auto', browserLanguage);
      if (mine === latest) setShown({ words, settings, fault });
    };
    const taken = (settings: Settings) => take(settings, null).catch(console.error);
    // Most readers read the browser's language: it is loaded while the settings are.
    wordsFor('auto', browserLanguage).catch(console.error);
    const stop = watchSettings(taken);
    readSettings()
      .then(taken, (error: Error) => take(null, error))
      .catch(console.error);
    return () => {
      latest++;
      stop();
    };
  }, [browserLanguage, readSettings, watchSettings]);
  return shown;
}

/** What every page of the extension stands in: the environment, the reader's language and theme. Nothing shows before the settings are read. */
export function Surface({ environment, children }: { environment: Environment; children: ComponentChildren }) {
  const shown = useShown(environment);
  useEffect(() => {
    if (!shown?.settings) return;
    const { words, settings } = shown;
    document.documentElement.lang = words.words.code;
    document.title = words.words.name;
    if (settings.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
    document.documentElement.dataset.type = settings.type;
  }, [shown]);
  if (!shown) return null;
  const { words, fault } = shown;
  return (
    <EnvironmentContext.Provider value={environment}>
      <WordsContext.Provider value={words}>
        <Boundary>{fault ? <Fault of={fault} /> : children}</Boundary>
      </WordsContext.Provider>
    </EnvironmentContext.Provider>
  );
}

/** Hands an error that came later to the boundary, which shows those of drawing only. */
function Fault({ of }: { of: Error }): never {
  throw of;
}
