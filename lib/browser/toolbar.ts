/** The icon's badge, the context menu and the shortcut. */
import type { Analysis } from '../model';
import { careful } from '../wording/watch';
import { browser, commands, contextMenus } from './api';
import type { TabState } from './protocol';
import { readSettings } from './settings';

const alarm = '#b3261e';
const neutral = '#5f6b6d';

/** The number of points that call for care; shown as 0 in a neutral colour where there is none. */
export const badgeOf = (analysis: Analysis): { text: string; color: string } => {
  const high = careful(analysis.card).length;
  return { text: String(high), color: high ? alarm : neutral };
};

export async function showBadge(state: TabState): Promise<void> {
  const { badge } = await readSettings();
  const { text, color } = badge && state.kind === 'ready' ? badgeOf(state.analysis) : { text: '', color: neutral };
  const { tabId } = state;
  await browser.action.setBadgeText({ tabId, text });
  if (!text) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}

export const clearBadge = async (tabId: number): Promise<void> => browser.action.setBadgeText({ tabId, text: '' });

const explainId = 'explain';

/** Told on every start of a new version, in each profile: what was offered before is taken away first. */
export async function offerExplanation(): Promise<void> {
  await contextMenus?.removeAll();
  contextMenus?.create({
    id: explainId,
    title: browser.i18n.getMessage('explain'),
    contexts: ['selection', 'page', 'frame', 'link'],
  });
}

/** How the reader asked, and what the browser says is selected: '' where nothing is, or where it does not say. */
export interface Asked {
  by: 'pointer' | 'keyboard';
  selected: string;
  /** In a frame of the page. */
  frame: boolean;
}

/** `explain` is called straight from the click or the key: only there may a place beside the page be opened. */
export function onExplain(explain: (tabId: number, asked: Asked) => void): void {
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === explainId && tab?.id !== undefined)
      explain(tab.id, { by: 'pointer', selected: selectionText ?? '', frame: Boolean(frameId) });
  });
  commands?.onCommand.addListener((command, tab) => {
    if (command === explainId && tab?.id !== undefined) explain(tab.id, { by: 'keyboard', selected: '', frame: false });
  });
}
