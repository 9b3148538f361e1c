import { useSyncExternalStore } from 'react';
import type { BaseLocationHook } from 'wouter';
import { navigate } from 'wouter/use-hash-location';

/**
 * The route after #. What stands in the address before it, after "?", says where on the screen. Wouter's
 * own hook leaves that of the screen before in place, and misses going back to an address with another.
 */
export const useAddress: BaseLocationHook & { hrefs?: (href: string) => string } = () => [
  useSyncExternalStore(onAddressChange, route),
  goTo,
];
useAddress.hrefs = (href) => `#${href}`;

const route = (): string => `/${window.location.hash.replace(/^#?\/?/, '')}`;

function onAddressChange(listener: () => void): () => void {
  // Going back and forth tells of a change after # alone by the one, of any other by the other.
  const events = ['hashchange', 'popstate'];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

/** Every address has a "?", if only an empty one: none would leave that of the screen before. */
function goTo(to: string, options?: Parameters<typeof navigate>[1]): void {
  navigate(to.includes('?') ? to : `${to}?`, options);
}
