import { useIsFetching } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readAhead } from './later';

/** The screen is there, and stays as it is for so long: what it opened with has been painted. */
const IN_PEACE_MS = 400;

/** Reads the other screens once the first is shown with all that it asked for. */
export function useReadAhead(): void {
  const isBusy = useIsFetching() > 0;
  useEffect(() => {
    if (isBusy) return;
    const timer = setTimeout(() => void readAhead(), IN_PEACE_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);
}
