import { useEffect } from 'react';
import { bridge } from './bridge';

/** Hands over what is not saved yet when the window closes or the screen is left. */
export function useBeforeClose(flush: () => Promise<void>): void {
  useEffect(() => {
    const stop = bridge().onBeforeClose(flush);
    return () => {
      stop();
      void flush();
    };
  }, [flush]);
}
