import type { Earlier } from '../../lib/browser/policies';
import type { TabState } from '../../lib/browser/protocol';
import type { Settings } from '../../lib/browser/settings';
import type { Facts } from '../../lib/changes/facts';
import type { PolicyLink } from '../../lib/page/links';
import type { Choice } from '../../lib/wording/choice';

/** One view of the surface. */
export interface Shown {
  view: 'popup' | 'sidepanel' | 'options' | 'welcome' | 'document' | 'compare';
  state: TabState;
  settings: Settings;
  /** Text under the reader's layout, for the panel. */
  reading?: string;
  /** As on a phone: no menu leads to the extension, and no shortcuts. */
  phone?: boolean;
  /** Policies that the page links. */
  links?: PolicyLink[];
  /** Address of the policy that is shown beside the page that links it. */
  behind?: string;
  /** The policy as the reader last saw it. */
  earlier?: Earlier;
  /** What the reader chose for the policy before, which takes a moment to be found. */
  choice?: Choice;
  /** Policies that are remembered, to be compared. */
  compared?: Facts[];
}
