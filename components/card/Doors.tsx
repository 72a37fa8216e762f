import { quotedFrom } from '../../lib/annexes';
import type { Analysis, Door } from '../../lib/model';
import { fill } from '../../lib/wording/fill';
import { Icon } from '../Icon';
import { FileText, X } from '../icons';
import { Stated } from '../Proof';
import { useAnnexesRead } from '../useAnnexes';
import { figure, useWords } from '../words';

/** Documents that the policy refers to; each joins the card when the reader presses, and leaves it so. */
export function Doors({ analysis }: { analysis: Analysis }) {
  const { words } = useWords();
  return (
    <>
      <p class="small muted">{words.doors.lead}</p>
      <ul class="doors">
        {analysis.doors.map((door) => (
          <li key={door.url}>
            <Stated of={door}>
              <strong>{door.title}</strong> <span class="small muted">{words.doors.kinds[door.kind]}</span>
            </Stated>
            <DoorState door={door} analysis={analysis} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DoorState({ door, analysis }: { door: Door; analysis: Analysis }) {
  const { words } = useWords();
  const { states, read, drop } = useAnnexesRead();
  const state = states.get(door.url);
  if (state === 'reading') return <p class="small muted">{words.states.loading}</p>;
  if (!state)
    return (
      <button type="button" class="button small" onClick={() => read(door)}>
        <Icon of={FileText} />
        {words.doors.read}
      </button>
    );
  const annex = analysis.annexes?.find(({ url }) => url === door.url);
  const quoted = annex ? quotedFrom(analysis, annex) : 0;
  return (
    <>
      <p class="small" role="status">
        {!annex ? words.doors.unread : quoted ? fill(words.doors.joined, { n: figure(quoted, words) }) : words.doors.nothing}
      </p>
      <button type="button" class="button small" onClick={() => drop(door)}>
        <Icon of={X} />
        {words.doors.drop}
      </button>
    </>
  );
}
