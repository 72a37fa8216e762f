import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds that a message stays. */
const stay = 6_000;

/** What the status line says, and how to say something; it goes after a while, so that the same can be said again. */
export function useSaid(): [said: string, announce: (text: string) => void] {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = useCallback((text: string) => {
    clearTimeout(timer.current);
    setSaid(text);
    timer.current = setTimeout(() => setSaid(''), stay);
  }, []);
  return [said, announce];
}
