import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Earlier } from '../../lib/browser/policies';
import { compare } from '../../lib/changes';
import { factsOf } from '../../lib/changes/facts';
import type { Analysis } from '../../lib/model';
import { sayChanges } from '../../lib/wording/changes';
import { fill } from '../../lib/wording/fill';
import { Folded } from '../card/Folded';
import { useEnvironment } from '../environment';
import { FileDiff } from '../icons';
import { useReader } from '../reader';
import { useWords } from '../words';
import { Changes } from './Changes';

/** Changes told in the line. */
const most = 3;

/** Where the reader has seen the policy before and it is another now: since when, and what has changed, behind one line. */
export function Since({ analysis, tabId }: { analysis: Analysis; tabId: number }) {
  const texts = useWords();
  const { words } = texts;
  const environment = useEnvironment();
  const { announce } = useReader();
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const { sha256 } = analysis.receipt;
  useEffect(() => {
    let left = false;
    setEarlier(null);
    // A line that is missing says nothing wrong; the error is for whoever looks after it.
    environment.earlierPolicy(tabId).then((told) => !left && setEarlier(told), console.error);
    return () => {
      left = true;
    };
  }, [environment, tabId, sha256]);
  const comparison = useMemo(() => earlier && compare(earlier.facts, factsOf(analysis)), [earlier, sha256]);
  if (!earlier || !comparison) return null;
  const date = new Intl.DateTimeFormat(words.code, { dateStyle: 'long' }).format(earlier.seen);
  const seen = () => {
    environment.changesSeen(tabId).then(
      () => {
        setEarlier(null);
        announce(words.changes.taken);
      },
      (error: Error) => announce(error.message),
    );
  };
  const said =
    comparison.changes.length > 0
      ? fill(words.changes.since, { date, said: sayChanges(comparison, texts, most) })
      : fill(words.changes.sinceNothing, { date });
  return (
    <Folded class="since" title={words.changes.title} icon={FileDiff} count={comparison.changes.length} preview={said}>
      {() => (
        <>
          <p class="small">{comparison.changes.length > 0 ? fill(words.changes.sinceDate, { date }) : said}</p>
          <Changes comparison={comparison} onPage />
          <button type="button" class="button small" onClick={seen}>
            {words.changes.take}
          </button>
        </>
      )}
    </Folded>
  );
}
