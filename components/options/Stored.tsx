import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../lib/wording/fill';
import { useEnvironment } from '../environment';
import { useWords } from '../words';

/** How much is kept, and a way to be rid of it. */
export function Stored({ announce }: { announce: (text: string) => void }) {
  const environment = useEnvironment();
  const { options } = useWords().words;
  const [count, setCount] = useState<number | null>(null);
  const failed = (error: Error) => announce(error.message);
  useEffect(() => void environment.countStored().then(setCount, failed), [environment]);
  const remove = () => {
    environment.deleteStored().then((n) => {
      setCount(0);
      announce(fill(options.deleted, { n }));
    }, failed);
  };
  return (
    <section class="choices">
      <h2>{options.stored}</h2>
      {count !== null && <p>{fill(options.storedCount, { n: count })}</p>}
      <button type="button" class="button" disabled={!count} onClick={remove}>
        {options.deleteStored}
      </button>
    </section>
  );
}
