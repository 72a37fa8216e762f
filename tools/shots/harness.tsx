/** The surface without an extension around it, for screenshots and checks; what to show is put into `window.shown` before the page loads. */
import '../../components/styles/index.css';
import { render } from 'preact';
import type { Environment } from '../../components/environment';
import { Options } from '../../components/Options';
import { Panel } from '../../components/Panel';
import { Popup } from '../../components/Popup';
import { Surface } from '../../components/Surface';
import { Welcome } from '../../components/Welcome';
import { hostOf } from '../../lib/browser/sites';
import { rewrite } from '../../lib/summary/rewrite';
import type { Shown } from './shown';

const { view, state, settings, reading } = (window as unknown as { shown: Shown }).shown;
const views = { popup: Popup, sidepanel: Panel, options: Options, welcome: Welcome };

/** The browser's own words; the segmenter is not here. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const environment: Environment = {
  browserLanguage: navigator.language,
  rewrite,
  segment: async (texts) => texts.map((text) => Array.from(segmenter.segment(text), ({ segment }) => segment)),
  watchTab(show) {
    show(state);
    return () => undefined;
  },
  analyse: async () => state,
  showOnPage: async () => ({ shown: true }),
  colourTopics: async (_tabId, passages) => passages?.length ?? 0,
  follow: async (_tabId, { seen }) => {
    if (reading) seen(reading);
    return () => undefined;
  },
  dropFocus: async () => undefined,
  openPanel: async () => undefined,
  explainInPanel: async () => undefined,
  openPage: async () => undefined,
  readSettings: async () => settings,
  saveSettings: async (change) => Object.assign(settings, change),
  watchSettings: () => () => undefined,
  readShortcuts: async () => [
    { name: 'card', keys: 'Alt+Shift+M' },
    { name: 'explain', keys: 'Alt+Shift+E' },
  ],
  openShortcuts: async () => undefined,
  countStored: async () => 3,
  deleteStored: async () => 3,
  hostOf,
};

const View = views[view];
document.body.className = view;
render(
  <Surface environment={environment}>
    <View />
  </Surface>,
  document.querySelector('#app')!,
);
