import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opened } from '../../lib/browser/documents';
import { useEnvironment } from '../environment';
import type { Handed } from './OpenFile';

/** A document that is being read, or was. */
export type Document = { kind: 'reading'; name: string } | Opened;

/** The document that the reader has handed over, or asked for; the last one counts. */
export function useHanded() {
  const environment = useEnvironment();
  const [document, setDocument] = useState<Document | null>(null);
  const latest = useRef(0);
  const last = useRef<Document | null>(null);
  last.current = document;
  const release = () => {
    if (last.current?.kind === 'ready') last.current.pages?.close().catch(console.warn);
  };
  useEffect(() => release, []);
  const show = async (name: string, opening: Promise<Opened>) => {
    const mine = ++latest.current;
    release();
    setDocument({ kind: 'reading', name });
    const opened = await opening;
    if (mine === latest.current) setDocument(opened);
    else if (opened.kind === 'ready') opened.pages?.close().catch(console.warn);
  };
  return {
    document,
    handOver: (handed: Handed) =>
      void ('file' in handed ? show(handed.file.name, environment.openFile(handed.file)) : show('', environment.openText(handed.text))),
    readTabFile: (url: string) => void show('', environment.openTabFile(url)),
    close: () => {
      latest.current++;
      release();
      setDocument(null);
    },
  };
}
