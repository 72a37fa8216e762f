/** What can be set, and what holds where nothing is. */
import type { Colour } from '../page/colours';

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

/** Values of settings that are one of several; what another version wrote and this one does not know counts as never set. */
const known: Partial<Record<keyof Settings, readonly unknown[]>> = {
  language: ['auto', 'zh', 'zh-TW', 'en'],
  theme: ['auto', 'light', 'dark'],
  type: ['normal', 'large'],
  highlight: ['teal', 'yellow', 'violet'] satisfies Colour[],
};

const isKnown = (name: string, value: unknown): boolean => {
  if (!(name in defaults)) return false;
  const values = known[name as keyof Settings];
  if (values) return values.includes(value);
  const like = defaults[name as keyof Settings];
  return Array.isArray(like) ? Array.isArray(value) : typeof value === typeof like;
};

/** The settings that were stored, as far as this version knows them. */
export const settingsFrom = (stored: unknown): Settings => ({
  ...defaults,
  ...Object.fromEntries(Object.entries(Object(stored)).filter(([name, value]) => isKnown(name, value))),
});
