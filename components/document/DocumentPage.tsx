import { useWords } from '../words';
import { Dropzone } from './Dropzone';
import { OpenedDocument } from './OpenedDocument';
import { OpenFile } from './OpenFile';
import { useHanded } from './useHanded';

/** A page of its own on which a policy is read that is no page: a file, or text that was copied. */
export function DocumentPage() {
  const { document: say } = useWords().words;
  const { document, handOver, close } = useHanded();
  return (
    <Dropzone open={handOver}>
      {document ? (
        <OpenedDocument document={document} close={close} />
      ) : (
        <main class="page">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
          <OpenFile />
        </main>
      )}
    </Dropzone>
  );
}
