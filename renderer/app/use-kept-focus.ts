import { useEffect } from 'react';

/** How many places are remembered: enough for a panel with all its fields. */
const MEMORY = 40;

/**
 * Where a focused element goes away, as Undo with its message or a row with its button, the focus
 * would fall to the page as a whole and Tab would begin at its top. It goes to the row that took the
 * place of one that went, otherwise to the last place still there, or to the heading of the screen.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let places: HTMLElement[] = [];
    let row: RowPlace | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      places = [...places.filter((one) => one !== target), target].slice(-MEMORY);
      row = rowPlaceOf(target);
    };
    const keep = (): void => {
      if (document.activeElement !== document.body || places.at(-1)?.isConnected !== false) return;
      places = places.filter((one) => one.isConnected);
      const next = row === null ? null : inRowAt(row);
      (next ?? places.findLast(isReachable) ?? openDialog() ?? heading())?.focus();
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

/** A row of a table or a list, and its place in it. */
type RowPlace = { row: Element; among: Element; place: number };

function rowPlaceOf(target: HTMLElement): RowPlace | null {
  const row = target.closest('tr, li');
  const among = row?.parentElement;
  return row && among ? { row, among, place: [...among.children].indexOf(row) } : null;
}

/** The first control of the row now in the place of one that is gone, or of the last; null otherwise. */
function inRowAt({ row, among, place }: RowPlace): HTMLElement | null {
  if (row.isConnected || !among.isConnected) return null;
  const next = among.children[Math.min(place, among.children.length - 1)];
  const controls = next?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea');
  return [...(controls ?? [])].find(isReachable) ?? null;
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
