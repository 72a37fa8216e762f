import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TabState } from '../lib/browser/protocol';
import type { Analysis } from '../lib/model';
import { AsFarAsRead } from './AsFarAsRead';
import { Card } from './Card';
import { Head } from './card/Head';
import { ReceiptLine } from './card/Receipt';
import { Actions } from './delivery/Actions';
import { useEnvironment } from './environment';
import { Explained, type Subject } from './panel/Explained';
import { Find } from './panel/Find';
import { type Asked, askedOf, pageOf, subjectIn } from './panel/subject';
import { Tabs } from './panel/Tabs';
import { TextView } from './panel/TextView';
import { useReading } from './panel/useReading';
import { useReturn } from './panel/useReturn';
import { type Reader, ReaderContext, useClauses, useSteady } from './reader';
import { Changed, NotReady } from './States';
import { AnnexesContext, useAnnexes } from './useAnnexes';
import { ChosenContext, useChoice } from './useChoice';
import { useDoors } from './useDoors';
import { useSaid } from './useSaid';
import { useShow } from './useShow';
import { useTab } from './useTab';
import { useWords } from './words';

type TabName = 'card' | 'text' | 'find';
type Ready = Extract<TabState, { kind: 'ready' }>;

/** The side panel: the card, the text and the search of the active tab's policy; an explanation slides over them. */
export function Panel() {
  const environment = useEnvironment();
  const { tab: own, analyse } = useTab();
  const [said, announce] = useSaid();
  const { tab: whole, annexes, tabOf } = useAnnexes(own, announce);
  const { tab, chosen } = useChoice(whole, announce);
  const doors = useDoors(announce);
  const [allOpen, setAllOpen] = useState(false);
  const [asked, ask] = useAsked(tab);
  const subject = useMemo(() => subjectIn(tab, asked), [tab, asked]);
  const show = useShow(tab, tabOf, announce);
  const leave = useReturn(subject !== null);
  const explain: Reader['explain'] = ({ clause, quote }) => {
    leave();
    ask({ clauses: clause < 0 ? [] : [clause], text: quote });
  };
  const back = () => {
    ask(null);
    if (tab.kind === 'ready' && tab.focus) environment.dropFocus(tab.tabId).catch((error: Error) => announce(error.message));
  };
  const read = useClauses(tab.kind === 'ready' ? tab.analysis : null);
  const reader = useSteady({ ...read, show, explain, announce, allOpen });
  return (
    <ReaderContext.Provider value={reader}>
      <div class="panel" aria-busy={tab.kind === 'loading'}>
        {tab.kind !== 'ready' ? (
          <main>
            <NotReady
              state={tab}
              analyse={analyse}
              openHelp={doors.openHelp}
              readFile={() => doors.readFile(tab.tabId, tab.url)}
              readBehind={(url) => doors.readBehind(tab.tabId, url)}
              openFrame={(url) => doors.openFrame(tab.tabId, url)}
            />
          </main>
        ) : (
          <AnnexesContext.Provider value={annexes}>
            <ChosenContext.Provider value={chosen}>
              <AsFarAsRead analysis={tab.analysis}>
                {tab.stale && <Changed />}
                {subject && <Explained key={asked?.number} analysis={tab.analysis} subject={subject} back={back} />}
                <div class="under" hidden={subject !== null}>
                  <Views
                    key={pageOf(tab)}
                    tab={tab}
                    openAll={setAllOpen}
                    openOptions={doors.openOptions}
                    comeBack={() => subject && back()}
                  />
                </div>
              </AsFarAsRead>
            </ChosenContext.Provider>
          </AnnexesContext.Provider>
        )}
        <p class="said small" role="status">
          {said}
        </p>
      </div>
    </ReaderContext.Provider>
  );
}

/** The last question: the reader's here, or the one that was asked on the page. A state told again asks nothing anew. */
function useAsked(tab: TabState): [asked: Asked | null, ask: (subject: Subject | null) => void] {
  const [asked, setAsked] = useState<Asked | null>(null);
  const number = useRef(0);
  const ask = (subject: Subject | null) => setAsked(subject && tab.kind === 'ready' ? askedOf(tab, subject, ++number.current) : null);
  const focus = tab.kind === 'ready' && !tab.stale && tab.focus ? JSON.stringify([tab.focus, tab.analysis.receipt.sha256]) : null;
  useEffect(() => {
    if (focus && tab.kind === 'ready' && tab.focus) ask(tab.focus);
  }, [focus]);
  return [asked, ask];
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
  const [searching, setSearching] = useState(false);
  const choose = (to: TabName, toSearch = false) => {
    setSearching(toSearch);
    setView(to);
  };
  useSearchKey(view === 'text', () => choose('find', true));
  return (
    <>
      <Head analysis={analysis} openOptions={openOptions} openPanel={null} />
      <main>
        <Tabs label={words.panel.tabsLabel} names={words.panel.tabs} chosen={view} choose={(name) => choose(name)}>
          {view === 'card' && <CardView tabId={tab.tabId} analysis={analysis} openAll={openAll} />}
          {view === 'text' && <TextView tabId={tab.tabId} analysis={analysis} here={here} coloured={coloured} setColoured={setColoured} />}
          {view === 'find' && <Find analysis={analysis} searching={searching} />}
        </Tabs>
      </main>
    </>
  );
}

/** The browser's own search knows only what is drawn of the text: while the text is shown, its key leads to the panel's search. */
function useSearchKey(text: boolean, search: () => void) {
  const act = useRef(search);
  act.current = search;
  useEffect(() => {
    if (!text) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      act.current();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [text]);
}

function CardView({ tabId, analysis, openAll }: { tabId: number; analysis: Analysis; openAll: (open: boolean) => void }) {
  return (
    <>
      <Card analysis={analysis} tabId={tabId} />
      <footer class="foot">
        <ReceiptLine analysis={analysis} />
        <Actions analysis={analysis} openAll={openAll} />
      </footer>
    </>
  );
}
