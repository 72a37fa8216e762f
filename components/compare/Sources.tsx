import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptPolicy } from '../../lib/browser/policies';
import type { OpenPolicy } from '../../lib/browser/protocol';
import { kinds } from '../document/OpenFile';
import { useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { FileText } from '../icons';
import { useWords } from '../words';
import type { Chosen } from './usePolicies';

interface Props {
  chosen: Chosen[];
  addTab: (tabId: number) => void;
  addKept: (id: string) => void;
  addFile: (file: File) => void;
  announce: (text: string) => void;
}

/** Where policies to compare come from: tabs that are open, policies that are remembered, files. */
export function Sources({ chosen, addTab, addKept, addFile, announce }: Props) {
  const environment = useEnvironment();
  const { words } = useWords();
  const { compare: say } = words;
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<OpenPolicy[]>([]);
  const [kept, setKept] = useState<KeptPolicy[]>([]);
  const failed = (error: Error) => announce(error.message);
  useEffect(() => {
    environment.openPolicies().then(setOpen, failed);
    environment.keptPolicies().then(setKept, failed);
  }, [environment]);
  const taken = (key: string) => chosen.some((one) => one.key === key);
  const tabs = open.filter(({ tabId }) => !taken(`tab ${tabId}`));
  const others = kept.filter(({ id, url }) => !taken(`kept ${id}`) && !open.some((tab) => tab.url === url));
  return (
    <section class="sources" aria-label={say.add}>
      <h2>{say.add}</h2>
      <Group
        title={say.tabs}
        none={say.noTabs}
        of={tabs.map(({ tabId, url, ...of }) => ({ key: String(tabId), url, ...of, add: () => addTab(tabId) }))}
      />
      <Group
        title={say.kept}
        none={say.noKept}
        of={others.map(({ id, url, ...of }) => ({ key: id, url, ...of, add: () => addKept(id) }))}
      />
      <h3 class="small">{say.files}</h3>
      <button type="button" class="button small" onClick={() => input.current?.click()}>
        <Icon of={FileText} />
        {words.document.choose}
      </button>
      <input
        ref={input}
        type="file"
        class="hidden"
        accept={kinds}
        multiple
        tabIndex={-1}
        aria-label={words.document.choose}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen once more.
          event.currentTarget.value = '';
          for (const file of files) addFile(file);
        }}
      />
    </section>
  );
}

interface Source {
  key: string;
  url: string;
  title: string;
  service: string | null;
  add: () => void;
}

function Group({ title, none, of }: { title: string; none: string; of: Source[] }) {
  return (
    <>
      <h3 class="small">{title}</h3>
      {of.length === 0 ? (
        <p class="small muted">{none}</p>
      ) : (
        <ul class="source-list">
          {of.map(({ key, url, title: name, service, add }) => (
            <li key={key}>
              <button type="button" class="button small" onClick={add}>
                <span>
                  {service ?? name}
                  <span class="small muted">{URL.canParse(url) ? new URL(url).host : ''}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
