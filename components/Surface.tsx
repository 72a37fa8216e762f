import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../lib/browser/settings';
import { Boundary } from './Boundary';
import { type Environment, EnvironmentContext } from './environment';
import { WordsContext, wordsFor } from './words';

/** What every page of the extension stands in: the environment, the reader's language and theme. Nothing shows before the settings are read. */
export function Surface({ environment, children }: { environment: Environment; children: ComponentChildren }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  useEffect(() => {
    const stop = environment.watchSettings(setSettings);
    environment.readSettings().then(setSettings, setFault);
    return stop;
  }, [environment]);
  const language = settings?.language ?? (fault ? 'auto' : null);
  const words = language && wordsFor(language, environment.browserLanguage);
  useEffect(() => {
    if (!settings || !words) return;
    document.documentElement.lang = words.words.code;
    document.title = words.words.name;
    if (settings.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
    document.documentElement.dataset.type = settings.type;
  }, [settings, words]);
  if (!words) return null;
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
