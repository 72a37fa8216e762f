import { useEffect, useState } from 'preact/hooks';
import type { Beside } from '../lib/browser/beside';
import { BehindPolicy } from './document/BehindPolicy';
import { Dropzone } from './document/Dropzone';
import { OpenedDocument } from './document/OpenedDocument';
import type { Handed } from './document/OpenFile';
import { useHanded } from './document/useHanded';
import { useEnvironment } from './environment';
import { Panel } from './Panel';

/** The side panel: the policy of the active tab's page, or in its place what the reader has asked for beside it. */
export function SidePanel() {
  const environment = useEnvironment();
  const [tab, setTab] = useState<{ tabId: number; beside: Beside | null }>({ tabId: -1, beside: null });
  /** The tab whose file the document is, null where the reader handed it over. */
  const [owner, setOwner] = useState<number | null>(null);
  const { document, handOver, readTabFile, close } = useHanded();
  const { tabId, beside } = tab;
  useEffect(() => environment.watchBeside((tabId, beside) => setTab({ tabId, beside })), [environment]);
  const readHere = (url: string) => {
    setOwner(tabId);
    readTabFile(url);
  };
  useEffect(() => {
    if (beside?.kind === 'file' && !beside.taken) {
      void environment.takeFile(tabId, beside.url);
      readHere(beside.url);
    }
    if (!beside && owner === tabId) close();
  }, [tab]);
  const shown = document && (owner === null || owner === tabId);
  const open = (handed: Handed) => {
    setOwner(null);
    handOver(handed);
  };
  return (
    <Dropzone open={open}>
      {shown ? (
        <OpenedDocument document={document} close={close} />
      ) : beside?.kind === 'behind' ? (
        <BehindPolicy key={beside.tabId} beside={beside} readFile={readHere} close={() => void environment.dropBeside(tabId)} />
      ) : (
        <Panel />
      )}
    </Dropzone>
  );
}
