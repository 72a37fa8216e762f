import { useMemo, useState } from 'preact/hooks';
import { compare } from '../../lib/changes';
import { sayUnlike } from '../../lib/wording/changes';
import { changesToMarkdown } from '../../lib/wording/changes-markdown';
import { fill } from '../../lib/wording/fill';
import { tableToMarkdown } from '../../lib/wording/side-by-side';
import { Changes } from '../changes/Changes';
import { printSoon, save } from '../delivery/deliver';
import { Icon } from '../Icon';
import { Download, Printer } from '../icons';
import { type Reader, ReaderContext, useClauses } from '../reader';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { Sources } from './Sources';
import { Table } from './Table';
import { type Chosen, most, usePolicies } from './usePolicies';

type View = 'table' | 'changes';

/** A page on which policies are compared: two to four side by side, or two texts of one policy by what has changed. */
export function Compare() {
  const texts = useWords();
  const { compare: say, actions } = texts.words;
  const [said, announce] = useSaid();
  const { chosen, busy, remove, ...add } = usePolicies(announce);
  const [view, setView] = useState<View>('table');
  const [printing, setPrinting] = useState(false);
  const print = () => {
    setPrinting(true);
    printSoon(() => setPrinting(false));
  };
  const shown: View = chosen.length === 2 ? view : 'table';
  const facts = chosen.map((one) => one.facts);
  const exported = () => {
    const [first, second] = facts;
    const text = shown === 'changes' ? changesToMarkdown(first!, second!, compare(first!, second!), texts) : tableToMarkdown(facts, texts);
    const name = fill(say.file, { extension: 'md' });
    save(new Blob([text], { type: 'text/markdown' }), name);
    announce(fill(actions.saved, { file: name }));
  };
  const reader: Reader = { ...useClauses(null), show: () => undefined, explain: () => undefined, announce, allOpen: printing };
  return (
    <ReaderContext.Provider value={reader}>
      <main class="page compare" aria-busy={busy}>
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        {chosen.length > 1 && (
          <div class="buttons compare-tools">
            {chosen.length === 2 && <Views view={shown} choose={setView} />}
            <button type="button" class="button plain small" onClick={exported}>
              <Icon of={Download} />
              {actions.export}
            </button>
            <button type="button" class="button plain small" onClick={print}>
              <Icon of={Printer} />
              {actions.print}
            </button>
          </div>
        )}
        {chosen.length === 1 && <p class="small">{say.more}</p>}
        {shown === 'changes' ? <Between chosen={chosen} /> : chosen.length > 0 && <Table chosen={chosen} remove={remove} />}
        {chosen.length < most && <Sources chosen={chosen} announce={announce} {...add} />}
        <p class="said small" role="status">
          {said}
        </p>
      </main>
    </ReaderContext.Provider>
  );
}

function Views({ view, choose }: { view: View; choose: (view: View) => void }) {
  const { compare: say } = useWords().words;
  return (
    <fieldset class="choices in-row" aria-label={say.views}>
      {(['table', 'changes'] as const).map((name) => (
        <label key={name}>
          <input type="radio" name="view" checked={view === name} onChange={() => choose(name)} />
          {say.view[name]}
        </label>
      ))}
    </fieldset>
  );
}

/** Two texts of one policy: what the second has changed. */
function Between({ chosen }: { chosen: Chosen[] }) {
  const texts = useWords();
  const { words } = texts;
  const [first, second] = chosen.map(({ facts }) => facts);
  const comparison = useMemo(() => compare(first!, second!), [first, second]);
  const other = sayUnlike(comparison, first!, second!, texts);
  if (other) return <p>{other}</p>;
  const name = (at: number) => {
    const { facts, from } = chosen[at]!;
    const { title, service, dated } = facts;
    const mark = [from, dated ?? words.changes.undated].filter(Boolean).join(' · ');
    return fill(words.export.marked, { name: title || service || words.head.unnamed, mark });
  };
  return (
    <section class="between">
      <p class="small muted">{fill(words.compare.order, { earlier: name(0), later: name(1) })}</p>
      <Changes comparison={comparison} onPage={false} />
    </section>
  );
}
