import { useState } from 'preact/hooks';
import { framesOf } from '../lib/wording/unread';
import { AsFarAsRead } from './AsFarAsRead';
import { Card } from './Card';
import { Head } from './card/Head';
import { ReceiptLine } from './card/Receipt';
import { Actions } from './delivery/Actions';
import { Frames } from './document/Frames';
import { useEnvironment } from './environment';
import { Icon } from './Icon';
import { Lightbulb } from './icons';
import { type Reader, ReaderContext, useClauses } from './reader';
import { Changed, NotReady } from './States';
import { AnnexesContext, useAnnexes } from './useAnnexes';
import { ChosenContext, useChoice } from './useChoice';
import { useDoors } from './useDoors';
import { useSaid } from './useSaid';
import { useShow } from './useShow';
import { useTab } from './useTab';
import { useWords } from './words';

/** The popup: the card of the active tab's page, or why there is none. */
export function Popup() {
  const { explainsFromMenu } = useEnvironment();
  const { words } = useWords();
  const { tab: own, analyse } = useTab();
  const [said, announce] = useSaid();
  const { tab: whole, annexes, tabOf } = useAnnexes(own, announce);
  const { tab, chosen } = useChoice(whole, announce);
  const doors = useDoors(announce);
  const [allOpen, setAllOpen] = useState(false);
  const show = useShow(tab, tabOf, announce);
  const read = useClauses(tab.kind === 'ready' ? tab.analysis : null);
  const explain: Reader['explain'] = ({ clause, quote, start }) =>
    // The panel beside the page explains what stands on the page.
    read.clauses[clause]?.document ? show({ quote, start }) : doors.explainInPanel(tab.tabId, { clause, text: quote });
  const openFrame = (url: string) => doors.openFrame(tab.tabId, url);
  const reader: Reader = { ...read, show, explain, announce, allOpen };
  return (
    <ReaderContext.Provider value={reader}>
      <div class="popup" aria-busy={tab.kind === 'loading'}>
        {tab.kind === 'ready' ? (
          <AnnexesContext.Provider value={annexes}>
            <ChosenContext.Provider value={chosen}>
              <AsFarAsRead analysis={tab.analysis}>
                <Head analysis={tab.analysis} openOptions={doors.openOptions} openPanel={() => doors.openPanel(tab.tabId)} />
                <main class="scroll">
                  {tab.stale && <Changed />}
                  {!explainsFromMenu && (
                    <button type="button" class="button ask" onClick={() => doors.explainSelected(tab.tabId)}>
                      <Icon of={Lightbulb} />
                      {words.explain.selected}
                    </button>
                  )}
                  <Card key={tab.analysis.receipt.sha256} analysis={tab.analysis} tabId={tab.tabId}>
                    <Frames urls={framesOf(tab.analysis.receipt.unread)} open={openFrame} />
                  </Card>
                  <ReceiptLine analysis={tab.analysis} />
                </main>
                <footer class="foot">
                  <Actions analysis={tab.analysis} openAll={setAllOpen} />
                </footer>
              </AsFarAsRead>
            </ChosenContext.Provider>
          </AnnexesContext.Provider>
        ) : (
          <main>
            <NotReady
              state={tab}
              analyse={analyse}
              openHelp={doors.openHelp}
              readFile={() => doors.readFile(tab.tabId, tab.url)}
              readBehind={(url) => doors.readBehind(tab.tabId, url)}
              openFrame={openFrame}
            />
          </main>
        )}
        <p class="said small" role="status">
          {said}
        </p>
      </div>
    </ReaderContext.Provider>
  );
}
