/** What the pages of the extension ask of the browser, in one object that tests can replace. */
import { browser } from './api';
import { openFrame, policyLinks, readBehind, showTab, watchOneTab } from './behind';
import { dropBeside, readInPanel, takeFile, watchBeside } from './beside';
import {
  analyseAnyway,
  changesSeen,
  colourTopics,
  countStored,
  deletePolicies,
  deleteStored,
  dropFocus,
  earlierPolicy,
  explainInPanel,
  explainSelected,
  explainsFromMenu,
  followReading,
  keptPolicies,
  openPage,
  openShortcuts,
  readShortcuts,
  segment,
  showOnPage,
  watchTab,
} from './client';
import { openFile, openTabFile, openText } from './documents';
import { readDoor } from './doors';
import { openPanel } from './panel';
import { readSettings, saveSettings, watchSettings } from './settings';
import { hostOf } from './sites';

export const surface = {
  browserLanguage: browser.i18n.getUILanguage(),
  explainsFromMenu: explainsFromMenu(),
  rewrite: null,
  segment,
  watchTab,
  analyse: analyseAnyway,
  showOnPage,
  follow: followReading,
  colourTopics,
  dropFocus,
  openPanel,
  explainInPanel,
  explainSelected,
  openPage,
  openShortcuts,
  readShortcuts,
  readSettings,
  saveSettings,
  watchSettings,
  countStored,
  deleteStored,
  earlierPolicy,
  changesSeen,
  keptPolicies,
  deletePolicies,
  hostOf,
  policyLinks,
  openFrame,
  readBehind,
  watchOneTab,
  showTab,
  readDoor,
  dropBeside,
  openFile,
  openText,
  openTabFile,
  readInPanel,
  takeFile,
  watchBeside,
};
