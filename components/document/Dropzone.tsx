import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { type Handed, HandOver } from './OpenFile';

const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** A file may be dropped anywhere here. */
export function Dropzone({ open, children }: { open: (handed: Handed) => void; children: ComponentChildren }) {
  const { document: say } = useWords().words;
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    if (!(event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget))) setOver(false);
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(false);
    if (file) open({ file });
  };
  return (
    <HandOver.Provider value={open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button beside it does the same by keyboard */}
      <div class={over ? 'dropzone over' : 'dropzone'} onDragEnter={drag} onDragOver={drag} onDragLeave={leave} onDrop={drop}>
        {children}
        {over && <p class="drop-here">{say.dropHere}</p>}
      </div>
    </HandOver.Provider>
  );
}
