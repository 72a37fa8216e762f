/** What the reader has set; kept on the device. */
import { browser } from './api';
import { type Settings, settingsFrom } from './setting-values';
import { settingsKey } from './sites';

export type { Settings } from './setting-values';

const key = settingsKey;

export const readSettings = async (): Promise<Settings> => settingsFrom((await browser.storage.local.get(key))[key]);

export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [key]: settings });
  return settings;
}

/** Calls `changed` whenever the settings are others. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) changed(settingsFrom(changes[key].newValue));
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}
