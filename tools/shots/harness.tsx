/** The surface without an extension around it, for screenshots and checks; what to show is put into `window.shown` before the page loads. */
import '../../components/styles/index.css';
import { render } from 'preact';
import { Compare } from '../../components/compare/Compare';
import { DocumentPage } from '../../components/document/DocumentPage';
import type { Environment } from '../../components/environment';
import { Options } from '../../components/Options';
import { Popup } from '../../components/Popup';
import { SidePanel } from '../../components/SidePanel';
import { Surface } from '../../components/Surface';
import { Welcome } from '../../components/Welcome';
import type { Opened, Pages } from '../../lib/browser/documents';
import { hostOf } from '../../lib/browser/sites';
import { rewrite } from '../../lib/reader/rewrite';
import { wordsOfAll } from '../../lib/text/words';
import type { Shown } from './shown';

const {
  view,
  state,
  settings,
  reading,
  links,
  behind,
  earlier,
  choice,
  compared,
  phone = false,
} = (window as unknown as { shown: Shown }).shown;
const kept = (compared ?? []).map(({ url, service, title }, i) => ({ id: String(i), url, service, title, seen: Date.UTC(2026, 2, 3, 12) }));
const views = { compare: Compare, popup: Popup, sidepanel: SidePanel, options: Options, welcome: Welcome, document: DocumentPage };

/** A file that was read, or what its name says became of it. */
function opened(name: string): Opened {
  const of = { name, url: '' };
  if (name.includes('scan')) return { ...of, kind: 'unreadable', why: 'pictures' };
  return state.kind === 'ready' ? { ...of, kind: 'ready', analysis: state.analysis, pages: drawnPages } : { ...of, kind: 'empty' };
}

/** A sheet of paper with a quote in its middle. */
const drawnPages: Pages = {
  pages: 3,
  find: () => ({ page: 2, boxes: [{ page: 2, x: 80, y: 200, width: 300, height: 14 }] }),
  draw: async (_page, canvas, width) => {
    canvas.width = width;
    canvas.height = width * 1.4;
    const ink = canvas.getContext('2d')!;
    ink.fillStyle = '#fff';
    ink.fillRect(0, 0, canvas.width, canvas.height);
    ink.fillStyle = '#222';
    for (let line = 0; line < 30; line++)
      ink.fillRect(width * 0.13, width * (0.14 + line * 0.037), width * (line % 5 === 4 ? 0.4 : 0.74), 3);
    return { width: 595, height: 833 };
  },
  close: async () => undefined,
};

const environment: Environment = {
  browserLanguage: navigator.language,
  explainsFromMenu: !phone,
  rewrite,
  segment: wordsOfAll,
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
  explainSelected: async () => undefined,
  openPage: async () => undefined,
  readSettings: async () => settings,
  saveSettings: async (change) => Object.assign(settings, change),
  watchSettings: () => () => undefined,
  readShortcuts: async () =>
    phone
      ? []
      : [
          { name: 'card', keys: 'Alt+Shift+M' },
          { name: 'explain', keys: 'Alt+Shift+E' },
        ],
  openShortcuts: async () => undefined,
  countStored: async () => 3,
  deleteStored: async () => 3,
  earlierPolicy: async () => earlier ?? null,
  changesSeen: async () => undefined,
  readChoice: () => new Promise((found) => (choice ? setTimeout(found, 300, choice) : found({}))),
  keepChoice: async () => undefined,
  keptPolicies: async () => kept,
  keptPolicy: async (id) => ({ seen: kept.find((one) => one.id === id)!.seen, facts: compared![Number(id)]! }),
  openPolicies: async () => [],
  tabState: async () => state,
  openCompare: async () => undefined,
  comparedTab: 1,
  hostsLoaded: async () => ['hm.baidu.com', 'static.yunque-cdn.example', 'api.map.baidu.com', 'www.google-analytics.com'],
  deletePolicies: async () => 2,
  hostOf,
  openFile: async ({ name }) => opened(name),
  openText: async () => opened(''),
  openTabFile: async (url) => opened(url),
  policyLinks: async () => links ?? [],
  readBehind: async () => undefined,
  openFrame: async () => undefined,
  watchOneTab: (_tabId, show) => {
    show(state);
    return () => undefined;
  },
  showTab: async () => undefined,
  readDoor: async () => state,
  doorsRead: async () => [],
  dropDoor: async () => undefined,
  dropBeside: async () => undefined,
  readInPanel: async () => undefined,
  takeFile: async () => undefined,
  watchBeside: (told) => {
    if (behind) told(1, { kind: 'behind', url: behind, tabId: 2 });
    return () => undefined;
  },
};

const View = views[view];
document.body.className = view;
render(
  <Surface environment={environment}>
    <View />
  </Surface>,
  document.querySelector('#app')!,
);
