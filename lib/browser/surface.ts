/** What the pages of the extension ask of the browser, in one object that tests can replace. */
import { browser } from './api';
import { analyseAnyway, dropFocus, followReading, openPage, openPanel, showOnPage, watchActiveTab } from './client';
import { readSettings, saveSettings, watchSettings } from './settings';

export const surface = {
  browserLanguage: browser.i18n.getUILanguage(),
  rewrite: null,
  watchTab: watchActiveTab,
  analyse: analyseAnyway,
  showOnPage,
  follow: followReading,
  dropFocus,
  openPanel,
  openPage,
  readSettings,
  saveSettings,
  watchSettings,
};
