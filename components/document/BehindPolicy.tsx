import { useMemo } from 'preact/hooks';
import type { Beside } from '../../lib/browser/beside';
import { fill } from '../../lib/wording/fill';
import { type Environment, EnvironmentContext, useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { ExternalLink, X } from '../icons';
import { Panel } from '../Panel';
import { useWords } from '../words';

interface Props {
  beside: Extract<Beside, { kind: 'behind' }>;
  /** Where it turns out to be a file: reads it. */
  readFile: (url: string) => void;
  close: () => void;
}

/** The policy behind a link, beside the page that links it: it stands in a tab in the background. */
export function BehindPolicy({ beside, readFile, close }: Props) {
  const outer = useEnvironment();
  const { document: say } = useWords().words;
  const { tabId, url } = beside;
  const environment = useMemo(
    (): Environment => ({
      ...outer,
      watchTab: (show, failed) => outer.watchOneTab(tabId, show, failed),
      // A quote is shown where it stands: in that tab.
      async showOnPage(id, at) {
        const told = await outer.showOnPage(id, at);
        if (told.shown) await outer.showTab(id);
        return told;
      },
      readInPanel: async (_tabId, url) => readFile(url),
      colourTopics: null,
    }),
    [outer, tabId],
  );
  return (
    <div class="document">
      <section class="document-bar small" aria-label={say.besideLink}>
        <span class="document-name">{fill(say.behind, { host: new URL(url).host })}</span>
        <button
          type="button"
          class="button plain square"
          aria-label={say.toTab}
          title={say.toTab}
          onClick={() => void outer.showTab(tabId)}
        >
          <Icon of={ExternalLink} />
        </button>
        <button type="button" class="button plain square" aria-label={say.closeBehind} title={say.closeBehind} onClick={close}>
          <Icon of={X} />
        </button>
      </section>
      <EnvironmentContext.Provider value={environment}>
        <Panel />
      </EnvironmentContext.Provider>
    </div>
  );
}
