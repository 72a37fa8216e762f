import { fill } from '../lib/wording/fill';
import { useEnvironment } from './environment';
import { useWords } from './words';

/** The panel stays, the popup goes. */
const closePopup = () => {
  if (document.body.classList.contains('popup')) window.close();
};

/** The ways out of a page of the extension; where one does not open, that is said. */
export function useDoors(announce: (text: string) => void) {
  const environment = useEnvironment();
  const { actions } = useWords().words;
  const failed = (error: Error) => announce(fill(actions.failed, { reason: error.message }));
  return {
    openOptions: () => void environment.openPage('/options.html').catch(failed),
    openHelp: () => void environment.openPage('/welcome.html').catch(failed),
    readBehind: (tabId: number, url: string) => void environment.readBehind(tabId, url).then(closePopup, failed),
    openFrame: (tabId: number, url: string) => void environment.openFrame(tabId, url).then(closePopup, failed),
    readFile: (tabId: number, url: string) => void environment.readInPanel(tabId, url).then(closePopup, failed),
    openPanel: (tabId: number) => void environment.openPanel(tabId).then(() => window.close(), failed),
    explainInPanel: (tabId: number, asked: { clause: number; text: string }) =>
      void environment.explainInPanel(tabId, asked).then(() => window.close(), failed),
    explainSelected: (tabId: number) => void environment.explainSelected(tabId).then(() => window.close(), failed),
  };
}
