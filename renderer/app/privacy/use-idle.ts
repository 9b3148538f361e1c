import { useEffect, useRef } from 'react';

const MINUTE_MS = 60_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls back when no key and no pointer moved for some minutes; 0 is never. */
export function useIdle(minutes: number, onIdle: () => void): void {
  const latest = useRef(onIdle);
  useEffect(() => {
    latest.current = onIdle;
  });
  useEffect(() => {
    if (minutes === 0) return undefined;
    let waiting = 0;
    const begin = (): void => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => latest.current(), minutes * MINUTE_MS);
    };
    begin();
    for (const sign of SIGNS)
      window.addEventListener(sign, begin, { capture: true, passive: true });
    return () => {
      window.clearTimeout(waiting);
      for (const sign of SIGNS) window.removeEventListener(sign, begin, { capture: true });
    };
  }, [minutes]);
}
