/** What the reader has set; kept on the device. */
import type { Colour } from '../page/colours';
import { browser } from './api';
import { settingsKey } from './sites';

export interface Settings {
  /** Language of the surface; 'auto' is the browser's. */
  language: 'auto' | 'zh' | 'zh-TW' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** Size of the surface's type. */
  type: 'normal' | 'large';
  /** Whether the icon shows the number of points to watch. */
  badge: boolean;
  /** In which a quote is marked on the page. */
  highlight: Colour;
  /** Hosts that are left alone, with all below them: 'shop.example' stands for 'www.shop.example' too. */
  sites: string[];
  /** Whether the facts of policies are kept, to say later what has changed. */
  remember: boolean;
}

const defaults: Settings = { language: 'auto', theme: 'auto', type: 'normal', badge: true, highlight: 'teal', sites: [], remember: true };

const key = settingsKey;
const filled = (stored: unknown): Settings => ({ ...defaults, ...(stored as Partial<Settings> | undefined) });

export const readSettings = async (): Promise<Settings> => filled((await browser.storage.local.get(key))[key]);

export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [key]: settings });
  return settings;
}

/** Calls `changed` whenever the settings are others. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) changed(filled(changes[key].newValue));
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}
