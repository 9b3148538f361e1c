/** So much stays free under the line one writes on. */
const MARGIN = 8;

/** The line one writes on: in a text the caret's, in a field the field itself; null where nobody writes. */
function writtenOn(): DOMRect | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return null;
  if (!focused.isContentEditable) {
    return focused.matches('input, textarea, select') ? focused.getBoundingClientRect() : null;
  }
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const caret = selection.getRangeAt(0).getBoundingClientRect();
  if (caret.height > 0) return caret;
  // In an empty paragraph the caret has no height of its own.
  const { focusNode } = selection;
  return focusNode instanceof Element ? focusNode.getBoundingClientRect() : null;
}

function scrollerAround(element: Element | null): Element | null {
  if (element === null) return null;
  const isScroller =
    element.scrollHeight > element.clientHeight &&
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
  return isScroller ? element : scrollerAround(element.parentElement);
}

/** Scrolls on where the line one writes on has gone under the lower edge, because there is less room than before. */
export function keepCaretInSight(): void {
  const line = writtenOn();
  const scroller = scrollerAround(document.activeElement);
  if (line === null || scroller === null) return;
  const hidden = line.bottom + MARGIN - scroller.getBoundingClientRect().bottom;
  if (hidden > 0 && hidden < scroller.clientHeight) scroller.scrollTop += hidden;
}
