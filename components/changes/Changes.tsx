import type { Change, Comparison } from '../../lib/changes';
import type { Cited } from '../../lib/changes/sides';
import { sayChange, sayWording } from '../../lib/wording/changes';
import { Fold } from '../Fold';
import { Icon } from '../Icon';
import { LocateFixed } from '../icons';
import { More } from '../More';
import { useReader } from '../reader';
import { useWords } from '../words';

interface Props {
  comparison: Comparison;
  /** The later text is the one that the reader has before them. */
  onPage: boolean;
}

/** What has changed, the weightiest first; each opens to the words of both texts. */
export function Changes({ comparison, onPage }: Props) {
  const texts = useWords();
  const { changes: say } = texts.words;
  const wording = sayWording(comparison, texts);
  return (
    <>
      {comparison.changes.length === 0 && <p>{comparison.same ? say.same : say.none}</p>}
      <More of={comparison.changes} first={8} class="changes">
        {(change) => (
          <li key={`${change.kind} ${change.how} ${change.id} ${change.now[0]?.start ?? change.was[0]?.start}`}>
            <ChangeEntry change={change} onPage={onPage} />
          </li>
        )}
      </More>
      {wording && (
        <Fold class="rewordings" label={<span class="small">{wording}</span>}>
          {() => (
            <More of={comparison.wording} first={8}>
              {({ was, now }) => (
                <li key={`${was[0]?.start} ${now[0]?.start}`} class="rewording">
                  <Text label={say.was} quotes={was} />
                  <Text label={say.now} quotes={now} />
                </li>
              )}
            </More>
          )}
        </Fold>
      )}
    </>
  );
}

function ChangeEntry({ change, onPage }: { change: Change; onPage: boolean }) {
  const texts = useWords();
  const { changes: say } = texts.words;
  return (
    <Fold class="change" label={<span class="change-said">{sayChange(change, texts)}</span>}>
      {() => (
        <>
          <Words label={say.was} quotes={change.was} onPage={false} />
          <Words label={say.now} quotes={change.now} onPage={onPage} />
        </>
      )}
    </Fold>
  );
}

/** The words of one text beside those of the other; none of a text that has none, or of which they are not kept. */
const Text = ({ label, quotes }: { label: string; quotes: Cited[] }) => (
  <div class="rewording-words">
    {quotes.length > 0 && <p class="small muted">{label}</p>}
    {quotes.slice(0, most).map(({ text, start }) => (
      <blockquote key={start} class="quote">
        {text}
      </blockquote>
    ))}
  </div>
);

/** Quotes shown of each text. */
const most = 2;

function Words({ label, quotes, onPage }: { label: string; quotes: Cited[]; onPage: boolean }) {
  const { words } = useWords();
  const { show } = useReader();
  return (
    <div class="change-words">
      <p class="small muted">{label}</p>
      {quotes.length === 0 && <p class="small">{words.changes.nothing}</p>}
      {quotes.slice(0, most).map(({ text, start, from, to }) => (
        <div key={start}>
          <blockquote class="quote">
            {text.slice(0, from)}
            {to - from < text.length ? <mark>{text.slice(from, to)}</mark> : text.slice(from, to)}
            {text.slice(to)}
          </blockquote>
          {onPage && (
            <button type="button" class="link small" onClick={() => show({ quote: text, start })}>
              <Icon of={LocateFixed} />
              {words.statement.show}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
