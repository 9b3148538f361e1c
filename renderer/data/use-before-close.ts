import { useEffect } from 'react';
import { bridge } from './bridge';

type HandOver = () => Promise<void>;

/** Ways to hand over what is on the screen and not saved yet. */
const handOvers = new Set<HandOver>();

/** Hands over what is not saved yet when the window closes or the screen is left. */
export function useBeforeClose(flush: HandOver): void {
  useEffect(() => {
    const stop = bridge().onBeforeClose(flush);
    handOvers.add(flush);
    return () => {
      stop();
      handOvers.delete(flush);
      void flush();
    };
  }, [flush]);
}

/** Hands over what was typed last, wherever it is; settles when all of it was answered for. */
export async function handOverUnsaved(): Promise<void> {
  await Promise.allSettled([...handOvers].map((flush) => flush()));
}
