import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';

/**
 * What an address names to be opened at once, as "/p/x/actions?open=a1" does; null for nothing. It is taken
 * out of the address, so that going back to the screen does not open it again.
 */
export function useAddressChoice(name: string): string | null {
  const search = useSearch();
  const [path, goTo] = useLocation();
  const [chosen] = useState(() => new URLSearchParams(search).get(name));
  useEffect(() => {
    if (new URLSearchParams(search).has(name)) goTo(path, { replace: true });
  }, [goTo, name, path, search]);
  return chosen;
}
