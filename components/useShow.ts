import { useEnvironment } from './environment';
import type { Reader } from './reader';
import { useWords } from './words';

/** Marks a quote on the tab's page, and says whether it worked. */
export function useShow(tabId: number, announce: (text: string) => void): Reader['show'] {
  const environment = useEnvironment();
  const { statement } = useWords().words;
  return (at) => {
    environment.showOnPage(tabId, at).then(
      ({ shown }) => announce(shown ? statement.shown : statement.notShown),
      () => announce(statement.notShown),
    );
  };
}
