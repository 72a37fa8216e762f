import { useState } from 'preact/hooks';
import { Card } from './Card';
import { ReceiptLine } from './card/Glance';
import { Head } from './card/Head';
import { Actions } from './delivery/Actions';
import { useEnvironment } from './environment';
import { type Reader, ReaderContext } from './reader';
import { NotReady } from './States';
import { useShow } from './useShow';
import { useTab } from './useTab';

/** The popup: the card of the active tab's page, or why there is none. */
export function Popup() {
  const environment = useEnvironment();
  const { tab, analyse } = useTab();
  const [said, announce] = useState('');
  const [allOpen, setAllOpen] = useState(false);
  const show = useShow(tab.tabId, announce);
  const reader: Reader = { show, explain: null, announce, allOpen };
  return (
    <ReaderContext.Provider value={reader}>
      <div class="popup" aria-busy={tab.kind === 'loading'}>
        {tab.kind === 'ready' ? (
          <>
            <Head
              analysis={tab.analysis}
              openOptions={() => void environment.openPage('/options.html')}
              openPanel={() => void environment.openPanel(tab.tabId).then(() => window.close())}
            />
            <main class="scroll">
              <Card key={tab.analysis.receipt.sha256} analysis={tab.analysis} />
            </main>
            <footer class="foot">
              <ReceiptLine analysis={tab.analysis} />
              <Actions analysis={tab.analysis} openAll={setAllOpen} />
            </footer>
          </>
        ) : (
          <main>
            <NotReady state={tab} analyse={analyse} openHelp={() => void environment.openPage('/welcome.html')} />
          </main>
        )}
        <p class="said small" role="status">
          {said}
        </p>
      </div>
    </ReaderContext.Provider>
  );
}
