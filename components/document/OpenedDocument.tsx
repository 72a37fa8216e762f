import { useMemo, useRef, useState } from 'preact/hooks';
import type { Followed } from '../../lib/browser/client';
import type { Opened } from '../../lib/browser/documents';
import type { TabState } from '../../lib/browser/protocol';
import { type Environment, EnvironmentContext, useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { FileText, X } from '../icons';
import { Panel } from '../Panel';
import { useReturn } from '../panel/useReturn';
import { Loading, Message } from '../States';
import { useWords, type Words } from '../words';
import { PageView } from './PageView';
import type { Document } from './useHanded';

type Ready = Extract<Opened, { kind: 'ready' }>;
type Target = { quote: string; start: number };

/** A document that the reader has handed over, whatever came of it. */
export function OpenedDocument({ document, close }: { document: Document; close: () => void }) {
  const { words } = useWords();
  const { document: say } = words;
  return (
    <div class="document">
      <section aria-label={say.opened}>
        <div class="document-bar small">
          <Icon of={FileText} />
          <span class="document-name">{document.name || say.pasted}</span>
          <button type="button" class="button plain square" aria-label={say.close} title={say.close} onClick={close}>
            <Icon of={X} />
          </button>
        </div>
      </section>
      {document.kind === 'ready' && <ReadDocument document={document} />}
      {document.kind === 'reading' && (
        <main>
          <Loading again={close} />
        </main>
      )}
      {document.kind !== 'ready' && document.kind !== 'reading' && (
        <main>
          <Message says={{ ...saysOf(document, words), action: say.another }} act={close} />
        </main>
      )}
    </div>
  );
}

function saysOf(document: Exclude<Opened, Ready>, { states, document: say }: Words['words']) {
  switch (document.kind) {
    case 'empty':
      return say.empty;
    case 'unreadable':
      return states.unreadable[document.why];
    case 'failed':
      return states.failed[document.why];
  }
}

/** The panel with a document in the place of a tab's page: what is shown is shown here, not on a page. */
function ReadDocument({ document }: { document: Ready }) {
  const outer = useEnvironment();
  const { analysis, pages } = document;
  const [shown, setShown] = useState<Target | null>(null);
  const leave = useReturn(shown !== null);
  const followed = useRef<Followed | null>(null);
  const environment = useMemo((): Environment => {
    const state: TabState = { tabId: -1, url: document.url, title: document.name, kind: 'ready', analysis, focus: null };
    return {
      ...outer,
      watchTab(show) {
        show(state);
        return () => undefined;
      },
      analyse: async () => state,
      earlierPolicy: async () => null,
      hostsLoaded: null,
      colourTopics: null,
      follow: async (_tabId, how) => {
        followed.current = how;
        return () => undefined;
      },
      dropFocus: async () => undefined,
      async showOnPage(tabId, place) {
        if (tabId !== state.tabId) return outer.showOnPage(tabId, place);
        if (pages) {
          leave();
          setShown(place);
        } else followed.current?.pressed(analysis.clauses.findIndex(({ start, end }) => place.start >= start && place.start < end));
        return { shown: true };
      },
    };
  }, [document, outer]);
  return (
    <EnvironmentContext.Provider value={environment}>
      {shown && pages && <PageView pages={pages} at={shown} back={() => setShown(null)} />}
      <div hidden={shown !== null}>
        <Panel />
      </div>
    </EnvironmentContext.Provider>
  );
}
