import type { TabState } from '../../lib/browser/protocol';
import type { Settings } from '../../lib/browser/settings';

/** One view of the surface. */
export interface Shown {
  view: 'popup' | 'sidepanel' | 'options' | 'welcome' | 'document';
  state: TabState;
  settings: Settings;
  /** Text under the reader's eyes, for the panel. */
  reading?: string;
  /** As on a phone: no menu leads to the extension, and no shortcuts. */
  phone?: boolean;
}
