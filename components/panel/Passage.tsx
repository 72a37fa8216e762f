import type { Clause, Label } from '../../lib/model';
import { Icon } from '../Icon';
import { Lightbulb, LocateFixed, TriangleAlert } from '../icons';
import { useReader } from '../reader';
import { useWords } from '../words';
import { WithItems } from './Items';

export function Topics({ ids }: { ids: string[] }) {
  const { terms } = useWords();
  return (
    <ul class="topics">
      {ids.map((id) => (
        <li key={id} class="topic small" style={{ '--topic': `var(--topic-${id})` }}>
          {terms.topics[id]!.name}
        </li>
      ))}
    </ul>
  );
}

/** Splits text at every occurrence of the terms, which are marked. */
function Marked({ text, terms }: { text: string; terms: string[] }) {
  const wanted = terms.filter(Boolean).map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (wanted.length === 0) return <>{text}</>;
  const parts = text.split(new RegExp(`(${wanted.join('|')})`, 'gi'));
  return <>{parts.map((part, i) => (i % 2 === 1 ? <mark key={i}>{part}</mark> : part))}</>;
}

interface Props {
  clause: Clause & Label;
  index: number;
  /** It stands where the reader is on the page. */
  here?: boolean;
  /** Whether its topics are told in words; its bar always shows the first. */
  told: boolean;
  terms?: string[];
  /** In a list of which only a part is drawn: its row there, its place among all below its heading, and how it is measured. */
  row?: { index: number; place: number; of: number; measure: (element: Element | null) => void };
}

/** One passage of the policy: its topic as bar and label, what it calls for, and what can be done with it. */
export function Passage({ clause, index, here = false, told, terms = [], row }: Props) {
  const { words } = useWords();
  const { show, explain, care: careful } = useReader();
  const care = careful.has(index);
  const [topic] = clause.topics;
  const at = { quote: clause.text, start: clause.start };
  const open = () => explain({ ...at, end: clause.end, clause: index, rule: '' });
  return (
    <li
      class={`passage ${here ? 'here' : ''}`}
      ref={row?.measure}
      data-index={row?.index}
      aria-posinset={row?.place}
      aria-setsize={row?.of}
      style={topic ? { '--topic': `var(--topic-${topic})` } : undefined}
      aria-current={here ? 'location' : undefined}
    >
      {here && <p class="small accent">{words.panel.here}</p>}
      {told && clause.topics.length > 0 && <Topics ids={clause.topics} />}
      <p class={clause.important ? 'important' : ''} lang={clause.lang}>
        {terms.length > 0 ? <Marked text={clause.text} terms={terms} /> : <WithItems clause={clause} open={open} />}
      </p>
      <div class="passage-foot small">
        {care && (
          <span class="mark alarm">
            <Icon of={TriangleAlert} />
            {words.severity.high.name}
          </span>
        )}
        {clause.important && <span class="muted">{words.panel.important}</span>}
        <span class="passage-actions">
          <button type="button" class="link" onClick={() => show(at)}>
            <Icon of={LocateFixed} />
            {words.statement.show}
          </button>
          <button type="button" class="link" onClick={open}>
            <Icon of={Lightbulb} />
            {words.statement.explain}
          </button>
        </span>
      </div>
    </li>
  );
}
