import { useEffect, useRef, type RefObject } from 'react';

/** For a form that opens: scrolls until all of it is in sight, not only the field with the cursor. */
export function useShownWhole(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  return form;
}
