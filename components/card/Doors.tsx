import { useMemo, useState } from 'preact/hooks';
import type { TabState } from '../../lib/browser/protocol';
import type { Door } from '../../lib/model';
import { fill } from '../../lib/summary/fill';
import { lawOf } from '../../lib/summary/law';
import { useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { FileText } from '../icons';
import { Stated } from '../Proof';
import { type Reader, ReaderContext, useReader } from '../reader';
import { useShow } from '../useShow';
import { useWords } from '../words';
import { Collects } from './Collects';
import { Minors } from './Rest';
import { Sdks } from './Sdks';
import { Permissions } from './Sharing';

type Ready = Extract<TabState, { kind: 'ready' }>;

/** Documents that the policy refers to; each is read when the reader presses, and what it says is shown as from there. */
export function Doors({ doors }: { doors: Door[] }) {
  const { words } = useWords();
  return (
    <>
      <p class="small muted">{words.doors.lead}</p>
      <ul class="doors">
        {doors.map((door) => (
          <li key={door.url}>
            <DoorEntry door={door} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DoorEntry({ door }: { door: Door }) {
  const { words } = useWords();
  const environment = useEnvironment();
  const { announce } = useReader();
  const [state, setState] = useState<TabState | 'reading' | null>(null);
  const failed = (error: Error) => {
    setState(null);
    announce(fill(words.actions.failed, { reason: error.message }));
  };
  const read = () => {
    setState('reading');
    environment.readDoor(door.url).then(setState, failed);
  };
  return (
    <>
      <Stated of={door}>
        <strong>{door.title}</strong> <span class="small muted">{words.doors.kinds[door.kind]}</span>
      </Stated>
      {state === null && (
        <button type="button" class="button small" onClick={read}>
          <Icon of={FileText} />
          {words.doors.read}
        </button>
      )}
      {state === 'reading' && <p class="small muted">{words.states.loading}</p>}
      {state !== null &&
        state !== 'reading' &&
        (state.kind === 'ready' ? <Annex door={door} state={state} /> : <p class="small">{words.doors.unread}</p>)}
    </>
  );
}

/** What another document says: its statements with its own quotes, shown in its own tab. */
function Annex({ door, state }: { door: Door; state: Ready }) {
  const { words } = useWords();
  const environment = useEnvironment();
  const outer = useReader();
  const mark = useShow(state, outer.announce);
  const { card, clauses } = state.analysis;
  const reader = useMemo((): Reader => {
    const show: Reader['show'] = (at) => {
      mark(at);
      environment.showTab(state.tabId).catch((error: Error) => outer.announce(error.message));
    };
    return { ...outer, clauses, url: state.url, law: lawOf(state.analysis.regions), show, explain: show };
  }, [outer, state]);
  const parts = [
    card.sdks.length > 0 && { of: words.sections.sdks, shown: <Sdks sdks={card.sdks} /> },
    card.collects.length > 0 && { of: words.sections.collects, shown: <Collects card={card} /> },
    card.permissions.length > 0 && { of: words.sections.permissions, shown: <Permissions permissions={card.permissions} /> },
    card.minors.addressed && { of: words.sections.minors, shown: <Minors minors={card.minors} /> },
  ].filter((part) => part !== false);
  return (
    <ReaderContext.Provider value={reader}>
      <div class="annex">
        <p class="small muted">{fill(words.doors.from, { title: door.title })}</p>
        {parts.length === 0 && <p class="small">{words.doors.nothing}</p>}
        {parts.map(({ of, shown }) => (
          <section key={of}>
            <h3 class="small">{of}</h3>
            {shown}
          </section>
        ))}
      </div>
    </ReaderContext.Provider>
  );
}
