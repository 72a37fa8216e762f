/** The icon's badge, the context menu and the shortcut. */
import type { Analysis } from '../model';
import { careful } from '../wording/watch';
import { browser, commands, contextMenus } from './api';
import type { TabState } from './protocol';
import { readSettings } from './settings';

const alarm = '#b3261e';
const neutral = '#5f6b6d';

interface Badge {
  text: string;
  color: string;
}

/** The number of points that call for care; shown as 0 in a neutral colour where there is none. */
const badgeFor = (count: number): Badge => ({ text: String(count), color: count ? alarm : neutral });
export const badgeOf = (analysis: Analysis): Badge => badgeFor(careful(analysis.card).length);

export async function showBadge(state: TabState): Promise<void> {
  const { badge } = await readSettings();
  await show(state.tabId, badge && state.kind === 'ready' ? badgeOf(state.analysis) : { text: '', color: neutral });
}

/** The number alone, before there is more; `still` is asked when it is there, too: what was left meanwhile is not marked. */
export async function showFigure(tabId: number, count: number, still: () => Promise<boolean>): Promise<void> {
  const { badge } = await readSettings();
  if (!badge || !(await still())) return;
  await show(tabId, badgeFor(count));
  if (!(await still())) await clearBadge(tabId);
}

async function show(tabId: number, { text, color }: Badge): Promise<void> {
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
