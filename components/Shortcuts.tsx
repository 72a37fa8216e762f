import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../lib/browser/client';
import { useEnvironment } from './environment';
import { useWords } from './words';

/** The keys that do things, as the browser has them now; nothing where it has none. */
export function Shortcuts({ announce }: { announce: (text: string) => void }) {
  const environment = useEnvironment();
  const { shortcuts } = useWords().words;
  const [all, setAll] = useState<Shortcut[]>([]);
  const failed = (error: Error) => announce(error.message);
  useEffect(() => void environment.readShortcuts().then(setAll, failed), [environment]);
  if (all.length === 0) return null;
  return (
    <section class="choices">
      <h2>{shortcuts.title}</h2>
      <dl class="keys">
        {all.map(({ name, keys }) => (
          <div key={name}>
            <dt>{shortcuts.names[name]}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="muted">{shortcuts.none}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={() => environment.openShortcuts().catch(failed)}>
        {shortcuts.change}
      </button>
    </section>
  );
}
