import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../lib/browser/settings';
import { Boundary } from './Boundary';
import { type Environment, EnvironmentContext } from './environment';
import { WordsContext, wordsFor } from './words';

/** What every page of the extension stands in: the environment, the reader's language and theme. Nothing shows before the settings are read. */
export function Surface({ environment, children }: { environment: Environment; children: ComponentChildren }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = environment.watchSettings(setSettings);
    void environment.readSettings().then(setSettings);
    return stop;
  }, [environment]);
  const words = settings && wordsFor(settings.language, environment.browserLanguage);
  useEffect(() => {
    if (!settings || !words) return;
    document.documentElement.lang = words.words.code;
    document.title = words.words.name;
    if (settings.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [settings, words]);
  if (!words) return null;
  return (
    <EnvironmentContext.Provider value={environment}>
      <WordsContext.Provider value={words}>
        <Boundary>{children}</Boundary>
      </WordsContext.Provider>
    </EnvironmentContext.Provider>
  );
}
