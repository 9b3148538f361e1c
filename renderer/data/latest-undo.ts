/** The change that Ctrl+Z outside a text field takes back: the last one that offered it. */
let latest: (() => void) | null = null;

export function offerUndo(undo: () => void): void {
  latest = undo;
}

/** Takes back the last change, once. */
export function undoLatest(): void {
  const undo = latest;
  latest = null;
  undo?.();
}
