import { useEffect, useRef, useState } from 'preact/hooks';
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
import { type Here, TextView } from './panel/TextView';
import { useReturn } from './panel/useReturn';
import { type Reader, ReaderContext, useSteady } from './reader';
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

const none: Reader['clauses'] = [];

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
  const reader = useSteady({ clauses: tab.kind === 'ready' ? tab.analysis.clauses : none, show, explain, announce, allOpen });
  return (
    <ReaderContext.Provider value={reader}>
      <div class="panel" aria-busy={tab.kind === 'loading'}>
        {tab.kind !== 'ready' ? (
          <main>
            <NotReady state={tab} analyse={analyse} openHelp={doors.openHelp} readFile={() => doors.readFile(tab.tabId, tab.url)} />
          </main>
        ) : (
          <>
            {subject && <Explained analysis={tab.analysis} subject={subject} back={back} />}
            <div class="under" hidden={subject !== null}>
              <Views
                key={`${tab.tabId} ${tab.analysis.receipt.sha256}`}
                tab={tab}
                openAll={setAllOpen}
                openOptions={doors.openOptions}
                comeBack={() => subject && back()}
              />
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
  /** Takes away what stands over the views. */
  comeBack: () => void;
}

function Views({ tab, openAll, openOptions, comeBack }: ViewsProps) {
  const { words } = useWords();
  const [view, setView] = useState<TabName>('card');
  const { analysis } = tab;
  const [coloured, setColoured] = useState(false);
  const here = useReading(tab, () => {
    comeBack();
    setView('text');
  });
  return (
    <>
      <Head analysis={analysis} openOptions={openOptions} openPanel={null} />
      <main>
        <Tabs label={words.panel.tabsLabel} names={words.panel.tabs} chosen={view} choose={setView}>
          {view === 'card' && <CardView analysis={analysis} openAll={openAll} />}
          {view === 'text' && <TextView tabId={tab.tabId} analysis={analysis} here={here} coloured={coloured} setColoured={setColoured} />}
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

/** The clause under the reader's eyes on the page, or the one that was clicked there: then `called` is called. */
function useReading({ tabId, analysis }: Ready, called: () => void): Here {
  const environment = useEnvironment();
  const [here, setHere] = useState<Here>({ clause: -1, called: false });
  const call = useRef(called);
  call.current = called;
  useEffect(() => {
    let stop: (() => void) | undefined;
    let ended = false;
    const bare = (text: string) => text.replace(/\s+/g, '');
    const seen = (text: string) => {
      const block = bare(text);
      const clause = block ? analysis.clauses.findIndex((clause) => block.startsWith(bare(clause.text))) : -1;
      setHere({ clause, called: false });
    };
    const pressed = (clause: number) => {
      call.current();
      setHere({ clause, called: true });
    };
    environment.follow(tabId, { seen, pressed }).then(
      (how) => {
        if (ended) how();
        else stop = how;
      },
      // A page that can't be asked any more is simply not followed.
      () => setHere({ clause: -1, called: false }),
    );
    return () => {
      ended = true;
      stop?.();
    };
  }, [environment, tabId, analysis]);
  return here;
}
