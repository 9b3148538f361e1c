import { useSyncExternalStore } from 'react';
import type { PartnershipId } from '#shared/model/id';

/** The tour that is under way: over which partnership, and at which of its steps. */
export type TourAt = { partnershipId: PartnershipId; step: number };

let at: TourAt | null = null;
const listeners = new Set<() => void>();

function set(next: TourAt | null): void {
  at = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Begins the tour, or begins it anew. It lives on from screen to screen until it is left. */
export function beginTour(partnershipId: PartnershipId): void {
  set({ partnershipId, step: 0 });
}

export function goToTourStep(step: number): void {
  if (at !== null) set({ ...at, step });
}

export function leaveTour(): void {
  set(null);
}

/** Where the tour is; null while there is none. */
export const useTour = (): TourAt | null => useSyncExternalStore(subscribe, () => at);
