import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../lib/wording/choice';
import { useEnvironment } from './environment';
import type { Reader } from './reader';

/** What the reader has chosen for the policy of an address, now or on an earlier visit, and how to choose. */
export function useChoice<Name extends keyof Choice>(
  name: Name,
  { url, announce }: Pick<Reader, 'url' | 'announce'>,
): [Choice[Name], (value: NonNullable<Choice[Name]>) => void] {
  const environment = useEnvironment();
  const [chosen, setChosen] = useState<Choice[Name]>(undefined);
  const touched = useRef(false);
  useEffect(() => {
    let left = false;
    touched.current = false;
    setChosen(undefined);
    // What is not found again the reader chooses again; the error is for whoever looks after it.
    environment.readChoice(url).then((choice) => !left && !touched.current && setChosen(choice[name]), console.error);
    return () => {
      left = true;
    };
  }, [environment, url, name]);
  const choose = (value: NonNullable<Choice[Name]>) => {
    touched.current = true;
    setChosen(value);
    environment.keepChoice(url, { [name]: value }).catch((error: Error) => announce(error.message));
  };
  return [chosen, choose];
}
