import type { KeyboardEvent } from 'react';

/** Escape in any field of a form leaves it; where a list of choices is open, it closes that first. */
export function leaveOnEscape(leave: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isListOpen(event.target)) return;
    event.stopPropagation();
    leave();
  };
}

function isListOpen(field: EventTarget): boolean {
  return field instanceof Element && field.getAttribute('aria-expanded') === 'true';
}
