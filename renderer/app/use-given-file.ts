import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { bridge } from '../data/bridge';

/** Goes where a partnership file is taken over whenever the system handed one over, as by a double click on it. */
export function useGivenFile(): void {
  const [, goTo] = useLocation();
  const count = useRef(0);
  useEffect(
    () =>
      bridge().onFileGiven(() => {
        // Each has an address of its own, so that the screen begins anew with it.
        count.current += 1;
        goTo(`/partnerships/take/${count.current}`);
      }),
    [goTo],
  );
}
