import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../lib/browser/protocol';
import type { Analysis } from '../lib/model';
import { Card } from './Card';
import { ReceiptLine } from './card/Glance';
import { Head } from './card/Head';
import { Actions } from './delivery/Actions';
import { useEnvironment } from './environment';
import { Explained, type Subject } from './panel/Explained';
import { Find } from './panel/Find';
import { Tabs } from './panel/Tabs';
import { TextView } from './panel/TextView';
import { useReturn } from './panel/useReturn';
import { type Reader, ReaderContext } from './reader';
import { NotReady } from './States';
import { useDoors } from './useDoors';
import { useSaid } from './useSaid';
import { useShow } from './useShow';
import { useTab } from './useTab';
import { useWords } from './words';

type TabName = 'card' | 'text' | 'find';
type Ready = Extract<TabState, { kind: 'ready' }>;

const subjectOf = (tab: TabState): Subject | null =>
  tab.kind === 'ready' && tab.focus ? { clauses: tab.focus.clauses, text: tab.focus.text } : null;

/** The side panel: the card, the text and the search of the active tab's policy; an explanation slides over them. */
export function Panel() {
  const environment = useEnvironment();
  const { tab, analyse } = useTab();
  const [said, announce] = useSaid();
  const doors = useDoors(announce);
  const [allOpen, setAllOpen] = useState(false);
  const text = tab.kind === 'ready' ? tab.analysis.receipt.sha256 : null;
  const [asked, setAsked] = useState<{ subject: Subject; text: string | null } | null>(null);
  // A question about a text is none about another.
  const subject = asked?.text === text ? asked.subject : null;
  // A state told again without a question leaves the explanation that the reader opened here.
  useEffect(() => {
    const next = subjectOf(tab);
    if (next) setAsked({ subject: next, text });
  }, [tab, text]);
  const show = useShow(tab.tabId, announce);
  const leave = useReturn(subject !== null);
  const explain: Reader['explain'] = ({ clause, quote }) => {
    leave();
    setAsked({ subject: { clauses: clause < 0 ? [] : [clause], text: quote }, text });
  };
  const back = () => {
    setAsked(null);
    if (tab.kind === 'ready' && tab.focus) environment.dropFocus(tab.tabId).catch((error: Error) => announce(error.message));
  };
  return (
    <ReaderContext.Provider value={{ clauses: tab.kind === 'ready' ? tab.analysis.clauses : [], show, explain, announce, allOpen }}>
      <div class="panel" aria-busy={tab.kind === 'loading'}>
        {tab.kind !== 'ready' ? (
          <main>
            <NotReady state={tab} analyse={analyse} openHelp={doors.openHelp} />
          </main>
        ) : (
          <>
            {subject && <Explained analysis={tab.analysis} subject={subject} back={back} />}
            <div class="under" hidden={subject !== null}>
              <Views key={tab.analysis.receipt.sha256} tab={tab} openAll={setAllOpen} openOptions={doors.openOptions} />
            </div>
          </>
        )}
        <p class="said small" role="status">
          {said}
        </p>
      </div>
    </ReaderContext.Provider>
  );
}

interface ViewsProps {
  tab: Ready;
  openAll: (open: boolean) => void;
  openOptions: () => void;
}

function Views({ tab, openAll, openOptions }: ViewsProps) {
  const { words } = useWords();
  const [view, setView] = useState<TabName>('card');
  const { analysis } = tab;
  const here = useReading(tab);
  return (
    <>
      <Head analysis={analysis} openOptions={openOptions} openPanel={null} />
      <main>
        <Tabs label={words.panel.tabsLabel} names={words.panel.tabs} chosen={view} choose={setView}>
          {view === 'card' && <CardView analysis={analysis} openAll={openAll} />}
          {view === 'text' && <TextView analysis={analysis} here={here} />}
          {view === 'find' && <Find analysis={analysis} />}
        </Tabs>
      </main>
    </>
  );
}

function CardView({ analysis, openAll }: { analysis: Analysis; openAll: (open: boolean) => void }) {
  return (
    <>
      <Card analysis={analysis} />
      <footer class="foot">
        <ReceiptLine analysis={analysis} />
        <Actions analysis={analysis} openAll={openAll} />
      </footer>
    </>
  );
}

/** Index of the clause under the reader's eyes on the page, or -1. */
function useReading({ tabId, analysis }: Ready): number {
  const environment = useEnvironment();
  const [here, setHere] = useState(-1);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let ended = false;
    const bare = (text: string) => text.replace(/\s+/g, '');
    const seen = (text: string) => {
      const block = bare(text);
      setHere(block ? analysis.clauses.findIndex((clause) => block.startsWith(bare(clause.text))) : -1);
    };
    environment.follow(tabId, seen).then(
      (how) => {
        if (ended) how();
        else stop = how;
      },
      // A page that can't be asked any more is simply not followed.
      () => setHere(-1),
    );
    return () => {
      ended = true;
      stop?.();
    };
  }, [environment, tabId, analysis]);
  return here;
}
