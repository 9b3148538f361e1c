/**
 * Puts the cursor into a field for the next entry. Leaving the field first closes a list of
 * suggestions that is still open, which would otherwise swallow the next Escape.
 */
export function focusAnew(field: HTMLElement | null | undefined): void {
  field?.blur();
  field?.focus();
}
