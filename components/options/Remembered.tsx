import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../lib/wording/fill';
import { useEnvironment } from '../environment';
import { useWords } from '../words';

interface Props {
  wanted: boolean;
  change: (wanted: boolean) => void;
  announce: (text: string) => void;
}

/** Whether the facts of policies are kept to say later what has changed, of how many they are, and a way to be rid of them. */
export function Remembered({ wanted, change, announce }: Props) {
  const environment = useEnvironment();
  const { options } = useWords().words;
  const [count, setCount] = useState<number | null>(null);
  const failed = (error: Error) => announce(error.message);
  useEffect(() => void environment.keptPolicies().then((kept) => setCount(kept.length), failed), [environment]);
  const remove = () => {
    environment.deletePolicies().then((n) => {
      setCount(0);
      announce(fill(options.forgotten, { n }));
    }, failed);
  };
  return (
    <section class="choices">
      <h2>{options.remembered}</h2>
      <p class="muted small">{options.rememberedHint}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={wanted}
          onChange={(event) => {
            change(event.currentTarget.checked);
            if (!event.currentTarget.checked) remove();
          }}
        />
        {options.remember}
      </label>
      {count !== null && <p>{fill(options.rememberedCount, { n: count })}</p>}
      <button type="button" class="button" disabled={!count} onClick={remove}>
        {options.forget}
      </button>
    </section>
  );
}
