import { useEffect } from 'react';

/** How many places are remembered: enough for a panel with all its fields. */
const MEMORY = 40;

/**
 * Where a focused element goes away, as Undo with its message or a row with its button, the focus
 * would fall to the page as a whole and Tab would begin at its top. It goes to the last place still
 * there instead, or to the heading of the screen.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let places: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      places = [...places.filter((one) => one !== target), target].slice(-MEMORY);
    };
    const keep = (): void => {
      if (document.activeElement !== document.body || places.at(-1)?.isConnected !== false) return;
      places = places.filter((one) => one.isConnected);
      (places.findLast(isReachable) ?? openDialog() ?? heading())?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}

function isReachable(element: HTMLElement): boolean {
  const dialog = openDialog();
  if (dialog !== null && !dialog.contains(element)) return false;
  return !element.matches(':disabled') && element.getClientRects().length > 0;
}

function openDialog(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role="dialog"][aria-modal="true"]');
}

function heading(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1');
}
