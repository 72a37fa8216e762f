import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabState } from '../../lib/browser/protocol';
import type { Clause } from '../../lib/model';
import { useEnvironment } from '../environment';
import type { Here } from './Passages';
import { pageOf } from './subject';

const bare = (text: string): string => text.replace(/\s+/g, '');

/** The passage that a paragraph of the page begins with; below a heading, the first one there. -1 where the text read has none. */
export function clauseAt(clauses: Pick<Clause, 'text' | 'kind'>[], paragraph: string): number {
  const block = bare(paragraph);
  const at = block ? clauses.findIndex(({ text }) => block.startsWith(bare(text))) : -1;
  return at < 0 ? -1 : clauses.findIndex(({ kind }, i) => i >= at && kind !== 'heading');
}

/** The clause where the reader is on the page, or the one that was clicked there: then `called` is called. It stands until another is told. */
export function useReading(tab: Extract<TabState, { kind: 'ready' }>, called: () => void): Here {
  const environment = useEnvironment();
  const [here, setHere] = useState<Here>({ clause: -1, called: false });
  const latest = useRef({ clauses: tab.analysis.clauses, called });
  latest.current = { clauses: tab.analysis.clauses, called };
  const page = pageOf(tab);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let ended = false;
    const seen = (text: string) => {
      const clause = clauseAt(latest.current.clauses, text);
      if (clause >= 0) setHere({ clause, called: false });
    };
    const pressed = (clause: number) => {
      latest.current.called();
      setHere({ clause, called: true });
    };
    environment.follow(tab.tabId, { seen, pressed }).then(
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
  }, [environment, tab.tabId, page]);
  return here;
}
