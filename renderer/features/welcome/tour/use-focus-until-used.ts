import { useEffect, type RefObject } from 'react';

/**
 * Puts the focus on an element as it comes, and back on it while nobody has done anything yet: the screen
 * that is opened takes the focus once it is there, which may be a little later. From the first key or
 * press of the pointer on, the focus is where the user puts it.
 */
export function useFocusUntilUsed(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const used = new AbortController();
    const focus = (): void => element.current?.focus({ preventScroll: true });
    const options = { capture: true, signal: used.signal };
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (target !== element.current) focus();
      },
      options,
    );
    document.addEventListener('keydown', () => used.abort(), options);
    document.addEventListener('pointerdown', () => used.abort(), options);
    focus();
    return () => used.abort();
  }, [element]);
}
