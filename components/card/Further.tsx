import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../lib/model';
import { guessKind, isInChina, sayKind } from '../../lib/wording/app-kind';
import { useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { Columns3, ListChecks, Network } from '../icons';
import { useReader } from '../reader';
import { useChosen } from '../useChoice';
import { useWords } from '../words';
import { AppKinds } from './AppKinds';
import { Folded } from './Folded';
import { SeenOnPage } from './SeenOnPage';

/** What is set beside the policy: what its kind of app needs, what the page loads, other policies. */
export function Further({ analysis, tabId }: { analysis: Analysis; tabId: number }) {
  const { words } = useWords();
  const environment = useEnvironment();
  const { announce } = useReader();
  const { choice } = useChosen();
  const inChina = useMemo(() => isInChina(analysis), [analysis]);
  const guessed = useMemo(() => (inChina ? guessKind(analysis) : null), [analysis]);
  const compare = () => {
    environment.openCompare(tabId < 0 ? null : tabId).catch((error: Error) => announce(error.message));
  };
  return (
    <>
      {inChina && (
        <Folded title={words.kinds.title} icon={ListChecks} preview={sayKind(choice, guessed, words)}>
          {() => <AppKinds analysis={analysis} guessed={guessed?.id ?? ''} />}
        </Folded>
      )}
      {environment.hostsLoaded && (
        <Folded title={words.seen.title} icon={Network} preview={words.seen.preview}>
          {() => <SeenOnPage analysis={analysis} tabId={tabId} />}
        </Folded>
      )}
      <p class="further">
        <button type="button" class="button plain small" onClick={compare}>
          <Icon of={Columns3} />
          {words.compare.door}
        </button>
      </p>
    </>
  );
}
