import type { KeyboardEvent } from 'react';

/** Marks the link of a result. */
export const RESULT = 'data-result';

/** Arrow down goes from the words to the first result and on to the next; arrow up goes back. */
export function goAlongResults(event: KeyboardEvent, screen: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || screen === null || !(event.target instanceof HTMLElement)) return;
  const words = screen.querySelector<HTMLElement>('input');
  const results = [...screen.querySelectorAll<HTMLElement>(`[${RESULT}]`)];
  const stops = words ? [words, ...results] : results;
  const at = stops.indexOf(event.target);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
